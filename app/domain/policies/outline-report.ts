import { beginsParagraph, type Heads, headOf } from "./outline-heads.ts";
import type { Stretch } from "./outline-law.ts";
import type { Level, Mark } from "./outline-marks.ts";
import { lettersMissing } from "./outline-numbers.ts";
import type { Line } from "./outline-source.ts";
import type { Warn } from "./outline-types.ts";
import type { ClauseKind } from "./schema.ts";

type Row = readonly [rank: number, inText: ClauseKind, inAppendix: ClauseKind];

/** Orders of headings of a text without articles, and the kind that stands for each. */
const ROWS: Readonly<Record<Exclude<Level, "article" | "appendix">, Row>> = {
  part: [1, "phan", "phan"],
  chapter: [2, "chuong", "chuong"],
  letter: [2, "chuong", "chuong"],
  section: [3, "muc", "muc"],
  roman: [3, "muc", "muc"],
  subsection: [4, "tieu_muc", "tieu_muc"],
  decimal: [4, "tieu_muc", "khoan"],
  decimal2: [5, "khoan", "diem"],
  decimal3: [6, "diem", "diem"],
  paren: [7, "diem", "diem"],
  point: [7, "diem", "diem"],
};
const WORDED: ReadonlySet<Level> = new Set<Level>(["part", "chapter", "section", "subsection"]);
/** In a numbered list without its own heading a larger jump is an amount or a date. */
const LARGEST_GAP = 2;

/**
 * Headings of a stretch without articles: parts, then A, I, 1, 1.1, (1) or a) in the order they are
 * nested in. A number counts only where a paragraph begins and in sequence with those before it.
 */
export function reportHeads(stretch: Stretch, inAppendix: boolean, warn: Warn): Heads {
  const heads: Heads = new Map();
  /** Last value given, by level; a higher heading clears those below it. */
  const last = new Map<Level, number>();
  let lastHead = -1;
  for (let index = stretch.from; index < stretch.to; index += 1) {
    const line = stretch.lines[index];
    const marks = stretch.marks[index];
    if (!line || !marks || marks.length === 0 || line.note || line.quoted) continue;
    if (!beginsParagraph(line, stretch.lines[index - 1], stretch.wrapped, lastHead === index - 1))
      continue;
    const found = marks.find((mark) => isNext(mark, line, last));
    if (!found || found.level === "article" || found.level === "appendix") {
      if (marks[0] && last.has(marks[0].level)) warn("possible_heading", line.no, marks[0].label);
      continue;
    }
    const [rank, inText, inList] = ROWS[found.level];
    const worded = WORDED.has(found.level);
    warnOfNumber(found, last.get(found.level) ?? 0, line, warn);
    forget(last, rank, found.level);
    last.set(found.level, found.value);
    heads.set(
      index,
      headOf(found, inAppendix ? inList : inText, rank, worded ? "container" : "heading"),
    );
    lastHead = index;
  }
  return heads;
}

function isNext(mark: Mark, line: Line, last: ReadonlyMap<Level, number>): boolean {
  if (WORDED.has(mark.level)) return true;
  const before = last.get(mark.level) ?? 0;
  if (!isInPlace(mark, last)) return false;
  const step = stepOf(mark, before);
  if (step === 0)
    return before > 0 && mark.level === "decimal" && mark.value > 100 && line.blanks > 0;
  if (step < 0) return false;
  return step === 1 || (before > 0 && step <= LARGEST_GAP + 1 && line.blanks > 0 && !mark.weak);
}

/** How far a number lies behind the last one: 1 is the next, 0 the same again. */
function stepOf({ level, value }: Mark, before: number): number {
  if (level === "decimal") return value % 100 === 0 ? value / 100 - Math.floor(before / 100) : -1;
  if (level === "letter") return stepOfLetters(before, value);
  if (level === "point") return stepOfLetters(Math.floor(before / 10), Math.floor(value / 10));
  return value - before;
}

const stepOfLetters = (before: number, value: number): number =>
  value <= before ? Math.sign(value - before) : lettersMissing(before, value) + 1;

/** "2.3" stands inside "2.", "2.3.1" inside "2.3"; under a roman heading "2.3" may stand for "II.3". */
function isInPlace({ level, above }: Mark, last: ReadonlyMap<Level, number>): boolean {
  if (level === "decimal2") {
    const outer = last.get("decimal");
    return above[0] === (outer === undefined ? last.get("roman") : Math.floor(outer / 100));
  }
  if (level !== "decimal3") return true;
  return (
    above[0] === Math.floor((last.get("decimal") ?? 0) / 100) && above[1] === last.get("decimal2")
  );
}

function forget(last: Map<Level, number>, rank: number, level: Level): void {
  for (const other of [...last.keys()]) {
    if (other === level || other === "article" || other === "appendix") continue;
    if (ROWS[other][0] >= rank) last.delete(other);
  }
}

function warnOfNumber(mark: Mark, before: number, line: Line, warn: Warn): void {
  if (mark.value === 0) return;
  if (WORDED.has(mark.level)) {
    const step = Math.floor(mark.value / 100) - Math.floor(before / 100);
    if (step !== 1) warn(step === 0 ? "number_duplicate" : "number_gap", line.no, mark.label);
    return;
  }
  const step = stepOf(mark, before);
  if (step !== 1) warn(step === 0 ? "number_duplicate" : "number_gap", line.no, mark.label);
}
