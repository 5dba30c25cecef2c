import { COUNT_LIMIT } from "./limits.ts";

/** How a count is written, as `w:numFmt` names it; null for names that are not known here. */
export const formatCount = (count: number, format: string): string | null => {
  const value = Math.min(Math.max(count, 0), COUNT_LIMIT);
  return FORMATS[format]?.(value) ?? null;
};

type Format = (value: number) => string;

const lowerLetter: Format = (value) =>
  value === 0 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));

const upperRoman: Format = (value) => {
  let rest = value;
  let text = "";
  for (const [size, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
};

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** "một", "mười một", "hai mươi mốt": what Word writes for `vietnameseCounting`. */
const vietnamese: Format = (value) => {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0 || value > 99) return value > 99 ? String(value) : (DIGITS[ones] ?? "");
  const one = ones === 1 && tens > 1 ? "mốt" : ones === 5 ? "lăm" : (DIGITS[ones] ?? "");
  return [tens === 1 ? "mười" : `${DIGITS[tens]} mươi`, ones === 0 ? "" : one].join(" ").trim();
};

const ordinal: Format = (value) => {
  const teen = value % 100 > 10 && value % 100 < 14;
  return `${value}${teen ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th")}`;
};

/** Signs of a run of Unicode, which ends where Word goes back to plain digits. */
const enclosed =
  (first: number, last: number): Format =>
  (value) =>
    value >= 1 && value <= last ? String.fromCodePoint(first + value - 1) : String(value);

const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  upperRoman,
  lowerRoman: (value) => upperRoman(value).toLowerCase(),
  upperLetter: (value) => lowerLetter(value).toUpperCase(),
  lowerLetter,
  none: () => "",
  ordinal,
  vietnameseCounting: vietnamese,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: enclosed(0x2474, 20),
  decimalEnclosedFullstop: enclosed(0x2488, 20),
  decimalEnclosedCircle: enclosed(0x2460, 20),
};

/** Format names with a width of their own: "custom:001" writes three digits. */
export const formatPadded = (count: number, sample: string): string =>
  String(Math.max(count, 0)).padStart(/^0*\d/.exec(sample)?.[0].length ?? 1, "0");
