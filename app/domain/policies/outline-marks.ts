import { letterValue, numberKey, ordinalValue, romanValue } from "./outline-numbers.ts";
import { isUpper } from "./outline-source.ts";

export type Level =
  | "appendix"
  | "part"
  | "chapter"
  | "section"
  | "subsection"
  | "article"
  | "letter"
  | "roman"
  | "decimal"
  | "decimal2"
  | "decimal3"
  | "paren"
  | "point";

/** What a line could be the heading of; whether it is one, the numbering around it decides. */
export type Mark = {
  level: Level;
  /** Comparable within its level. */
  value: number;
  /** For decimals: the values before the last dot. */
  above: readonly number[];
  number: string;
  label: string;
  rest: string;
  /** Written in a way that other text also uses: counts only in unbroken sequence. */
  weak: boolean;
};

/** "Điều 5." or "Điều 5" alone on its line; "Điều 5 Quyền" may be one that lost its dot, or a citation. */
export const isArticle = (mark: Mark): boolean => mark.level === "article" && !mark.weak;

/** No mark is longer: what stands behind is not looked at by patterns. */
const HEAD = 80;

const ARTICLE = /^(?:[ĐÐ]iều|[ĐÐ]IỀU) {1,4}(\d{1,4})([a-zđðA-ZĐÐ]?)(?![\p{L}\d])/u;
const ORDINAL =
  "(nhất|nhì|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín|mười một|mười hai|mười ba|mười bốn|mười lăm|mười)";
const WORDED: readonly (readonly [Level, RegExp])[] = [
  [
    "part",
    new RegExp(
      `^phần {1,4}(?:thứ {1,4}${ORDINAL}|([ivxlc]{1,8}|\\d{1,3}|[a-zđ]))(?![\\p{L}\\d])`,
      "iu",
    ),
  ],
  [
    "chapter",
    new RegExp(
      `^chương {1,4}(?:thứ {1,4}${ORDINAL}|([ivxlc]{1,8}[a-z]?|\\d{1,3}[a-zđ]?))(?![\\p{L}\\d])`,
      "iu",
    ),
  ],
  ["section", /^mục {1,4}()((?:[ivxlc]{1,8}|\d{1,3}|[a-zđ])[a-zđ]?)(?![\p{L}\d])/iu],
  ["subsection", /^tiểu mục {1,4}()((?:[ivxlc]{1,8}|\d{1,3}|[a-zđ])[a-zđ]?)(?![\p{L}\d])/iu],
];
const APPENDIX =
  /^phụ lục(?: {1,4}(?:số {0,2}:? {0,2})?([ivxlc]{1,8}|\d{1,3}|[a-zđ]))?(?![\p{L}\d])/iu;
const NAMED_PART = /^(?:phần )?(?:mở đầu|kết luận|đặt vấn đề)$/iu;
const SEPARATOR = /^ {0,4}[.:]| {0,4}[-–—](?= )/;
const CONTENTS_LINE = /(?:[.…]{3,}|\t) *\d{1,4}$/;

const NONE: readonly Mark[] = [];

/** What a line may be the heading of; empty for plain text and for lines of a table of contents. */
export function marksOf(text: string): readonly Mark[] {
  const first = text[0] ?? "";
  const numeric = /[0-9(]/.test(first);
  if (!numeric && !/\p{L}/u.test(first)) return NONE;
  if (CONTENTS_LINE.test(text.slice(-40))) return NONE;
  const head = text.slice(0, HEAD).replaceAll("\t", " ");
  if (numeric) return numericMarks(text, head);
  const worded = articleMark(text, head) ?? wordedMark(text, head);
  return worded ? [worded] : letterMarks(text, head);
}

function articleMark(text: string, head: string): Mark | null {
  const found = ARTICLE.exec(head);
  if (!found) return null;
  const [all, digits = "", suffix = ""] = found;
  const label = withSeparator(text, all, /^ {0,4}[.:)]| {1,4}[-–—](?= )/);
  const rest = text.slice(label.length).trim();
  const weak = label === all && rest !== "";
  if (weak && !/^\p{Lu}/u.test(rest)) return null;
  const number = `${Number(digits)}${suffix.toLowerCase().replace("ð", "đ")}`;
  return mark("article", numberKey(digits, suffix), number, label, text, [], weak);
}

function wordedMark(text: string, head: string): Mark | null {
  if (NAMED_PART.test(text.slice(0, HEAD))) {
    return mark("part", 0, sentenceCase(text), text, text);
  }
  const appendix = APPENDIX.exec(head);
  if (appendix) {
    const value = appendix[1] ?? "";
    return ifHeading(
      "appendix",
      countValue(value),
      `Phụ lục ${numberText(value)}`.trim(),
      appendix[0],
      text,
    );
  }
  for (const [level, pattern] of WORDED) {
    const found = pattern.exec(head);
    if (!found) continue;
    const [all, ordinal = "", count = ""] = found;
    return ordinal
      ? ifHeading(level, ordinalValue(ordinal) * 100, `thứ ${ordinal.toLowerCase()}`, all, text)
      : ifHeading(level, countValue(count), numberText(count), all, text);
  }
  return null;
}

