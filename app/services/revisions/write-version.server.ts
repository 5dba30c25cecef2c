import type { Tx } from "#db/client.ts";
import { publishText } from "#db/queries/policy-writes.ts";
import {
  endRevision,
  insertVersion,
  moveComments,
  pointToVersion,
} from "#db/queries/revision-writes.ts";
import type { PreparedVersion } from "./prepare-version.server.ts";

/**
 * Makes a prepared version the newest one: its clauses, what it touched and why, the places of the
 * opinions, the words for search. The policy's own row comes last, as everywhere.
 */
export const writeVersion = async (
  tx: Tx,
  { revision, rows }: PreparedVersion,
  now: Date,
): Promise<void> => {
  await insertVersion(tx, { ...rows, now });
  await moveComments(tx, rows.recordId, rows.number);
  await endRevision(tx, revision.id, rows.number, now);
  await pointToVersion(tx, rows.recordId, rows.number);
  await publishText(tx, rows.recordId, now);
};
