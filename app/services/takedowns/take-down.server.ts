import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { TAKEDOWN_RULES, type TakedownReason } from "#app/domain/reason-codes.ts";
import { factsOfComment } from "#app/services/comments/own-comment.server.ts";
import type { Work } from "#app/services/context.ts";
import { advance, handOf } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { findCommentById, setShown } from "#db/queries/comments.ts";
import { lockComment, shareRecord } from "#db/queries/subjects.ts";
import { insertTakedown } from "#db/queries/takedowns.ts";
import { markChecked } from "#db/queries/text-checks.ts";

export type GivenTakedown = {
  commentId: string;
  reasonCode: TakedownReason | null;
  /** What its sender is told beside the reason. */
  note?: string | undefined;
};

/**
 * Takes words that the public reads off every public page, file and feed at once: the opinion still
 * counts and keeps its answer, a notice stands in its place, its sender learns why. Refuses who may not,
 * his own words, a missing reason, and words that are not public.
 */
export const takeDown = (work: Work, given: GivenTakedown): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const found = await findCommentById(tx, given.commentId);
    // Held in this order everywhere: the record before its comments.
    if (found) await shareRecord(tx, found.policyId);
    const subject = found && (await lockComment(tx, given.commentId));
    const comment = subject && (await findCommentById(tx, given.commentId));
    if (!subject || !comment || work.actor.kind !== "account") return refuse("not_found");
    const hand = handOf(work, commentMachine, "take_down", subject);
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject,
      event: "take_down",
      facts: {
        ...factsOfComment(work, comment),
        reasonCode: given.reasonCode,
        isShown: comment.shownAt !== null,
      },
      note: given.note,
      details: given.reasonCode ? { reason: given.reasonCode } : undefined,
      notify: subject.authorId ? [subject.authorId] : [],
    });
    if (!moved.ok) return moved;
    if (!given.reasonCode || !hand.unit) return refuse("forbidden");
    await insertTakedown(tx, {
      commentId: subject.id,
      reasonCode: given.reasonCode,
      basis: TAKEDOWN_RULES[given.reasonCode],
      role: hand.role,
      unit: hand.unit,
      now: work.now,
    });
    await setShown(tx, subject.id, null);
    await markChecked(tx, subject.id, { by: work.actor.id, reasonCode: given.reasonCode });
    return accept({ id: subject.id });
  });
