import { type ClauseChange, type Difference, isTouched } from "./difference.ts";

/** What happened to a clause in a version; `inner`: only to something inside it. */
export const CHANGE_KINDS = ["changed", "added", "removed", "placed", "inner"] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

type Parents = ReadonlyMap<string, string | null>;

/**
 * Every clause that a new version touches, with what stands around it: a reader of an article is told
 * when one of its points was changed.
 */
export const touchedClauses = (
  { clauses }: Pick<Difference, "clauses">,
  parents: Parents,
): Map<string, ChangeKind> => {
  const touched = new Map<string, ChangeKind>();
  for (const change of clauses) if (isTouched(change)) touched.set(change.key, kindOf(change));
  for (const { key } of clauses.filter(isTouched)) {
    for (let up = parents.get(key) ?? null; up !== null; up = parents.get(up) ?? null) {
      if (touched.has(up)) continue;
      touched.set(up, "inner");
    }
  }
  return touched;
};

const kindOf = ({ fate }: ClauseChange): ChangeKind => (fate === "unchanged" ? "placed" : fate);
