import type { Warn } from "./outline-types.ts";

/** One line with text; blank lines live on as counts. */
export type Line = {
  /** From 1, in the text as given. */
  no: number;
  text: string;
  /** Blank lines before it. */
  blanks: number;
  /** The blank line before it held white space: word processors print the footnote rule so. */
  rule: boolean;
  /** Begins a page: behind a form feed, a page number, or set off by one space as PDF tools do. */
  page: boolean;
  feed: boolean;
  /** Part of a footnote: its first line, or a later one. */
  note: "" | "start" | "more";
  /** Stands inside quotation marks opened on an earlier line. */
  quoted: boolean;
};

/** Lines of a text, whatever ends them. */
export const splitLines = (text: string): string[] =>
  text.replaceAll(/\r\n?|[\v\u0085\u2028\u2029]/g, "\n").split("\n");

const INVISIBLE = /[\u200B\u2060\uFEFF]/;

/**
 * The text as the importer keeps it. Words are never changed: only the form of characters (NFC),
 * line ends, kinds of space, soft hyphens and zero-width characters are. Ð (U+00D0) stays as given:
 * reading and searching treat it as Đ.
 */
export function cleanSource(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u00AD", "")
    .replaceAll(/[\u200B\u2060\uFEFF]/g, "")
    .replace(/\p{Zs}/gu, " ");
}

/** Lines of a text with the layout around them; warns of what `cleanSource` took out. */
export function readLines(text: string, warn: Warn): Line[] {
  warnOfCharacters(text, warn);
  const lines: Line[] = [];
  let blanks = 0;
  let rule = false;
  let feed = false;
  let no = 0;
  for (const raw of splitLines(cleanSource(text))) {
    no += 1;
    const trimmed = raw.trim();
    if (raw.includes("\f")) feed = true;
    if (trimmed === "") {
      blanks += 1;
      rule ||= raw !== "";
      continue;
    }
    const indented = raw.startsWith(" ") && raw[1] !== " " && lines.length > 0;
    lines.push({
      no,
      text: trimmed,
      blanks,
      rule,
      page: feed || indented,
      feed,
      note: "",
      quoted: false,
    });
    blanks = 0;
    rule = false;
    feed = false;
  }
  return lines;
}

function warnOfCharacters(text: string, warn: Warn): void {
  if (!/[\u00AD\u200B\u2060\uFEFF\u00D0]/.test(text)) return;
  for (const [index, raw] of splitLines(text).entries()) {
    if (raw.includes("\u00AD")) warn("soft_hyphens_removed", index + 1);
    if (raw.search(INVISIBLE) >= 0) warn("invisible_removed", index + 1);
    if (raw.includes("\u00D0")) warn("foreign_d", index + 1);
  }
}

/** Whether a text reads as finished: a sentence, an item of a list or an introduction to one. */
export const isFinished = (text: string): boolean =>
  /[.!?…:;](?:[”"’»)\]\s]|\(\d{1,3}\)){0,6}$/u.test(text.slice(-24)) || text.endsWith("./");

/** Letters, none of them small. */
export const isUpper = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);

export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

export const isBullet = (text: string): boolean => /^[-–—•+*·▪●]\s/u.test(text);
