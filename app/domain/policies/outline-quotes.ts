import type { Line } from "./outline-source.ts";
import type { Warn } from "./outline-types.ts";

/** A quotation longer than this is a forgotten closing mark, not a quotation. */
const LONGEST_QUOTE = 400;
/** In a text of broken lines quotations live inside paragraphs. */
const LONGEST_WRAPPED_QUOTE = 40;

/**
 * Marks the lines that begin inside a quotation: an amending text quotes whole articles, and their
 * headings are not headings here. A mark without its partner, or with one too far away, quotes nothing.
 */
export function markQuotes(lines: Line[], wrapped: boolean, warn: Warn): void {
  const longest = wrapped ? LONGEST_WRAPPED_QUOTE : LONGEST_QUOTE;
  /** For each line, the last line of a quotation that begins on it. */
  const until = new Int32Array(lines.length);
  curlyQuotes(lines, longest, until, warn);
  straightQuotes(lines, longest, until);
  let reach = -1;
  for (const [index, line] of lines.entries()) {
    line.quoted = index <= reach;
    reach = Math.max(reach, until[index] ?? 0);
  }
}

type OpenMarks = { places: number[]; bottom: number };

function curlyQuotes(lines: readonly Line[], longest: number, until: Int32Array, warn: Warn): void {
  /** Footnotes stand between the halves of a sentence: their marks are counted apart. */
  const inText: OpenMarks = { places: [], bottom: 0 };
  const inNotes: OpenMarks = { places: [], bottom: 0 };
  for (const [index, line] of lines.entries()) {
    const open = line.note ? inNotes : inText;
    for (const sign of line.text.match(/[“”«»]/g) ?? []) {
      if (sign === "“" || sign === "«") open.places.push(index);
      else if (open.places.length > open.bottom) {
        const start = open.places.pop() ?? index;
        if (start < index && !line.note) until[start] = index;
      }
    }
    while (open.places.length > open.bottom && index - (open.places[open.bottom] ?? 0) >= longest) {
      warn("quote_unclosed", lines[open.places[open.bottom] ?? 0]?.no ?? 0);
      open.bottom += 1;
    }
  }
}

/** Straight marks do not say which end they are: only a line that begins with one opens a quotation. */
function straightQuotes(lines: readonly Line[], longest: number, until: Int32Array): void {
  let start = -1;
  for (const [index, { text }] of lines.entries()) {
    const odd = text.includes('"') && text.split('"').length % 2 === 0;
    if (!odd) continue;
    if (text.startsWith('"')) start = index;
    else if (start >= 0 && /"[.;,]?$/.test(text.slice(-2))) {
      if (index - start <= longest) until[start] = Math.max(until[start] ?? 0, index);
      start = -1;
    }
  }
}
