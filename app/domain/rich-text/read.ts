import { accept, type Outcome, refuse } from "../outcome.ts";
import { checkText } from "../vietnamese.ts";
import { boundsOf, isRaw, type Raw } from "./bounds.ts";
import { plainText } from "./plain-text.ts";
import { readInline } from "./read-inline.ts";
import {
  type Block,
  type Cell,
  HEADING_LEVELS,
  type Heading,
  type ItemBlock,
  type List,
  type ListItem,
  type Paragraph,
  RICH_TEXT_LIMITS,
  type RichText,
  type Table,
  type TableRow,
} from "./schema.ts";

/**
 * Formatted text from its JSON, in the one form that is stored. Refuses `text_too_long` above 200 kB
 * or 5,000 nodes, and `invalid_text` for everything that is not exactly of the schema: depth over 12,
 * other nodes, keys or attributes, links elsewhere than to web, mail, telephone or this site, and
 * characters that no other text may have either.
 */
export const readRichText = (jsonText: string): Outcome<RichText> => {
  const { bytes } = RICH_TEXT_LIMITS;
  if (jsonText.length > bytes || new TextEncoder().encode(jsonText).length > bytes) {
    return refuse("text_too_long", { bytes });
  }
  try {
    return readRichValue(JSON.parse(jsonText));
  } catch (error) {
    if (error instanceof SyntaxError) return refuse("invalid_text");
    throw error;
  }
};

/** The same from a value that was parsed already: what a `jsonb` column gives back. */
export const readRichValue = (value: unknown): Outcome<RichText> => {
  const bounds = boundsOf(value);
  if (bounds === "too_large") return refuse("text_too_long", { nodes: RICH_TEXT_LIMITS.nodes });
  if (bounds === "malformed" || !isRaw(value) || value.type !== "doc")
    return refuse("invalid_text");
  const content = readAll(value, readBlock);
  if (!content || content.length === 0) return refuse("invalid_text");
  const text: RichText = { content, type: "doc" };
  const checked = checkText(plainText(text), { min: 0, max: Number.MAX_SAFE_INTEGER, lines: true });
  return checked.ok ? accept(text) : refuse("invalid_text");
};

/** Formatted text as it was stored, or null where there is none that may be shown. */
export const storedRichText = (value: unknown): RichText | null => {
  if (value === null || value === undefined) return null;
  const read = readRichValue(value);
  return read.ok ? read.value : null;
};

const readAll = <Node>(raw: Raw, read: (child: Raw) => Node | null): Node[] | null => {
  const children: unknown = raw.content ?? [];
  if (!Array.isArray(children)) return null;
  const nodes: Node[] = [];
  for (const child of children) {
    const node = isRaw(child) ? read(child) : null;
    if (node === null) return null;
    nodes.push(node);
  }
  return nodes;
};

const readBlock = (raw: Raw): Block | null => {
  if (raw.type === "heading") return readHeading(raw);
  return raw.type === "table" ? readTable(raw) : readItemBlock(raw);
};

const readItemBlock = (raw: Raw): ItemBlock | null =>
  raw.type === "paragraph" ? readParagraph(raw) : readList(raw);

const readParagraph = (raw: Raw): Paragraph | null => {
  const content = readInline(raw);
  return content && { ...(content.length > 0 ? { content } : {}), type: "paragraph" };
};

const readHeading = (raw: Raw): Heading | null => {
  const content = readInline(raw);
  const level = HEADING_LEVELS.find((each) => isRaw(raw.attrs) && raw.attrs.level === each);
  if (!content || !level) return null;
  return { attrs: { level }, ...(content.length > 0 ? { content } : {}), type: "heading" };
};

const readList = (raw: Raw): List | null => {
  const content = readAll(raw, readItem);
  if (!content || content.length === 0) return null;
  if (raw.type === "bulletList") return { content, type: "bulletList" };
  const start = numberIn(raw, "start", RICH_TEXT_LIMITS.start);
  if (raw.type !== "orderedList" || start === null) return null;
  return { attrs: { start }, content, type: "orderedList" };
};

const readItem = (raw: Raw): ListItem | null => {
  const [first, ...rest] = (raw.type === "listItem" && readAll(raw, readItemBlock)) || [];
  return first?.type === "paragraph" ? { content: [first, ...rest], type: "listItem" } : null;
};

const readTable = (raw: Raw): Table | null => {
  const content = readAll(raw, readRow);
  return content && content.length > 0 ? { content, type: "table" } : null;
};

const readRow = (raw: Raw): TableRow | null => {
  const content = raw.type === "tableRow" ? readAll(raw, readCell) : null;
  return content && content.length > 0 ? { content, type: "tableRow" } : null;
};

const readCell = (raw: Raw): Cell | null => {
  const { type } = raw;
  if (type !== "tableCell" && type !== "tableHeader") return null;
  const content = readAll(raw, readItemBlock);
  const colspan = numberIn(raw, "colspan", RICH_TEXT_LIMITS.span);
  const rowspan = numberIn(raw, "rowspan", RICH_TEXT_LIMITS.span);
  if (!content || content.length === 0 || colspan === null || rowspan === null) return null;
  return { attrs: { colspan, rowspan }, content, type };
};

/** A count from 1 up to a limit; 1 where it is not given. */
const numberIn = ({ attrs }: Raw, name: string, most: number): number | null => {
  const value = isRaw(attrs) ? (attrs[name] ?? 1) : 1;
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= most
    ? value
    : null;
};
