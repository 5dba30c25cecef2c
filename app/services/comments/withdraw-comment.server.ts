import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Work } from "#app/services/context.ts";
import { advance } from "#app/services/records/advance.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { closeAppeal } from "#db/queries/appeals.ts";
import { findCommentById, setShown, uncountComment } from "#db/queries/comments.ts";
import { lockComment } from "#db/queries/subjects.ts";
import { closeCheck } from "#db/queries/text-checks.ts";
import { factsOfComment } from "./own-comment.server.ts";

/**
 * Takes one's own opinion back while the consultation is open: it is no longer shown or counted.
 * Refuses another's comment as not found, and one that came too late.
 */
export const withdrawComment = (
  work: Work,
  id: string,
  version: number,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockComment(tx, id);
    const comment = subject && (await findCommentById(tx, id));
    if (!comment || work.actor.kind !== "account" || comment.authorId !== work.actor.id) {
      return refuse("not_found");
    }
    const moved = await advance(work, tx, {
      machine: commentMachine,
      subject,
      event: "withdraw",
      facts: factsOfComment(work, comment),
      expectedVersion: version,
    });
    if (!moved.ok) return moved;
    await setShown(tx, id, null);
    await uncountComment(tx, id);
    await closeCheck(tx, id, "gone", { id: work.actor.id, reasonCode: null, now: work.now });
    await closeAppeal(tx, id, { outcome: "gone", by: work.actor.id, now: work.now });
    return accept({ id });
  });
