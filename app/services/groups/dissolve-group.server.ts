import { accept, type Outcome } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { dissolve } from "#db/queries/group-writes.ts";
import { openGroup, type SeenGroup } from "./open-group.server.ts";

/** Ends a group. Its opinions keep their rows and answers, and are not suggested together again. */
export const dissolveGroup = (work: Work, seen: SeenGroup): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const opened = await openGroup(work, tx, seen);
    if (!opened.ok) return opened;
    await dissolve(tx, seen.groupId);
    return accept(null);
  });
