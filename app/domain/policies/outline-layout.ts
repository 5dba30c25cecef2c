import { isFinished, type Line, startsSmall } from "./outline-source.ts";
import type { Warn } from "./outline-types.ts";

/** How the lines of a text lie on paper. */
export type Layout = {
  /** Paragraphs are broken into lines of one length, as in text taken out of a PDF. */
  wrapped: boolean;
  /** Length that nine lines in ten do not pass. */
  width: number;
};

/** Reads from the lines whether they are broken paragraphs: then many end in mid-sentence. */
export function readLayout(lines: readonly Line[]): Layout {
  let cut = 0;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && next.blanks === 0 && startsSmall(next.text) && !isFinished(line.text)) cut += 1;
  }
  return { wrapped: lines.length >= 10 && cut > lines.length * 0.15, width: widthOf(lines) };
}

function widthOf(lines: readonly Line[]): number {
  const counts = new Uint32Array(WIDEST + 1);
  for (const { text } of lines) {
    const width = Math.min(text.length, WIDEST);
    counts[width] = (counts[width] ?? 0) + 1;
  }
  let passed = 0;
  for (const [width, count] of counts.entries()) {
    passed += count;
    if (passed >= lines.length * 0.9) return width;
  }
  return 0;
}

/** No page is wider, counted in characters. */
const WIDEST = 400;

const PAGE_NUMBER = /^[-–—]? ?(\d{1,4}) ?[-–—]?$/;
/** No page holds fewer lines. */
const SHORTEST_PAGE = 10;

/**
 * Takes lonely page numbers out of the lines and gives their line numbers. A number counts only when
 * it rises from page to page and the paper shows a page end there: a form feed or, in a text of
 * broken lines, a gap of two blank lines or a sentence going on behind it. Anything else stays text,
 * with a warning.
 */
export function takePageNumbers(
  lines: readonly Line[],
  layout: Layout,
  warn: Warn,
): { kept: Line[]; furniture: number[] } {
  const kept: Line[] = [];
  const furniture: number[] = [];
  let last = 0;
  let lastAt = 0;
  let carried = false;
  for (const [index, line] of lines.entries()) {
    const value = line.text.length < 12 ? Number(PAGE_NUMBER.exec(line.text)?.[1] ?? 0) : 0;
    const next = lines[index + 1];
    if (value > 0) {
      const rises = value > last && index - lastAt >= SHORTEST_PAGE;
      if (rises && endsPage(lines[index - 1], line, next, layout)) {
        furniture.push(line.no);
        warn("page_number_removed", line.no, line.text);
        last = value;
        lastAt = index;
        carried = true;
        continue;
      }
      warn("possible_page_number", line.no, line.text);
    }
    kept.push(carried ? { ...line, page: true } : line);
    carried = false;
  }
  return { kept, furniture };
}

function endsPage(
  before: Line | undefined,
  line: Line,
  after: Line | undefined,
  { wrapped }: Layout,
): boolean {
  if (!before) return false;
  if (line.feed || after?.feed) return true;
  if (!wrapped) return false;
  if (line.blanks >= 2 && (!after || after.blanks >= 1)) return true;
  return after !== undefined && !isFinished(before.text) && startsSmall(after.text);
}

const NOTE = /^\( ?(\d{1,3}) ?\)(?= )/;

/**
 * Marks footnotes: "(12) …" at the start of a paragraph when "(12)" hung on a word before and it is
 * the next note; it goes on to the end of the page. A note cut by the page end goes on under the
 * footnote rule of the next page.
 */
export function markNotes(lines: Line[], { wrapped }: Layout): void {
  const paged = lines.some((line) => line.page);
  const called = new Set<number>();
  let last = 0;
  let lastLine: Line | undefined;
  let inside = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (inside && (line.page || (!paged && before && isFinished(before.text)))) inside = false;
    const number = line.text.startsWith("(") ? Number(NOTE.exec(line.text)?.[1] ?? 0) : 0;
    const next =
      number > last &&
      number <= last + 2 &&
      (called.has(number) || (inside && number === last + 1));
    if (next && (inside || line.blanks > 0 || line.rule || line.page)) {
      line.note = "start";
      last = number;
      inside = true;
    } else if (inside) line.note = "more";
    else if (wrapped && line.rule && line.blanks > 1 && lastLine && !isFinished(lastLine.text)) {
      line.note = "more";
      inside = true;
    }
    if (line.note) lastLine = line;
    for (const [, value] of line.text.matchAll(/[^\s(]\( ?(\d{1,3}) ?\)/g))
      called.add(Number(value));
  }
}
