import { cleanSource, splitLines } from "./outline-source.ts";

type Row = { label: string; title: string; body: string };

/** How far behind the last row found the next one is looked for. */
const REACH = 500;
const ENOUGH = 40;

/**
 * The line of a source, from 1, at which each row of its outline begins; null for a row whose beginning
 * is not found. Rows are in reading order, so each is looked for behind the one before it.
 */
export const linesOfRows = (source: string, rows: readonly Row[]): (number | null)[] => {
  const lines = splitLines(cleanSource(source)).map(squeeze);
  let at = 0;
  return rows.map(({ label, title, body }) => {
    const words = squeeze(`${label}${title}${body.slice(0, ENOUGH * 2)}`).slice(0, ENOUGH);
    const mark = squeeze(label) || words;
    for (let line = at; line < Math.min(lines.length, at + REACH); line += 1) {
      const text = lines[line] ?? "";
      if (text === "" || !(text.startsWith(mark) && words.startsWith(text.slice(0, words.length))))
        continue;
      at = line + 1;
      return at;
    }
    return null;
  });
};

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");
