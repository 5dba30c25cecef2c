import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Withholding } from "#app/domain/screening/appeal.ts";
import { factsOfComment } from "#app/services/comments/own-comment.server.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { closeAppeal, findDeskAppeal, hasReadComment } from "#db/queries/appeals.ts";
import { findCommentById, setShown } from "#db/queries/comments.ts";
import { lockComment, shareRecord } from "#db/queries/subjects.ts";
import { endTakedown } from "#db/queries/takedowns.ts";
import { markChecked } from "#db/queries/text-checks.ts";

export type GivenDecision = {
  appealId: string;
  uphold: boolean;
  /** Why, in words for the sender: he is always told. */
  note: string | null;
};

/** The step by which words come back, by how they were kept from the public. */
const UPHELD = { hide: "uphold_appeal", take_down: "restore" } as const satisfies Record<
  Withholding,
  string
>;

/**
 * Decides a sender's objection: his words are shown (again, in their old place), or stay as they are; he is
 * told why either way. Refuses who may not, who has read these words before, a decision without a
 * reason, and an objection that somebody decided first.
 */
export const decideAppeal = (work: Work, given: GivenDecision): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const asked = await findDeskAppeal(tx, given.appealId);
    if (!asked || work.actor.kind !== "account") return refuse("not_found");
    // Held in this order everywhere: the record before its comments.
    await shareRecord(tx, asked.recordId);
    const subject = await lockComment(tx, asked.commentId);
    const appeal = await findDeskAppeal(tx, given.appealId);
    const comment = subject && (await findCommentById(tx, subject.id));
    if (!subject || !comment || appeal?.outcome !== null) return refuse("already_done");
    const isChecker = await hasReadComment(tx, subject.id, work.actor.id);
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject: isChecker ? { ...subject, checkedBy: work.actor.id } : subject,
      event: given.uphold ? UPHELD[appeal.against] : "refuse_appeal",
      facts: { ...factsOfComment(work, comment), textChecked: true },
      note: given.note ?? undefined,
      details: given.uphold || !comment.reasonCode ? undefined : { reason: comment.reasonCode },
      notify: subject.authorId ? [subject.authorId] : [],
    });
    if (!moved.ok) return moved;
    await closeAppeal(tx, subject.id, {
      outcome: given.uphold ? "upheld" : "refused",
      by: work.actor.id,
      now: work.now,
    });
    if (given.uphold) await showAgain(tx, subject.id, work.actor.id, work.now);
    return accept({ id: subject.id });
  });

const showAgain = async (tx: Tx, commentId: string, by: string, now: Date): Promise<void> => {
  const place = await endTakedown(tx, commentId, now);
  await setShown(tx, commentId, place ?? now);
  await markChecked(tx, commentId, { by, reasonCode: null });
};
