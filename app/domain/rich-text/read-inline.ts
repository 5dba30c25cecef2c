import { nfc } from "../vietnamese.ts";
import { isRaw, type Raw } from "./bounds.ts";
import { readHref } from "./href.ts";
import type { Inline, Mark, TextNode } from "./schema.ts";

/** The words of a paragraph: NFC, on one line, neighbours of the same marks joined; null when one is wrong. */
export const readInline = (raw: Raw): Inline[] | null => {
  const children: unknown = raw.content ?? [];
  if (!Array.isArray(children)) return null;
  const nodes: Inline[] = [];
  for (const child of children) {
    const node = isRaw(child) ? readNode(child) : null;
    if (!node) return null;
    const last = nodes.at(-1);
    if (node.type === "text" && last?.type === "text" && sameMarks(last, node)) {
      nodes[nodes.length - 1] = { ...last, text: last.text + node.text };
    } else nodes.push(node);
  }
  return nodes.map((node) => (node.type === "text" ? { ...node, text: nfc(node.text) } : node));
};

const readNode = (raw: Raw): Inline | null => {
  const marks = readMarks(raw.marks ?? []);
  if (!marks) return null;
  if (raw.type === "hardBreak") return { type: "hardBreak" };
  const { text, type } = raw;
  if (type !== "text" || typeof text !== "string" || text === "" || !text.isWellFormed())
    return null;
  const line = text.replace(LINE_SIGNS, " ");
  return { ...(marks.length > 0 ? { marks } : {}), text: line, type };
};

const LINE_SIGNS = /[\t\n\r\u2028\u2029]+/g;

const ORDER: readonly Mark["type"][] = ["link", "bold", "italic"];

/** Marks in the editor's order, each at most once. */
const readMarks = (value: unknown): Mark[] | null => {
  if (!Array.isArray(value)) return null;
  const marks: Mark[] = [];
  for (const raw of value) {
    const mark = isRaw(raw) ? readMark(raw) : null;
    if (!mark || marks.some(({ type }) => type === mark.type)) return null;
    marks.push(mark);
  }
  return marks.sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
};

const readMark = ({ type, attrs }: Raw): Mark | null => {
  if (type === "bold" || type === "italic") return { type };
  const href = type === "link" && isRaw(attrs) && typeof attrs.href === "string" ? attrs.href : "";
  const read = readHref(href);
  return read ? { attrs: { href: read }, type: "link" } : null;
};

const sameMarks = (a: TextNode, b: TextNode): boolean =>
  JSON.stringify(a.marks) === JSON.stringify(b.marks);
