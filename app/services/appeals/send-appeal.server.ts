import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { APPEAL_TERM } from "#app/domain/screening/appeal.ts";
import { factsOfComment } from "#app/services/comments/own-comment.server.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { findWithholding, insertAppeal } from "#db/queries/appeals.ts";
import { findCommentById } from "#db/queries/comments.ts";
import { lockComment, shareRecord } from "#db/queries/subjects.ts";
import { withheldFacts, withholdingOf } from "./withholding.server.ts";

export type GivenAppeal = {
  commentId: string;
  version: number;
  /** Why the words should be shown: checked text, in the sender's words. */
  words: string;
};

/**
 * Takes a sender's objection to his words not being shown, once for each decision; somebody who has never
 * read them decides, within the time that the settings give. Refuses another's comment as not found,
 * words that are not withheld, a second objection, and one that comes when the table is with its signer.
 */
export const sendAppeal = (work: Work, given: GivenAppeal): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const found = await findCommentById(tx, given.commentId);
    // Held in this order everywhere: the record before its comments.
    if (found) await shareRecord(tx, found.policyId);
    const subject = found && (await lockComment(tx, given.commentId));
    const comment = subject && (await findCommentById(tx, given.commentId));
    if (!subject || !comment || work.actor.kind !== "account") return refuse("not_found");
    if ((subject.authorId ?? subject.enteredBy) !== work.actor.id) return refuse("not_found");
    const withheld = await withholdingOf(tx, work.now, comment);
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject,
      event: "appeal",
      facts: { ...factsOfComment(work, comment), ...withheldFacts(withheld) },
      expectedVersion: given.version,
      watchers: subject.authorId ? [subject.authorId] : [],
    });
    if (!moved.ok) return moved;
    const decisionSeq = await findWithholding(tx, subject.id);
    if (decisionSeq === null || withheld.by === null) return refuse("nothing_withheld");
    await insertAppeal(tx, {
      commentId: subject.id,
      recordId: comment.policyId,
      unitPath: comment.unitPath,
      authorId: work.actor.id,
      against: withheld.by,
      decisionSeq,
      words: given.words,
      dueAt: dueFrom(work, APPEAL_TERM.setting, work.now),
      now: work.now,
    });
    return accept({ id: subject.id });
  });
