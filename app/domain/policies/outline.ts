import { buildNodes } from "./outline-build.ts";
import type { Heads } from "./outline-heads.ts";
import { articleCandidates, chooseArticles, lawHeads } from "./outline-law.ts";
import { type Layout, markNotes, readLayout, takePageNumbers } from "./outline-layout.ts";
import { marksOf } from "./outline-marks.ts";
import { markQuotes } from "./outline-quotes.ts";
import { reportHeads } from "./outline-report.ts";
import { type Line, readLines } from "./outline-source.ts";
import { closingOf, cutStretches, type OpenedStretch } from "./outline-stretches.ts";
import { collectWarnings, type Outline, type OutlineNode, type Warn } from "./outline-types.ts";

export { flatten, type OutlineRow } from "./outline-anchors.ts";
export { outlineText } from "./outline-text.ts";
export type { Outline, OutlineNode, OutlineWarning } from "./outline-types.ts";

/**
 * Reads a draft from plain text into the tree Phần ▸ Chương ▸ Mục ▸ Tiểu mục ▸ Điều ▸ khoản ▸ điểm, or,
 * when it has no articles, into the tree of its parts and numbered headings. It refuses nothing and
 * loses nothing: what is no heading stays text of the heading before it. The order of elements is
 * that of Luật 64/2025/QH15 and Nghị định 78/2025/NĐ-CP for laws, Nghị định 30/2020/NĐ-CP for reports.
 */
export function parseOutline(text: string): Outline {
  const { warnings, warn } = collectWarnings();
  const read = readLines(text, warn);
  const layout = readLayout(read);
  const { kept: lines, furniture } = takePageNumbers(read, layout, warn);
  if (layout.wrapped) warn("lines_joined", lines[0]?.no ?? 1);
  markNotes(lines, layout);
  markQuotes(lines, layout.wrapped, warn);
  const stretches = cutStretches(
    lines,
    lines.map((line) => marksOf(line.text)),
    layout.wrapped,
  );
  const closing = closingStretch(stretches);
  const outline: Outline = {
    preamble: "",
    nodes: [],
    closing: "",
    closingAt: 0,
    furniture,
    warnings,
  };
  for (const stretch of stretches) {
    const end = stretch === closing?.stretch ? closing.start : stretch.to;
    const { preamble, nodes } = readStretch({ ...stretch, to: end }, layout, warn);
    if (!stretch.opening) outline.preamble = preamble;
    for (const node of nodes) outline.nodes.push(node);
    if (end < stretch.to) {
      outline.closing = plainText(lines.slice(end, stretch.to));
      outline.closingAt = outline.nodes.length;
    }
  }
  if (outline.closing === "") outline.closingAt = outline.nodes.length;
  if (outline.nodes.length === 0) warn("no_headings", 1);
  warnings.sort((a, b) => a.line - b.line);
  return outline;
}

/** The signature stands behind the text itself, or else at the very end. */
function closingStretch(
  stretches: readonly OpenedStretch[],
): { stretch: OpenedStretch; start: number } | null {
  for (const stretch of [stretches[0], stretches.at(-1)]) {
    if (!stretch) continue;
    const start = closingOf(stretch);
    if (start < stretch.to) return { stretch, start };
  }
  return null;
}

function readStretch(
  stretch: OpenedStretch,
  layout: Layout,
  warn: Warn,
): { preamble: string; nodes: OutlineNode[] } {
  const { lines, opening, to } = stretch;
  const heads = headsOf(stretch, warn);
  if (opening) heads.set(opening.index, opening.head);
  const first = opening?.index ?? firstOf(heads, to);
  return {
    preamble: plainText(lines.slice(stretch.from, Math.max(stretch.from, first))),
    nodes: buildNodes(lines, heads, first, to, layout, warn),
  };
}

function headsOf(stretch: OpenedStretch, warn: Warn): Heads {
  const articles = chooseArticles(articleCandidates(stretch), () => {});
  const isLaw =
    articles.length > 1 ||
    articles[0]?.mark.value === 100 ||
    (articles.length > 0 && !isReport(stretch));
  return isLaw ? lawHeads(stretch, warn) : reportHeads(stretch, stretch.opening !== null, warn);
}

/** One lonely "Điều 5." among roman headings is a citation. */
const isReport = ({ marks, from, to }: OpenedStretch): boolean =>
  marks
    .slice(from, to)
    .some((own) => own.some(({ level }) => level === "roman" || level === "letter"));

function firstOf(heads: Heads, end: number): number {
  let first = end;
  for (const index of heads.keys()) first = Math.min(first, index);
  return first;
}

/** Lines as they stand, runs of blank lines made one. */
const plainText = (lines: readonly Line[]): string =>
  lines
    .map((line, index) => (index > 0 && line.blanks > 0 ? `\n${line.text}` : line.text))
    .join("\n");
