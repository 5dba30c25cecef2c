import { outlineOf } from "#app/domain/policies/source.ts";
import { draftOfStored } from "#app/domain/policies/stored-draft.ts";
import type { Db } from "#db/client.ts";
import { findSourceText } from "#db/queries/dossier.ts";
import { type ClauseRow, findPolicyText, type PolicyText } from "#db/queries/policies.ts";

export type ClauseNode = ClauseRow & { children: ClauseNode[] };
export type PolicyTree = {
  preamble: string;
  closing: string;
  roots: ClauseNode[];
  /** Signature and recipients stand after so many of the roots: appendices follow them. */
  closingAt: number;
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
  const tree = await wholeText(db, recordId, version, text);
  kept.set(key, tree);
  const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  return tree;
};

/** A text as a tree, with the place of its signature. */
export const wholeText = async (
  db: Db,
  recordId: string,
  version: number,
  text: PolicyText,
): Promise<PolicyTree> => ({
  ...treeOf(text),
  closingAt: await closingPlace(db, recordId, version, text),
});

/** Clauses in order become parts with their children. */
const treeOf = (text: PolicyText): PolicyTree => {
  const nodes = new Map<string, ClauseNode>();
  const roots: ClauseNode[] = [];
  for (const clause of text.clauses) {
    const node: ClauseNode = { ...clause, children: [] };
    nodes.set(clause.key, node);
    const parent = clause.parentKey ? nodes.get(clause.parentKey) : undefined;
    (parent?.children ?? roots).push(node);
  }
  const { preamble, closing, clauses } = text;
  return { preamble, closing, roots, closingAt: roots.length, clauses };
};

/** Found by the source, once per version, and only where an appendix could follow the signature. */
const closingPlace = async (
  db: Db,
  recordId: string,
  version: number,
  text: PolicyText,
): Promise<number> => {
  const roots = text.clauses.filter(({ parentKey }) => parentKey === null);
  if (text.closing === "" || roots.at(-1)?.kind !== "phan") return roots.length;
  const source = await findSourceText(db, recordId, version);
  if (source === null) return roots.length;
  const stored = { ...text, rows: text.clauses };
  const { closingAt } = draftOfStored(source, outlineOf(source).furniture, stored);
  return text.clauses.slice(0, closingAt).filter(({ parentKey }) => parentKey === null).length;
};
