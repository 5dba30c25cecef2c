import { randomBytes } from "node:crypto";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { spokenText } from "#app/domain/policies/spoken.ts";
import { sameWords } from "#app/domain/policies/wording.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { keepText } from "#db/queries/comment-texts.ts";
import { findCommentById, type OwnComment, rewriteComment } from "#db/queries/comments.ts";
import { lockComment, shareRecord } from "#db/queries/subjects.ts";
import { reopenCheck } from "#db/queries/text-checks.ts";
import { flagsOf } from "./flags-of.ts";
import { factsOfComment } from "./own-comment.server.ts";

/**
 * Sends one's mended words again. Refuses another's comment as not found, and words that come after the
 * time for mending or once the table is with its signer.
 */
export const resendComment = (
  work: Work,
  given: { id: string; version: number; body: string; wording?: string | null },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const found = await findCommentById(tx, given.id);
    // Held in this order everywhere: the record before its comments.
    if (found) await shareRecord(tx, found.policyId);
    const subject = found && (await lockComment(tx, given.id));
    const comment = subject && (await findCommentById(tx, given.id));
    if (!comment || work.actor.kind !== "account" || comment.authorId !== work.actor.id) {
      return refuse("not_found");
    }
    const salt = randomBytes(32);
    const spoken = { body: given.body, wording: wordingOf(comment, given.wording) };
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject,
      event: "resend",
      facts: factsOfComment(work, comment),
      expectedVersion: given.version,
      commit: { salt, text: spokenText(spoken) },
      watchers: [work.actor.id],
    });
    if (!moved.ok) return moved;
    await keepText(tx, given.id, work.now);
    await rewriteComment(tx, given.id, spoken, salt);
    await reopenCheck(tx, {
      subjectId: given.id,
      recordId: comment.recordId,
      area: "comment",
      unitPath: comment.unitPath,
      authorId: work.actor.id,
      flags: flagsOf(spoken),
      dueAt: moved.value.dueAt ?? work.now,
      now: work.now,
    });
    return accept({ id: given.id });
  });

/** Proposed words after mending: as before where none are given, gone where they are the clause's own. */
const wordingOf = (
  { wording, wordingFrom }: OwnComment,
  given: string | null | undefined,
): string | null => {
  if (wordingFrom === null || given === undefined) return wording;
  return given === null || sameWords(given, wordingFrom) ? null : given;
};
