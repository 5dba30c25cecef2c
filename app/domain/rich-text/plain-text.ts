import type { Block, Inline, Mark, RichText, TableRow } from "./schema.ts";

const INDENT = "  ";

/**
 * Formatted text in plain letters, for search, exports and mails: a line per paragraph, "- " and "1. "
 * before list items, two spaces per level, cells parted by " | ", the address of a link behind its words.
 */
export const plainText = (text: RichText): string =>
  text.content.flatMap(linesOf).join("\n").normalize("NFC");

/** The beginning of a text on one line, cut between words. */
export const excerpt = (text: RichText, length: number): string => {
  const line = plainText(text).replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const end = line.lastIndexOf(" ", length);
  return `${line.slice(0, end > 0 ? end : length)} …`;
};

const linesOf = (block: Block): string[] => {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return paragraphLines(block.content ?? []);
    case "bulletList":
      return block.content.flatMap(({ content }) => itemLines("- ", content));
    case "orderedList":
      return block.content.flatMap(({ content }, index) =>
        itemLines(`${block.attrs.start + index}. `, content),
      );
    case "table":
      return block.content.map(rowLine);
  }
};

const paragraphLines = (content: readonly Inline[]): string[] =>
  inlineText(content)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

const itemLines = (mark: string, [first, ...rest]: readonly Block[]): string[] => {
  const [head = "", ...more] = first ? linesOf(first) : [];
  return [
    `${mark}${head}`.trimEnd(),
    ...[...more, ...rest.flatMap(linesOf)].map((line) => INDENT + line),
  ];
};

const rowLine = (row: TableRow): string =>
  row.content.map((cell) => cell.content.flatMap(linesOf).join(" ")).join(" | ");

const inlineText = (content: readonly Inline[]): string => {
  let text = "";
  let words = "";
  for (const [index, node] of content.entries()) {
    text += node.type === "text" ? node.text : "\n";
    const href = hrefOf(node);
    if (href === null) continue;
    words += node.type === "text" ? node.text : "";
    if (hrefOf(content[index + 1]) === href) continue;
    if (!saysItself(words, href)) text += ` (${href})`;
    words = "";
  }
  return text;
};

const isLink = (mark: Mark): mark is Extract<Mark, { type: "link" }> => mark.type === "link";

const hrefOf = (node: Inline | undefined): string | null =>
  (node?.type === "text" && node.marks?.find(isLink)?.attrs.href) || null;

/** Words that are their own address already: nothing would be gained by saying it twice. */
const saysItself = (words: string, href: string): boolean => {
  const bare = words.trim();
  return [bare, `${bare}/`, `mailto:${bare}`, `tel:${bare}`].includes(href);
};
