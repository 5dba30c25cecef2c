import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { eraseBytes } from "#app/services/attachments/erase.server.ts";
import type { Files } from "#app/services/attachments/files.server.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { type Erased, markRemoved } from "#db/queries/attachments.ts";
import { lockRecord } from "#db/queries/subjects.ts";

/**
 * Takes a file out of the dossier of a draft, its bytes with it; the dossier keeps the note that it was
 * there. Refuses as adding one does; removing it twice is refused as not found.
 */
export const removePolicyFile = async (
  work: Work,
  files: Files,
  given: { id: string; fileId: string },
): Promise<Outcome<null>> => {
  const removed = await transact<Erased>(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    if (!subject || !can(work.actor, "policy.edit", subject)) return refuse("not_found");
    if (subject.state !== "draft") return refuse("wrong_state", { state: subject.state });
    const by = work.actor.kind === "account" ? work.actor.id : null;
    const removal = { by, reason: "withdrawn", now: work.now } as const;
    const erased = await markRemoved(tx, given.fileId, given.id, removal);
    return erased ? accept(erased) : refuse("not_found");
  });
  if (!removed.ok) return removed;
  await eraseBytes(files, [removed.value]);
  return accept(null);
};
