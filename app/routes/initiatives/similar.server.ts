import type { Db } from "#db/client.ts";
import type { RecordRow } from "#db/queries/records.ts";
import { listSimilarInitiatives } from "#db/queries/search.ts";
import { findUnitPath } from "#db/queries/units.ts";

const SHOWN = 5;
/** Shorter words look like everything. */
const SHORTEST = 4;

/** Initiatives of a commune that look like the words; none for an unknown unit or too few letters. */
export const similarTo = async (
  db: Db,
  words: string,
  unitCode: string,
  now: Date,
): Promise<RecordRow[]> => {
  const unitPath = words.length < SHORTEST ? null : await findUnitPath(db, unitCode);
  return unitPath ? listSimilarInitiatives(db, { words, unitPath, limit: SHOWN }, now) : [];
};
