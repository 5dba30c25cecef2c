import { type Draft, type DraftRow, treeOf } from "./outline-draft.ts";
import { keepsText } from "./outline-text.ts";
import type { Outline } from "./outline-types.ts";

export type StoredText = { preamble: string; closing: string; rows: readonly DraftRow[] };

/**
 * A stored text ready to be corrected. Where its closing stands among the rows is found by its source:
 * the one place at which the whole reads as the source does. Behind all rows where there is none.
 */
export const draftOfStored = (
  source: string,
  furniture: readonly number[],
  { preamble, closing, rows }: StoredText,
): Draft => {
  const whole: Draft = { preamble, rows, closing, closingAt: rows.length };
  if (closing === "") return whole;
  const places = rows.flatMap(({ depth }, at) => (depth === 0 ? [at] : [])).reverse();
  const closingAt = [rows.length, ...places].find((at) =>
    keepsText(source, outlineOfDraft({ ...whole, closingAt: at }, furniture)),
  );
  return { ...whole, closingAt: closingAt ?? rows.length };
};

/** The tree of a draft, with the lines of its source that are no text. */
export const outlineOfDraft = (draft: Draft, furniture: readonly number[]): Outline => ({
  ...treeOf(draft),
  furniture: [...furniture],
});
