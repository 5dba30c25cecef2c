import type { Block, ItemBlock, Paragraph, RichText } from "./schema.ts";

const DEEPEST_LIST = 3;

type Line = { indent: number; bullet: "-" | "+" | null; number: number | null; text: string };
type OpenItem = { content: [Paragraph, ...ItemBlock[]]; type: "listItem" };
type OpenList =
  | { content: OpenItem[]; type: "bulletList" }
  | { attrs: { start: number }; content: OpenItem[]; type: "orderedList" };
/** A list that the next line may go on with, and the sign its first item has. */
type Open = { list: OpenList; bullet: Line["bullet"] };

/**
 * Formatted text from a plain one, by the habits of people who type without a toolbar: every line a
 * paragraph; lines that begin with "-", "*" or "•" a list, "+" (as offices write) or two spaces more
 * the list inside it; "1. " a numbered list that keeps its number; indented lines belong to their item.
 */
export const fromPlainText = (text: string): RichText => {
  const blocks: Block[] = [];
  const open: Open[] = [];
  for (const line of linesOf(text)) {
    if (line.bullet || line.number) addItem(blocks, open, line);
    else if (line.indent > 0 && open.length > 0) itemOf(open)?.content.push(paragraph(line.text));
    else {
      open.length = 0;
      blocks.push(paragraph(line.text));
    }
  }
  return { content: blocks.length > 0 ? blocks : [paragraph("")], type: "doc" };
};

/** Whether a text has nothing that its plain letters would not show: paragraphs and no more. */
export const isPlain = ({ content }: RichText): boolean =>
  content.every(
    (block) =>
      block.type === "paragraph" &&
      (block.content ?? []).every((node) => node.type === "text" && !node.marks),
  );

const linesOf = (text: string): Line[] =>
  text
    .normalize("NFC")
    .split(/\r\n?|[\n\u2028\u2029]/)
    .filter((line) => line.trim() !== "")
    .map(readLine);

const readLine = (line: string): Line => {
  const [, space = "", mark = "", rest = ""] = LINE.exec(line.replace(/\t/g, "  ")) ?? [];
  const number = /^\d/.test(mark) ? Number.parseInt(mark, 10) : null;
  const bullet = mark === "" || number ? null : mark === "+" ? "+" : "-";
  return { indent: space.length, bullet, number, text: rest.trim() };
};

const LINE = /^([ \u00a0]*)(?:([-*•+]|[1-9]\d{0,2}\.)[ \u00a0]+(?=\S))?(.*)$/u;

const addItem = (blocks: Block[], open: Open[], line: Line): void => {
  const level = levelOf(open, line);
  open.length = Math.min(open.length, level + 1);
  const item: OpenItem = { content: [paragraph(line.text)], type: "listItem" };
  const list = open[level]?.list;
  if (list && continues(list, line)) {
    list.content.push(item);
    return;
  }
  open.length = level;
  const begun: OpenList = line.number
    ? { attrs: { start: line.number }, content: [item], type: "orderedList" }
    : { content: [item], type: "bulletList" };
  (itemOf(open)?.content ?? blocks).push(begun);
  open.push({ list: begun, bullet: line.bullet });
};

/** How deep an item stands: by its spaces; never below an item that is not there. */
const levelOf = (open: readonly Open[], { indent, bullet }: Line): number => {
  const isInner = indent === 0 && bullet === "+" && open[0]?.bullet !== "+";
  const asked = isInner ? 1 : Math.floor(indent / 2);
  return Math.min(asked, open.length, DEEPEST_LIST - 1);
};

const continues = (list: OpenList, { number }: Line): boolean =>
  list.type === "orderedList" ? number === list.attrs.start + list.content.length : number === null;

const itemOf = (open: readonly Open[]): OpenItem | undefined => open.at(-1)?.list.content.at(-1);

const paragraph = (text: string): Paragraph =>
  text === "" ? { type: "paragraph" } : { content: [{ text, type: "text" }], type: "paragraph" };
