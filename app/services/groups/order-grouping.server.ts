import { accept, type Outcome } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { openTable } from "#app/services/responses/open-table.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { orderGrouping } from "#db/queries/groupings.ts";

/**
 * Asks for like opinions of a table to be looked for; the worker does it. Asked again while it runs,
 * nothing changes; later it looks anew at everything that no person has placed or answered.
 */
export const askForGroups = (work: Work, policyId: string): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const opened = await openTable(work, tx, policyId);
    if (!opened.ok) return opened;
    await orderGrouping(tx, { policyId, by: opened.value.id, now: work.now });
    return accept(null);
  });
