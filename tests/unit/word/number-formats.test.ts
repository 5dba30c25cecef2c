import { expect, it } from "vitest";
import { definition, type LevelLook, list, para } from "#tests/factories/word.ts";
import { labels, linesOf, warningsOf } from "./read.ts";

const LEGAL: readonly LevelLook[] = [
  { text: "Điều %1." },
  { text: "%2." },
  { text: "%3)", format: "lowerLetter" },
];

/** What one level writes for counts from a start on. */
const counted = (format: string, starts: readonly number[]): string[] =>
  starts.flatMap((start) =>
    labels(definition(0, [{ start, format, text: "%1" }]) + list(1, 0), [[1, 0]]),
  );

it.each([
  ["decimal", [1, 10, 32_767], ["1", "10", "32767"]],
  ["decimalZero", [1, 10, 100], ["01", "10", "100"]],
  ["lowerLetter", [1, 4, 5, 26, 27, 53], ["a", "d", "e", "z", "aa", "aaa"]],
  ["upperLetter", [1, 28], ["A", "BB"]],
  [
    "upperRoman",
    [1, 4, 9, 14, 40, 90, 400, 1999],
    ["I", "IV", "IX", "XIV", "XL", "XC", "CD", "MCMXCIX"],
  ],
  ["lowerRoman", [3, 8], ["iii", "viii"]],
  [
    "ordinal",
    [1, 2, 3, 4, 11, 12, 13, 21, 112],
    ["1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th"],
  ],
  [
    "vietnameseCounting",
    [1, 5, 10, 11, 15, 20, 21, 25, 34],
    [
      "một",
      "năm",
      "mười",
      "mười một",
      "mười lăm",
      "hai mươi",
      "hai mươi mốt",
      "hai mươi lăm",
      "ba mươi bốn",
    ],
  ],
  ["numberInDash", [7], ["- 7 -"]],
  ["decimalEnclosedParen", [3, 21], ["⑶", "21"]],
])("writes %s as Word does", (format, starts, expected) => {
  expect(counted(format, starts)).toEqual(expected);
});

it("writes digits for a format it does not know, and says so", () => {
  const numbering = definition(0, [{ format: "hebrew1", text: "%1." }]) + list(1, 0);
  const parts = { numbering, body: para("Một", { list: [1, 0] }) };
  expect(linesOf(parts)).toEqual(["1. Một"]);
  expect(warningsOf(parts)).toEqual([{ code: "number_format_unknown", count: 1 }]);
});

it("reads a format of its own from the choice that carries it", () => {
  const custom =
    '<w:lvl w:ilvl="0"><w:start w:val="7"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
  const numbering = `<w:abstractNum w:abstractNumId="0">${custom}</w:abstractNum>${list(1, 0)}`;
  expect(labels(numbering, [[1, 0]])).toEqual(["007"]);
});

it("writes all counts in digits in a legal level", () => {
  const second = { text: "%1.%2", more: "<w:isLgl/>" };
  const numbering =
    definition(0, [{ text: "Chương %1", format: "upperRoman" }, second]) + list(1, 0);
  expect(
    labels(numbering, [
      [1, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["Chương I", "Chương II", "2.1"]);
});

it("writes only the words of a level without a number, and nothing for one without words", () => {
  const numbering =
    definition(0, [{ text: "Ghi chú%1:", format: "none" }, { text: "" }]) + list(1, 0);
  const body = para("x", { list: [1, 0] }) + para("y", { list: [1, 1] });
  expect(linesOf({ numbering, body })).toEqual(["Ghi chú: x", "y"]);
});

it.each([
  ["\uf0b7", "Symbol", "•"],
  ["\uf0a7", "Wingdings", "▪"],
  ["\uf0d8", "Wingdings", "•"],
  ["-", "Times New Roman", "-"],
  ["+", "Times New Roman", "+"],
  ["o", "Courier New", "•"],
])("writes the bullet %j of %s as %s", (text, font, expected) => {
  const more = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
  const bullet = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${bullet}</w:abstractNum>${list(1, 0)}`;
  expect(linesOf({ numbering, body: para("gạch", { list: [1, 0] }) })).toEqual([
    `${expected} gạch`,
  ]);
});

it("keeps the letters that Word shows and warns of each list that passes d", () => {
  const numbering = definition(0, LEGAL) + list(1, 0);
  const places = [0, 1, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2].map((at) => [1, at] as const);
  const parts = { numbering, body: places.map((place) => para("", { list: place })).join("") };
  expect(linesOf(parts).slice(-7)).toEqual(["a)", "b)", "c)", "d)", "e)", "f)", "g)"]);
  expect(warningsOf(parts)).toEqual([{ code: "letters_latin", count: 1 }]);
});
