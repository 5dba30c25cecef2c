import type { ClauseChange } from "#app/domain/policies/compare/difference.ts";
import { isLeafKind } from "../record/clause.ts";

/** Changes of one article, or of one part above the articles. */
export type ChangeGroup = {
  /** Identity of the article; its name as the newer text prints it. */
  key: string;
  name: string;
  /** Clauses that are not listed themselves but may be linked to. */
  anchors: string[];
  changes: ClauseChange[];
};

/** Changes in reading order, by the article they belong to; `all` names the articles. */
export const changeGroups = (
  shown: readonly ClauseChange[],
  all: readonly ClauseChange[],
): ChangeGroup[] => {
  const byKey = new Map(all.map((change) => [change.key, change]));
  const listed = new Set(shown.map(({ key }) => key));
  const groups: ChangeGroup[] = [];
  for (const change of shown) {
    const key = articleOf(change, byKey);
    const last = groups.at(-1);
    const group =
      last?.key === key ? last : { key, name: nameOf(byKey.get(key)), anchors: [], changes: [] };
    if (group !== last) groups.push(group);
    group.changes.push(change);
    for (const above of change.around) {
      if (listed.has(above) || isAbove(byKey.get(above))) continue;
      listed.add(above);
      if (above !== key) group.anchors.push(above);
    }
  }
  return groups;
};

const articleOf = (change: ClauseChange, byKey: ReadonlyMap<string, ClauseChange>): string => {
  if (!isLeaf(change)) return change.key;
  return change.around.findLast((key) => !isLeaf(byKey.get(key))) ?? change.key;
};

const isLeaf = (change: ClauseChange | undefined): boolean =>
  isLeafKind((change?.after ?? change?.before)?.kind ?? "phan");

/** Parts above the articles: nobody is led to a chapter because one of its articles changed. */
const isAbove = (change: ClauseChange | undefined): boolean => {
  const kind = (change?.after ?? change?.before)?.kind;
  return kind !== "dieu" && !isLeaf(change);
};

const nameOf = (change: ClauseChange | undefined): string => {
  const side = change?.after ?? change?.before;
  return [side?.label, side?.title].filter(Boolean).join(" ");
};
