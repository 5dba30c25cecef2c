import type { Candidate } from "./outline-heads.ts";
import { followsKey, lettersMissing } from "./outline-numbers.ts";
import { isFinished, type Line } from "./outline-source.ts";
import type { Warn } from "./outline-types.ts";

/** More numbers missing than this, and a number is a year, an amount or a citation. */
const LARGEST_GAP = 5;

/**
 * Which numbered lines of one article are its clauses: those in sequence. A list that starts again
 * inside a clause stays text of the clause; a gap is taken only where a sentence ended before it.
 */
export function chooseClauses(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  warn: Warn,
): Candidate[] {
  const chosen: Candidate[] = [];
  const left = countValues(candidates);
  let last = 0;
  /** Last number of a list that began again at 1 inside a clause; 0 outside of one. */
  let inner = 0;
  for (const candidate of candidates) {
    const { value, label } = candidate.mark;
    left.set(value, (left.get(value) ?? 1) - 1);
    const next = followsKey(last, value);
    if (inner > 0 && followsKey(inner, value) && (!next || (left.get(value) ?? 0) > 0)) {
      inner = value;
      continue;
    }
    if (next || isGap(candidate, last, left, lines)) {
      if (!next) warn("number_gap", candidate.line.no, label);
      chosen.push(candidate);
      last = value;
      inner = 0;
      continue;
    }
    if (value === 100 && last > 0) inner = value;
    warn(value === last ? "number_duplicate" : "possible_heading", candidate.line.no, label);
  }
  return chosen;
}

function isGap(
  { index, line, mark }: Candidate,
  last: number,
  left: ReadonlyMap<number, number>,
  lines: readonly Line[],
): boolean {
  if (mark.weak || mark.value <= last || mark.value > last + LARGEST_GAP * 100 + 99) return false;
  const expected = (Math.floor(last / 100) + 1) * 100;
  if ((left.get(expected) ?? 0) > 0) return false;
  const before = lines[index - 1];
  return line.blanks > 0 || !before || isFinished(before.text);
}

/** Which lettered lines of one clause are its points: a, b, c, d, đ, e… in sequence. */
export function choosePoints(
  candidates: readonly Candidate[],
  lines: readonly Line[],
  warn: Warn,
): Candidate[] {
  const chosen: Candidate[] = [];
  let last = 0;
  for (const candidate of candidates) {
    const { mark, line, index } = candidate;
    const missing = pointsMissing(last, mark.value);
    const before = lines[index - 1];
    const open =
      !mark.weak &&
      missing <= 2 &&
      last > 0 &&
      (line.blanks > 0 || (before && isFinished(before.text)));
    if (missing === 0 || (missing > 0 && open)) {
      if (missing > 0) warn("number_gap", line.no, mark.label);
      chosen.push(candidate);
      last = mark.value;
    } else if (!mark.weak) {
      warn(mark.value === last ? "number_duplicate" : "possible_heading", line.no, mark.label);
    }
  }
  return chosen;
}

/** Letters missing before a point; -1 when it does not come after the last one. "a1" follows "a". */
function pointsMissing(last: number, value: number): number {
  if (value <= last) return -1;
  const letter = Math.floor(value / 10);
  const lastLetter = Math.floor(last / 10);
  if (letter === lastLetter) return value === last + 1 ? 0 : -1;
  return value % 10 <= 1 ? lettersMissing(lastLetter, letter) : -1;
}

function countValues(candidates: readonly Candidate[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { mark } of candidates) counts.set(mark.value, (counts.get(mark.value) ?? 0) + 1);
  return counts;
}
