import { compareVersions, type Difference } from "#app/domain/policies/compare/difference.ts";
import type { Db } from "#db/client.ts";
import { publishedText } from "./policy-text.server.ts";

const KEPT = 40;
const kept = new Map<string, Difference>();

/**
 * The difference of two published versions. They never change, so it is worked out once and stays in
 * memory, the least recently read leaving first. Null when there is no such version.
 */
export const publishedDifference = async (
  db: Db,
  recordId: string,
  from: number,
  to: number,
): Promise<Difference | null> => {
  const key = `${recordId} ${from} ${to}`;
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const [before, after] = await Promise.all([
    publishedText(db, recordId, from),
    publishedText(db, recordId, to),
  ]);
  if (!before || !after) return null;
  const difference = compareVersions(before, after);
  kept.set(key, difference);
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return difference;
};
