import type { Db } from "#db/client.ts";
import { type ClauseRow, findPolicyText, type PolicyText } from "#db/queries/policies.ts";

export type ClauseNode = ClauseRow & { children: ClauseNode[] };
export type PolicyTree = {
  preamble: string;
  closing: string;
  roots: ClauseNode[];
  clauses: readonly ClauseRow[];
};

const KEPT = 300;
const kept = new Map<string, PolicyTree>();

/**
 * The text of a published version as a tree. Published versions never change, so they stay in memory,
 * the least recently read leaving first. Null when there is no such version.
 */
export const publishedText = async (
  db: Db,
  recordId: string,
  version: number,
): Promise<PolicyTree | null> => {
  const key = `${recordId} ${version}`;
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  const text = await findPolicyText(db, recordId, version);
  if (!text) return null;
  const tree = treeOf(text);
  kept.set(key, tree);
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return tree;
};

/** Clauses in order become parts with their children. */
export const treeOf = (text: PolicyText): PolicyTree => {
  const nodes = new Map<string, ClauseNode>();
  const roots: ClauseNode[] = [];
  for (const clause of text.clauses) {
    const node: ClauseNode = { ...clause, children: [] };
    nodes.set(clause.key, node);
    const parent = clause.parentKey ? nodes.get(clause.parentKey) : undefined;
    (parent?.children ?? roots).push(node);
  }
  return { preamble: text.preamble, closing: text.closing, roots, clauses: text.clauses };
};
