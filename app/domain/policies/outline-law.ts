import { chooseClauses, choosePoints } from "./outline-clauses.ts";
import { beginsParagraph, type Candidate, type Heads, headOf } from "./outline-heads.ts";
import { isArticle, type Level, type Mark } from "./outline-marks.ts";
import { followsKey } from "./outline-numbers.ts";
import type { Line } from "./outline-source.ts";
import type { Warn } from "./outline-types.ts";
import type { ClauseKind } from "./schema.ts";

const CONTAINERS: ReadonlyMap<Level, readonly [ClauseKind, number]> = new Map([
  ["part", ["phan", 1]],
  ["chapter", ["chuong", 2]],
  ["section", ["muc", 3]],
  ["subsection", ["tieu_muc", 4]],
] satisfies [Level, readonly [ClauseKind, number]][]);

/** A stretch of lines that is numbered on its own: the text itself, or one appendix. */
export type Stretch = {
  lines: readonly Line[];
  marks: readonly (readonly Mark[])[];
  from: number;
  /** Behind the last line. */
  to: number;
  wrapped: boolean;
};

/** Headings of an article of a law that may be real: at the start of a paragraph and not quoted. */
export function articleCandidates(stretch: Stretch): Candidate[] {
  return candidatesOf(stretch, stretch.from, stretch.to, isArticle);
}

/** Headings of a stretch that has articles: parts down to sections, articles, clauses, points. */
export function lawHeads(stretch: Stretch, warn: Warn): Heads {
  const heads: Heads = new Map();
  const containers = candidatesOf(stretch, stretch.from, stretch.to, (mark) =>
    CONTAINERS.has(mark.level),
  );
  for (const { index, mark } of containers) {
    const [kind, rank] = CONTAINERS.get(mark.level) ?? ["phan", 1];
    heads.set(index, headOf(mark, kind, rank, "container"));
  }
  warnOfContainers(containers, warn);
  const articles = chooseArticles(articleCandidates(stretch), warn);
  for (const { index, mark } of articles) heads.set(index, headOf(mark, "dieu", 5, "article"));
  warnOfUnmarked(stretch, articles, warn);
  for (const { index } of articles) {
    let end = index + 1;
    while (end < stretch.to && !heads.has(end)) end += 1;
    addClauses(stretch, index + 1, end, heads, warn);
  }
  return heads;
}

/** "Điều 6 Nghĩa vụ" right after article 5, and no other article 6: a heading without its dot. */
function warnOfUnmarked(stretch: Stretch, articles: readonly Candidate[], warn: Warn): void {
  const numbers = new Set(articles.map(({ mark }) => mark.value));
  const weak = candidatesOf(
    stretch,
    stretch.from,
    stretch.to,
    (mark) => mark.level === "article" && mark.weak,
  );
  let place = 0;
  for (const { index, line, mark } of weak) {
    while ((articles[place]?.index ?? index) < index) place += 1;
    const last = articles[place - 1]?.mark.value ?? 0;
    if (followsKey(last, mark.value) && !numbers.has(mark.value))
      warn("possible_heading", line.no, mark.label);
  }
}

/** The longest run of rising numbers: headings out of it are citations or quotations. */
export function chooseArticles(candidates: readonly Candidate[], warn: Warn): Candidate[] {
  const chosen: Candidate[] = [];
  const rising = longestRise(candidates.map(({ mark }) => mark.value));
  let last: Candidate | undefined;
  for (const [place, candidate] of candidates.entries()) {
    const { value, label } = candidate.mark;
    const repeated = last !== undefined && last.mark.value === value && candidate.line.blanks > 0;
    if (!rising.has(place) && !repeated) {
      warn("possible_heading", candidate.line.no, label);
      continue;
    }
    if (repeated) warn("number_duplicate", candidate.line.no, label);
    else if (!followsKey(last?.mark.value ?? 0, value))
      warn("number_gap", candidate.line.no, label);
    chosen.push(candidate);
    last = candidate;
  }
  return chosen;
}

/** Places of a longest strictly rising subsequence; of equal values the first is taken. */
function longestRise(values: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous = new Int32Array(values.length).fill(-1);
  for (const [place, value] of values.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    if (low < tails.length && values[tails[low] ?? 0] === value) continue;
    previous[place] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = place;
  }
  const places = new Set<number>();
  for (let place = tails.at(-1) ?? -1; place >= 0; place = previous[place] ?? -1) places.add(place);
  return places;
}

function addClauses(stretch: Stretch, from: number, to: number, heads: Heads, warn: Warn): void {
  const { lines } = stretch;
  const numbered = candidatesOf(stretch, from, to, (mark) => mark.level === "decimal");
  const clauses = chooseClauses(numbered, lines, warn);
  for (const { index, mark } of clauses) heads.set(index, headOf(mark, "khoan", 6, "item"));
  const starts = [from, ...clauses.map(({ index }) => index + 1)];
  for (const [place, start] of starts.entries()) {
    const end = clauses[place]?.index ?? to;
    const lettered = candidatesOf(stretch, start, end, (mark) => mark.level === "point");
    for (const { index, mark } of choosePoints(lettered, lines, warn)) {
      heads.set(index, headOf(mark, "diem", 7, "item"));
    }
  }
}

function candidatesOf(
  stretch: Stretch,
  from: number,
  to: number,
  wanted: (mark: Mark) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (let index = from; index < to; index += 1) {
    const line = stretch.lines[index];
    const mark = stretch.marks[index]?.find(wanted);
    if (!line || !mark || line.quoted || line.note) continue;
    const first = mark.level === "decimal" && mark.value === 100;
    const afterHead = first || hasHeading(stretch.marks[index - 1]);
    if (beginsParagraph(line, stretch.lines[index - 1], stretch.wrapped, afterHead)) {
      found.push({ index, line, mark });
    }
  }
  return found;
}

const hasHeading = (marks: readonly Mark[] = []): boolean =>
  marks.some((mark) => isArticle(mark) || CONTAINERS.has(mark.level));

/**
 * Chapters and sections are always kept; a number is worth a look when it follows neither the last of
 * its level nor the opening of the heading around it, inside which it may count anew.
 */
function warnOfContainers(containers: readonly Candidate[], warn: Warn): void {
  const last = new Map<Level, number>();
  const fresh = new Set<Level>(CONTAINERS.keys());
  for (const { line, mark } of containers) {
    const rank = CONTAINERS.get(mark.level)?.[1] ?? 0;
    const before = last.get(mark.level) ?? 0;
    const first = fresh.has(mark.level) && mark.value === 100;
    if (mark.value > 0 && !first && !followsKey(before, mark.value)) {
      warn(mark.value === before ? "number_duplicate" : "number_gap", line.no, mark.label);
    }
    last.set(mark.level, mark.value);
    fresh.delete(mark.level);
    for (const [level, [, other]] of CONTAINERS) if (other > rank) fresh.add(level);
  }
}
