/** Formatted text as it is stored: a small part of what the editor (ProseMirror's JSON) could say. */
export type RichText = { content: readonly Block[]; type: "doc" };

export type Block = Paragraph | Heading | List | Table;
export type ItemBlock = Paragraph | List;
export type List = BulletList | OrderedList;
export type Inline = TextNode | HardBreak;

export type Paragraph = { content?: readonly Inline[]; type: "paragraph" };
export type Heading = {
  attrs: { level: HeadingLevel };
  content?: readonly Inline[];
  type: "heading";
};
export type BulletList = { content: readonly ListItem[]; type: "bulletList" };
export type OrderedList = {
  attrs: { start: number };
  content: readonly ListItem[];
  type: "orderedList";
};
export type ListItem = { content: readonly [Paragraph, ...ItemBlock[]]; type: "listItem" };
export type Table = { content: readonly TableRow[]; type: "table" };
export type TableRow = { content: readonly Cell[]; type: "tableRow" };
export type Cell = {
  attrs: { colspan: number; rowspan: number };
  content: readonly ItemBlock[];
  type: "tableCell" | "tableHeader";
};
export type HardBreak = { type: "hardBreak" };
export type TextNode = { marks?: readonly Mark[]; text: string; type: "text" };
export type Mark =
  | { attrs: { href: string }; type: "link" }
  | { type: "bold" }
  | { type: "italic" };

export const HEADING_LEVELS = [3, 4] as const;
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** What one text may be made of; checked before anything walks through it by recursion. */
export const RICH_TEXT_LIMITS = {
  bytes: 200_000,
  depth: 12,
  nodes: 5_000,
  marks: 3,
  span: 50,
  start: 9_999,
} as const;

/** Every node with the keys and attributes it may have; nothing else is read. */
export const NODES: ReadonlyMap<string, NodeShape> = new Map<string, NodeShape>([
  ["doc", { keys: ["content", "type"], attrs: [] }],
  ["paragraph", { keys: ["content", "type"], attrs: [] }],
  ["heading", { keys: ["attrs", "content", "type"], attrs: ["level"] }],
  ["bulletList", { keys: ["content", "type"], attrs: [] }],
  ["orderedList", { keys: ["attrs", "content", "type"], attrs: ["start"] }],
  ["listItem", { keys: ["content", "type"], attrs: [] }],
  ["table", { keys: ["content", "type"], attrs: [] }],
  ["tableRow", { keys: ["content", "type"], attrs: [] }],
  ["tableHeader", { keys: ["attrs", "content", "type"], attrs: ["colspan", "rowspan"] }],
  ["tableCell", { keys: ["attrs", "content", "type"], attrs: ["colspan", "rowspan"] }],
  ["hardBreak", { keys: ["marks", "type"], attrs: [] }],
  ["text", { keys: ["marks", "text", "type"], attrs: [] }],
]);

export const MARKS: ReadonlyMap<string, NodeShape> = new Map<string, NodeShape>([
  ["bold", { keys: ["type"], attrs: [] }],
  ["italic", { keys: ["type"], attrs: [] }],
  ["link", { keys: ["attrs", "type"], attrs: ["href"] }],
]);

export type NodeShape = { keys: readonly string[]; attrs: readonly string[] };
