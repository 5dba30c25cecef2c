import { formatCount, formatPadded } from "./number-format.ts";
import type { Level, List } from "./numbering.ts";
import { symbolsIn } from "./symbols.ts";
import type { Tally } from "./tally.ts";

/** Bullets that the reader of drafts knows as such. */
const BULLETS = "-–—•+*·▪●";

/**
 * The label of a paragraph from the counts of its level and those above: "Điều 5.", "1.2", "a)", "•".
 * Bullets that are drawings of symbol fonts become plain ones.
 */
export const labelOf = (
  list: List,
  at: number,
  counts: readonly number[],
  tally: Tally,
): string => {
  const level = list.levels.get(at);
  if (!level) return "";
  if (level.format === "bullet") return bulletOf(level, tally);
  if (level.format === "lowerLetter" && counts[at] === PAST_D && !level.legal) {
    tally.add("letters_latin");
  }
  return level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const count = counts[place];
    const own = list.levels.get(place);
    if (count === undefined || !own) return "";
    return write(count, own, level.legal, tally);
  });
};

/** The fifth letter: Word writes e, Vietnamese law đ. */
const PAST_D = 5;

const write = (count: number, own: Level, legal: boolean, tally: Tally): string => {
  if (own.format === "bullet") return "";
  if (legal && own.format !== "none") return String(count);
  if (own.format === "custom") return formatPadded(count, own.sample ?? "");
  const written = formatCount(count, own.format);
  if (written !== null) return written;
  tally.add("number_format_unknown");
  return String(count);
};

const bulletOf = ({ text, look }: Level, tally: Tally): string => {
  const [sign = ""] = symbolsIn(text, look.font, tally).trim();
  return sign === "" || BULLETS.includes(sign) ? sign : "•";
};