/** "Chương I" alone, before a separator or before capitals is a heading; "Chương I của Luật này" is none. */
function ifHeading(
  level: Level,
  value: number,
  number: string,
  all: string,
  text: string,
): Mark | null {
  const label = withSeparator(text, all, SEPARATOR);
  const rest = text.slice(label.length).trim();
  if (label === all && rest !== "" && !isUpper(rest)) return null;
  return mark(level, value, number, label, text);
}

function withSeparator(text: string, label: string, separator: RegExp): string {
  const found = separator.exec(text.slice(label.length, label.length + 8));
  return found?.index === 0 ? label + found[0] : label;
}

function numericMarks(text: string, head: string): readonly Mark[] {
  const paren = /^(?:\( ?(\d{1,2}) ?\)|(\d{1,2})\))[.-]?(?=[ \p{L}]|$)/u.exec(head);
  if (paren) {
    const number = paren[1] ?? paren[2] ?? "";
    return [mark("paren", Number(number), number, paren[0], text)];
  }
  const deep = /^(\d{1,3})\.(\d{1,2})(?:\.(\d{1,2}))?\.?(?= |$)/.exec(head);
  if (deep) {
    const [label, one = "", two = "", three] = deep;
    return three === undefined
      ? [mark("decimal2", Number(two), `${one}.${two}`, label, text, [Number(one)])]
      : [
          mark("decimal3", Number(three), `${one}.${two}.${three}`, label, text, [
            Number(one),
            Number(two),
          ]),
        ];
  }
  const plain = /^(\d{1,3})([a-zđ]?)[./](?=[ \p{Lu}“"«(]|$)/u.exec(head);
  if (!plain) return NONE;
  const [label, digits = "", suffix = ""] = plain;
  return [
    mark(
      "decimal",
      numberKey(digits, suffix),
      `${Number(digits)}${suffix}`,
      label,
      text,
      [],
      label.endsWith("/"),
    ),
  ];
}

function letterMarks(text: string, head: string): Mark[] {
  const marks: Mark[] = [];
  const point = /^([a-zđð])(\d?)([.)/])(?=[ \p{L}“"«(]|$)/u.exec(head);
  if (point) {
    const [label, letter = "", digit = "", sign] = point;
    const value = letterValue(letter) * 10 + Number(digit);
    marks.push(
      mark("point", value, `${letter.replace("ð", "đ")}${digit}`, label, text, [], sign !== ")"),
    );
  }
  const roman = /^([IVXLC]{1,8})(?:[./]| ?[-–])(?= )/.exec(head);
  if (roman && romanValue(roman[1] ?? "") > 0) {
    marks.push(mark("roman", romanValue(roman[1] ?? ""), roman[1] ?? "", roman[0], text));
  }
  const letter = /^([A-ZĐÐ])(?:[./]| ?[-–])(?= )/.exec(head);
  if (letter) {
    const sign = (letter[1] ?? "").replace("Ð", "Đ");
    marks.push(mark("letter", letterValue(sign), sign, letter[0], text));
  }
  return marks;
}

function mark(
  level: Level,
  value: number,
  number: string,
  label: string,
  text: string,
  above: readonly number[] = [],
  weak = false,
): Mark {
  return { level, value, above, number, label, rest: text.slice(label.length).trim(), weak };
}

const numberText = (count: string): string =>
  /^[ivxlc]{1,8}[a-z]?$/i.test(count) || count.length === 1 ? upperStem(count) : count;

/** "iia" is read as "IIa": the stem of a roman number in capitals, its suffix small. */
function upperStem(count: string): string {
  if (romanValue(count.toUpperCase()) > 0 || count.length === 1) return count.toUpperCase();
  return count.slice(0, -1).toUpperCase() + count.slice(-1).toLowerCase();
}

function countValue(count: string): number {
  if (/^\d/.test(count))
    return numberKey(count.match(/^\d+/)?.[0] ?? "", count.match(/\D$/)?.[0] ?? "");
  const roman = romanValue(count.toUpperCase());
  if (/^[cl]$/i.test(count)) return letterValue(count) * 100;
  if (roman > 0) return roman * 100;
  const stem = romanValue(count.slice(0, -1).toUpperCase());
  return stem > 0 ? stem * 100 + letterValue(count.slice(-1)) : letterValue(count) * 100;
}

const sentenceCase = (text: string): string => text[0]?.toUpperCase() + text.slice(1).toLowerCase();
