import { can } from "#app/domain/access.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { OfficeRow } from "#app/domain/units/office-table.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { upsertOffices } from "#db/queries/offices.ts";

/**
 * Writes a table of the city's offices, whole or not at all; none is deleted, since records keep the office
 * they were about. Refuses who does not keep the list.
 */
export const importOffices = (
  work: Work,
  rows: readonly OfficeRow[],
): Promise<Outcome<{ added: number; changed: number }>> =>
  transact(work.db, async (tx) => {
    const allowed = can(work.actor, "units.import_offices", { unitPath: CITY_CODE });
    if (!allowed) return refuse("forbidden");
    const written = await upsertOffices(tx, rows, vnDate(work.now));
    const added = written.filter((row) => row.added).length;
    return accept({ added, changed: written.length - added });
  });
