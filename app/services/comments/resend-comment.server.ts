import { randomBytes } from "node:crypto";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { flags } from "#app/domain/screening.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { findCommentById, rewriteComment } from "#db/queries/comments.ts";
import { lockComment } from "#db/queries/subjects.ts";
import { reopenCheck } from "#db/queries/text-checks.ts";
import { factsOfComment } from "./own-comment.server.ts";

/**
 * Sends one's mended words again. Refuses another's comment as not found, and words that come after the
 * time for mending.
 */
export const resendComment = (
  work: Work,
  given: { id: string; version: number; body: string },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockComment(tx, given.id);
    const comment = subject && (await findCommentById(tx, given.id));
    if (!comment || work.actor.kind !== "account" || comment.authorId !== work.actor.id) {
      return refuse("not_found");
    }
    const salt = randomBytes(32);
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject,
      event: "resend",
      facts: factsOfComment(work, comment),
      expectedVersion: given.version,
      commit: { salt, text: given.body },
    });
    if (!moved.ok) return moved;
    await rewriteComment(tx, given.id, given.body, salt);
    await reopenCheck(tx, {
      subjectId: given.id,
      recordId: comment.policyId,
      area: "comment",
      unitPath: comment.unitPath,
      authorId: work.actor.id,
      flags: flags(given.body),
      dueAt: moved.value.dueAt ?? work.now,
      now: work.now,
    });
    return accept({ id: given.id });
  });
