import { vnDate } from "#app/domain/deadlines.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { VillageRow } from "#app/domain/units/village-table.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Db } from "#db/client.ts";
import {
  countVillages,
  listUnknownVillages,
  lockCommune,
  upsertVillages,
} from "#db/queries/villages.ts";

export type VillageImport = {
  communeCode: string;
  /** A whole table, as `parseVillageCsv` gave it. */
  rows: readonly VillageRow[];
  now: Date;
};

export type ImportedVillages = {
  added: number;
  changed: number;
  unchanged: number;
  /** Villages the commune has today. */
  existing: number;
};

/**
 * Writes a commune's table of villages, whole or not at all: new ones are added, known ones rewritten,
 * none deleted, since records keep the village they were about (NĐ 185/2026). Refuses an unknown commune,
 * and successors that neither the table nor the commune has. The caller has asked who may do it.
 */
export const importVillages = (
  db: Db,
  { communeCode, rows, now }: VillageImport,
): Promise<Outcome<ImportedVillages>> =>
  transact(db, async (tx) => {
    const commune = await lockCommune(tx, communeCode);
    if (!commune) return refuse("not_found");
    const successors = rows.flatMap(({ successorCode }) => successorCode ?? []);
    const given = new Set(rows.map(({ code }) => code));
    const outside = [...new Set(successors)].filter((code) => !given.has(code));
    const unknown = await listUnknownVillages(tx, communeCode, outside);
    if (unknown.length > 0) return refuse("unit_unknown", { codes: unknown });
    const written = await upsertVillages(tx, { code: communeCode, ...commune }, rows);
    const added = written.filter((row) => row.added).length;
    return accept({
      added,
      changed: written.length - added,
      unchanged: rows.length - written.length,
      existing: await countVillages(tx, communeCode, vnDate(now)),
    });
  });
