import type { Mark } from "./outline-marks.ts";
import { isFinished, isUpper, type Line } from "./outline-source.ts";
import type { ClauseKind } from "./schema.ts";

/** A line that was found to be a heading. */
export type Head = {
  kind: ClauseKind;
  /** Place in the order of nesting: a head stands inside the nearest one of lower rank before it. */
  rank: number;
  number: string;
  label: string;
  rest: string;
  /** How the text behind the mark becomes title and body. */
  style: "container" | "article" | "item" | "heading";
};

/** Lines that are headings, by their place among the lines. */
export type Heads = Map<number, Head>;

/** A line with what it may be the heading of. */
export type Candidate = { index: number; line: Line; mark: Mark };

export const headOf = (mark: Mark, kind: ClauseKind, rank: number, style: Head["style"]): Head => ({
  kind,
  rank,
  number: mark.number,
  label: mark.label,
  rest: mark.rest,
  style,
});

/**
 * Whether a paragraph may begin with this line. In a text of broken lines a number at the start of a
 * line is often only where the sentence was cut.
 */
export function beginsParagraph(
  line: Line,
  before: Line | undefined,
  wrapped: boolean,
  afterHead: boolean,
): boolean {
  if (!wrapped || !before || line.blanks > 0 || line.page || afterHead) return true;
  return isFinished(before.text) || isUpper(before.text) || before.note !== line.note;
}
