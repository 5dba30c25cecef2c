import { MAX_DEPTH, type Outline, type OutlineNode } from "./outline-types.ts";
import type { ClauseKind } from "./schema.ts";

/** An outline as rows in reading order, which is how the preview shows and corrects it. */
export type DraftRow = {
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  depth: number;
};

export type Draft = {
  preamble: string;
  rows: readonly DraftRow[];
  closing: string;
  /** How many rows stand before the closing. */
  closingAt: number;
};

export const KIND_RANK: Readonly<Record<ClauseKind, number>> = {
  phan: 0,
  chuong: 1,
  muc: 2,
  tieu_muc: 3,
  dieu: 4,
  khoan: 5,
  diem: 6,
};

/** Rows of an outline, to be corrected. */
export function draftOf(outline: Outline): Draft {
  const rows: DraftRow[] = [];
  let closingAt = 0;
  const visit = ({ children, ...node }: OutlineNode, depth: number): void => {
    rows.push({ ...node, depth });
    for (const child of children) visit(child, depth + 1);
  };
  for (const [index, node] of outline.nodes.entries()) {
    if (index === outline.closingAt) closingAt = rows.length;
    visit(node, 0);
  }
  if (outline.closingAt >= outline.nodes.length) closingAt = rows.length;
  return { preamble: outline.preamble, rows, closing: outline.closing, closingAt };
}

/** Tree of corrected rows; warnings belong to the reading of the source and are gone. */
export function treeOf(draft: Draft): Outline {
  const nodes: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  let closingAt = 0;
  for (const [position, { depth, ...row }] of settle(draft.rows, draft.closingAt).entries()) {
    const node: OutlineNode = { ...row, children: [] };
    if (depth === 0 && position < draft.closingAt) closingAt = nodes.length + 1;
    path.length = depth;
    (path.at(-1)?.children ?? nodes).push(node);
    path.push(node);
  }
  const { preamble, closing } = draft;
  return { preamble, nodes, closing, closingAt, furniture: [], warnings: [] };
}

/**
 * Depths that a tree can have: a row stands inside the nearest row before it that was less deep, and
 * rows that were equally deep in the same row stay so.
 */
export function settle(rows: readonly DraftRow[], closingAt: number): DraftRow[] {
  const path: number[] = [];
  return rows.map((row, position) => {
    if (position === closingAt) path.length = 0;
    while ((path.at(-1) ?? -1) >= row.depth || path.length >= MAX_DEPTH) path.pop();
    const depth = path.length;
    path.push(row.depth);
    return row.depth === depth ? row : { ...row, depth };
  });
}
