import type { Outline, OutlineNode } from "./outline-types.ts";
import type { ClauseKind } from "./schema.ts";

/** A node of an outline in reading order, as it is stored. */
export type OutlineRow = {
  position: number;
  depth: number;
  /** Position of the row it stands in; null for the highest. */
  parent: number | null;
  /** `dieu-12a-khoan-1-diem-dd`; unique within the outline, stable while the numbers are. */
  anchor: string;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
};

const NAMES: Readonly<Record<ClauseKind, string>> = {
  phan: "phan",
  chuong: "chuong",
  muc: "muc",
  tieu_muc: "tieu-muc",
  dieu: "dieu",
  khoan: "khoan",
  diem: "diem",
};

/** Nodes of an outline in reading order, each with its place, its parent and its address. */
export function flatten(outline: Outline): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const used = new Map<string, number>();
  const visit = (
    node: OutlineNode,
    depth: number,
    parent: OutlineRow | null,
    appendix: string,
  ): void => {
    const anchor = unique(anchorOf(node, parent, appendix), used);
    const { kind, number, label, title, body } = node;
    const row: OutlineRow = {
      position: rows.length,
      depth,
      parent: parent?.position ?? null,
      anchor,
      kind,
      number,
      label,
      title,
      body,
    };
    rows.push(row);
    const inside = kind === "phan" && isNamed(number) ? anchor : appendix;
    for (const child of node.children) visit(child, depth + 1, row, inside);
  };
  for (const node of outline.nodes) visit(node, 0, null, "");
  return rows;
}

/** Articles count through the whole text, so their chapter is no part of their address. */
function anchorOf(
  { kind, number }: OutlineNode,
  parent: OutlineRow | null,
  appendix: string,
): string {
  const sign = segment(number);
  if (kind === "phan" && isNamed(number)) return sign;
  const own = sign === "" ? NAMES[kind] : `${NAMES[kind]}-${sign}`;
  const above = kind === "dieu" ? appendix : (parent?.anchor ?? "");
  return above === "" ? own : `${above}-${own}`;
}

/** "Phụ lục I", "Quy chế", "Mở đầu": names that need no kind before them. */
const isNamed = (number: string): boolean => /^\p{Lu}\p{Ll}/u.test(number);

/** đ is written "dd": "d" is another point. */
const segment = (number: string): string =>
  number
    .toLowerCase()
    .replaceAll(/[đð]/g, (_, at: number, all: string) =>
      /\p{L}/u.test(all[at + 1] ?? "") ? "d" : "dd",
    )
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 60);

function unique(anchor: string, used: Map<string, number>): string {
  const count = (used.get(anchor) ?? 0) + 1;
  used.set(anchor, count);
  if (count === 1) return anchor;
  return unique(`${anchor}-lan-${count}`, used);
}
