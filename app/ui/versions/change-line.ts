import type { Lang, Words } from "#app/copy/copy.ts";
import type { ClauseChange } from "#app/domain/policies/compare/difference.ts";
import { formatNumber } from "../numbers.ts";
import { placeText } from "./place-text.ts";

export type ChangeTag = "changed" | "added" | "removed" | "moved" | "renumbered" | "unchanged";

/** What happened to a clause, in one or more words. */
export const tagsOf = ({ fate, moved, renumbered }: ClauseChange): ChangeTag[] => {
  const tags: ChangeTag[] = [
    ...(fate === "unchanged" ? [] : [fate]),
    ...(moved ? (["moved"] as const) : []),
    ...(renumbered && !moved ? (["renumbered"] as const) : []),
  ];
  return tags.length > 0 ? tags : ["unchanged"];
};

/** "Điều 5 khoản 2: sửa lời (thêm 12 chữ, bỏ 4 chữ)": a change in one plain line. */
export const changeLine = (copy: Words, lang: Lang, change: ClauseChange): string => {
  const words = copy.versions.lines;
  const before = change.before ? placeText(copy, change.before.place) : "";
  const after = change.after ? placeText(copy, change.after.place) : "";
  if (change.fate === "added") return words.added(after);
  if (change.fate === "removed") return words.removed(before);
  const where = before === after ? "" : words[change.moved ? "moved" : "renumbered"](before, after);
  if (change.fate === "unchanged") return where || words.movedAlone(after);
  const what = wordsLine(copy, lang, change.words);
  return where ? `${where}; ${what}` : words.changed(after, what);
};

/** How many words were added and removed. */
export const wordsLine = (
  copy: Words,
  lang: Lang,
  { added, removed }: ClauseChange["words"],
): string => {
  const words = copy.versions.lines;
  const number = (value: number) => formatNumber(value, lang);
  if (added > 0 && removed > 0) return words.words(number(added), number(removed));
  if (added > 0) return words.wordsAdded(number(added));
  return removed > 0 ? words.wordsRemoved(number(removed)) : words.signs;
};
