import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { endRevision } from "#db/queries/revision-writes.ts";
import { lockOpenRevision } from "#db/queries/revisions.ts";
import { lockRevisable } from "./load-revision.server.ts";

/** Gives up a new version that is under way, whatever was decided about it. Refuses one changed meanwhile. */
export const dropRevision = (
  work: Work,
  given: { recordId: string; seen: number },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const revisable = await lockRevisable(work, tx, given.recordId);
    if (!revisable.ok) return revisable;
    const revision = await lockOpenRevision(tx, given.recordId);
    if (!revision || revision.rowVersion !== given.seen) return refuse("stale_version");
    await endRevision(tx, revision.id, null, work.now);
    return accept({ id: revision.id });
  });
