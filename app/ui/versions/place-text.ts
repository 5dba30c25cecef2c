import type { Words } from "#app/copy/copy.ts";
import type { PlaceStep } from "#app/domain/policies/compare/place-name.ts";

/** "Điều 5 khoản 2": a clause by its place, as people name it. */
export const placeText = (copy: Words, place: readonly PlaceStep[]): string =>
  place.map((step) => stepText(copy, step)).join(" ");

const stepText = (copy: Words, { kind, number, label }: PlaceStep): string => {
  const words = copy.versions;
  // "Phụ lục I", "Quy chế": names that need no kind before them.
  if (kind === "phan" && /^\p{Lu}\p{Ll}/u.test(number)) return number;
  if (number !== "") return words.steps[kind](number);
  return label.replace(/[.):/]\s*$/u, "") || words.unnumbered;
};
