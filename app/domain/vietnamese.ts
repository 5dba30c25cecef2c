/** Canonical composed form, the only form that is stored (TCVN 6909). */
export const nfc = (s: string): string => s.normalize("NFC");

/**
 * Folds case, tone marks, their placement and đ (also the Eth U+00D0 that old keyboards type for Đ),
 * so that "Hoa Binh" finds "Hòa Bình" and "Hoà Bình". Gives what the SQL function `vi_fold` gives for
 * Vietnamese and other Latin text with its punctuation; letters of other scripts stay as they are.
 */
export const fold = (s: string): string =>
  nfc(s)
    .replace(ACCENTED, (letter) => letter.normalize("NFD"))
    .replace(MARKS, "")
    .replace(SPELLED_OUT, (sign) => SPELLINGS.get(sign) ?? sign)
    .toLowerCase()
    .replace(/[đð]/g, "d");

/** Part of an address: folded words joined by hyphens; empty when the text has no letter or digit. */
export const slug = (s: string): string =>
  fold(s)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/**
 * A key whose plain string order is the dictionary order of Vietnamese: a ă â b … d đ e ê …, then
 * tones (ngang, huyền, hỏi, ngã, sắc, nặng), then case; numbers by value, so "Thôn 2" comes before
 * "Thôn 10". The order of ICU's `vi` collation with numeric ordering.
 */
export const collationKey = (s: string): string => {
  const levels = { primary: "", secondary: "", tertiary: "" };
  for (const token of nfc(s).match(/\d+|\D/gu) ?? []) addWeights(levels, token);
  return `${levels.primary}\0${levels.secondary}\0${levels.tertiary}`;
};

export type TextRule = {
  /** Code points after NFC and trimming; 1 unless said, 0 for a text that may stay empty. */
  min?: number;
  max: number;
  /** A body of several lines, with emoji; otherwise a name or title on one line. */
  lines?: boolean;
};

export type CheckedText =
  | { ok: true; value: string }
  | { ok: false; code: "invalid_text" | "text_too_long" | "text_missing" };

/**
 * A text a person wrote, ready to be stored: NFC, trimmed, line ends as LF. Refuses, never repairs,
 * what would mislead a reader or a database: controls and NUL, lone surrogates, noncharacters, bidi
 * embeddings, overrides and isolates, tag characters, more than four marks on a letter; in names and
 * titles also line breaks and everything invisible. `text_missing` is a text with nothing to see, or
 * one shorter than `min`.
 */
export const checkText = (value: string, rule: TextRule): CheckedText => {
  if (!value.isWellFormed()) return { ok: false, code: "invalid_text" };
  const text = nfc(rule.lines ? value.replace(LINE_END, "\n") : value).trim();
  if (NEVER.test(value) || (rule.lines ? NOT_IN_BODY : NOT_IN_TITLE).test(text)) {
    return { ok: false, code: "invalid_text" };
  }
  const length = codePoints(text);
  if (length > rule.max) return { ok: false, code: "text_too_long" };
  const min = rule.min ?? 1;
  if (text.replace(UNSEEN, "") === "") {
    return min === 0 ? { ok: true, value: "" } : { ok: false, code: "text_missing" };
  }
  return length < min ? { ok: false, code: "text_missing" } : { ok: true, value: text };
};

/** Length as people count it: code points after NFC. */
export const codePoints = (s: string): number => {
  let count = 0;
  for (const _ of nfc(s)) count++;
  return count;
};

/** Precomposed Latin letters: the ones whose marks fall off. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const MARKS = /[\u0300-\u0362]/g;

/** Signs that the dictionary behind `vi_fold` writes in plain letters and ASCII punctuation. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `æ ae Æ ae ø o Ø o œ oe Œ oe ß ss ẞ ss þ th Þ th ł l Ł l ħ h Ħ h ŧ t Ŧ t ŋ n Ŋ n ı i ĸ q ſ s ŉ 'n
   ĳ ij Ĳ ij ŀ l Ŀ l ª a º o µ μ ¡ ! ¿ ? « << » >> ‹ < › > × * ÷ / ± +/- © (c) ® (r) \u00ad -
   ‐ - ‑ - ‒ - – - — - ― - − - ‘ ' ’ ' ‚ , ‛ ' “ " ” " „ ,, ‟ " ′ ' ″ " ‖ || ․ . ‥ .. … ... ‼ !!
   № no`
    .trim()
    .split(/[ \n]+/)
    .flatMap((sign, i, all) => (i % 2 === 0 ? [[sign, all[i + 1] ?? ""] as const] : []))
    .concat([
      ["¼", " 1/4"],
      ["½", " 1/2"],
      ["¾", " 3/4"],
    ]),
);
const SPELLED_OUT = new RegExp(`[${[...SPELLINGS.keys()].join("")}]`, "g");

type Levels = { primary: string; secondary: string; tertiary: string };

const SIGNS = "\u0000\t\n\r _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
const ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = "\u0300\u0309\u0303\u0301\u0323";
const NUMBER = "\u0100";
const FIRST_LETTER = 0x0200;
const OTHER = "\u1000";

const addWeights = (levels: Levels, token: string): void => {
  const tones = [...TONES].filter((tone) => token.normalize("NFD").includes(tone));
  const letter = nfc(token.normalize("NFD").replace(/[\u0300\u0309\u0303\u0301\u0323]/g, ""));
  const lower = letter.toLowerCase();
  levels.primary += primaryWeight(lower);
  levels.secondary += String.fromCharCode(
    0x30 + TONES.indexOf(tones[0] ?? "") + (tones[0] ? 1 : 0),
  );
  levels.tertiary += letter === lower ? "0" : "1";
};

const primaryWeight = (lower: string): string => {
  if (/^\d/.test(lower)) {
    const digits = lower.replace(/^0+(?=\d)/, "");
    return `${NUMBER}${String.fromCharCode(0x30 + digits.length)}${digits}`;
  }
  const sign = SIGNS.indexOf(lower);
  if (sign >= 0) return String.fromCharCode(1 + sign);
  const letter = ALPHABET.indexOf(lower);
  return letter >= 0 ? String.fromCharCode(FIRST_LETTER + letter) : `${OTHER}${lower}`;
};

const LINE_END = /\r\n?|[\u2028\u2029]/g;
const NEVER =
  /(?![\t\n\r])\p{Cc}|\p{NChar}|[\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
const NOT_IN_BODY = /\p{M}{5}/u;
const NOT_IN_TITLE = /\p{M}{5}|^\p{M}|[\t\n\r\u2028\u2029]|(?![\ufe0e\ufe0f])[\p{DI}\p{Cf}]/u;
const UNSEEN = /[\s\p{DI}\p{Cf}\p{M}\u2800]/gu;
