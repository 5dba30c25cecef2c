import { accept, type Outcome } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { acceptGroup } from "#db/queries/group-writes.ts";
import { openGroup, type SeenGroup } from "./open-group.server.ts";

/** A person has looked at a suggested group and takes it as it is: a new search leaves it alone. */
export const acceptSuggestion = (work: Work, seen: SeenGroup): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const opened = await openGroup(work, tx, seen);
    if (!opened.ok) return opened;
    if (opened.value.group.state === "suggested") {
      await acceptGroup(tx, seen.groupId, opened.value.by.id);
    }
    return accept(null);
  });
