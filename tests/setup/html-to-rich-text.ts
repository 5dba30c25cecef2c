import type { DefaultTreeAdapterTypes } from "parse5";
import type { LooseNode } from "#tests/factories/rich-text.ts";
import { readMarkup } from "./allowed-html.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;
type Attrs = Readonly<Record<string, string>>;

const BLOCKS: Readonly<Record<string, (attrs: Attrs) => LooseNode>> = {
  p: () => ({ type: "paragraph" }),
  h3: () => ({ type: "heading", attrs: { level: 3 } }),
  h4: () => ({ type: "heading", attrs: { level: 4 } }),
  ul: () => ({ type: "bulletList" }),
  ol: ({ start }) => ({ type: "orderedList", attrs: { start: Number(start ?? 1) } }),
  li: () => ({ type: "listItem" }),
  table: () => ({ type: "table" }),
  tr: () => ({ type: "tableRow" }),
  td: (attrs) => ({ type: "tableCell", attrs: spans(attrs) }),
  th: (attrs) => ({ type: "tableHeader", attrs: spans(attrs) }),
};

const MARKS: Readonly<Record<string, (attrs: Attrs) => LooseNode>> = {
  a: ({ href }) => ({ type: "link", attrs: { href } }),
  strong: () => ({ type: "bold" }),
  em: () => ({ type: "italic" }),
};

const spans = ({ colspan, rowspan }: Attrs) => ({
  colspan: Number(colspan ?? 1),
  rowspan: Number(rowspan ?? 1),
});

/** The document that a piece of markup shows, read without the code that wrote it. */
export const documentIn = (html: string): LooseNode => ({
  type: "doc",
  content: readMarkup(html).flatMap((node) => nodesOf(node, [])),
});

const nodesOf = (node: Node, marks: readonly LooseNode[]): LooseNode[] => {
  if (!("tagName" in node)) {
    const text = "value" in node ? node.value : "";
    return [{ type: "text", text, ...(marks.length > 0 ? { marks } : {}) }];
  }
  if (node.tagName === "br") return [{ type: "hardBreak" }];
  const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  const mark = MARKS[node.tagName];
  const block = BLOCKS[node.tagName];
  const content = inside(node, mark ? [...marks, mark(attrs)] : marks);
  if (!block) return content;
  return [{ ...block(attrs), ...(content.length > 0 ? { content } : {}) }];
};

const inside = (node: Element, marks: readonly LooseNode[]): LooseNode[] =>
  node.childNodes.flatMap((child) => nodesOf(child, marks));
