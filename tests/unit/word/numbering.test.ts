import { expect, it } from "vitest";
import {
  definition,
  type LevelLook,
  level,
  list,
  para,
  startAt,
  style,
} from "#tests/factories/word.ts";
import { labels, linesOf } from "./read.ts";

const LEGAL: readonly LevelLook[] = [
  { text: "Điều %1." },
  { text: "%2." },
  { text: "%3)", format: "lowerLetter" },
];

it("restarts the levels below a paragraph", () => {
  const numbering = definition(0, LEGAL) + list(1, 0);
  const places = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((at) => [1, at] as const);
  expect(labels(numbering, places)).toEqual([
    "Điều 1.",
    "1.",
    "2.",
    "a)",
    "b)",
    "3.",
    "a)",
    "Điều 2.",
    "1.",
    "a)",
  ]);
});

it("writes the counts of the levels above", () => {
  const numbering =
    definition(0, [{ text: "%1." }, { text: "%1.%2." }, { text: "%1.%2.%3" }]) + list(1, 0);
  const places = [0, 1, 2, 2, 1, 0, 1].map((at) => [1, at] as const);
  expect(labels(numbering, places)).toEqual(["1.", "1.1.", "1.1.1", "1.1.2", "1.2.", "2.", "2.1."]);
});

it("counts a level that was passed over as begun", () => {
  const numbering = definition(0, [{ text: "%1." }, { text: "%1.%2." }]) + list(1, 0);
  expect(
    labels(numbering, [
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["1.1.", "1.2.", "2.", "2.1."]);
});

it("begins where a level says, after each restart too", () => {
  const numbering = definition(0, [{ text: "%1." }, { text: "%2)", start: 5 }]) + list(1, 0);
  expect(
    labels(numbering, [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["1.", "5)", "6)", "2.", "5)"]);
});

it("lets lists of one definition count together, and others apart", () => {
  const numbering =
    definition(0, LEGAL) + definition(1, LEGAL) + list(1, 0) + list(2, 0) + list(3, 1);
  expect(
    labels(numbering, [
      [1, 0],
      [2, 0],
      [3, 0],
      [1, 0],
    ]),
  ).toEqual(["Điều 1.", "Điều 2.", "Điều 1.", "Điều 3."]);
});

it("starts a list anew once where it overrides its start, and goes on from there", () => {
  const numbering = definition(0, LEGAL) + list(1, 0) + list(2, 0, startAt(0, 8));
  expect(
    labels(numbering, [
      [1, 0],
      [1, 0],
      [2, 0],
      [1, 0],
      [2, 0],
    ]),
  ).toEqual(["Điều 1.", "Điều 2.", "Điều 8.", "Điều 9.", "Điều 10."]);
});

it("takes the start of the definition again after a restart from above", () => {
  const numbering = definition(0, LEGAL) + list(1, 0, startAt(1, 4));
  expect(
    labels(numbering, [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual(["Điều 1.", "4.", "5.", "Điều 2.", "1."]);
});

it("takes a whole level that a list overrides", () => {
  const own = `<w:lvlOverride w:ilvl="0">${level(0, { text: "Mục %1:", format: "upperRoman" })}</w:lvlOverride>`;
  const numbering = definition(0, LEGAL) + list(1, 0) + list(2, 0, own);
  expect(
    labels(numbering, [
      [1, 0],
      [2, 0],
    ]),
  ).toEqual(["Điều 1.", "Mục II:"]);
});

it.each([
  ["never", 0, ["1.", "1)", "2.", "2)", "3)"]],
  ["after its own level or a lower one, which says nothing", 2, ["1.", "1)", "2.", "1)", "2)"]],
])("restarts %s", (_, value, expected) => {
  const second = { text: "%2)", more: `<w:lvlRestart w:val="${value}"/>` };
  const numbering = definition(0, [{ text: "%1." }, second]) + list(1, 0);
  expect(
    labels(numbering, [
      [1, 0],
      [1, 1],
      [1, 0],
      [1, 1],
      [1, 1],
    ]),
  ).toEqual(expected);
});

it("restarts the third level after the first only, where it says so", () => {
  const third = { text: "%3)", more: '<w:lvlRestart w:val="1"/>' };
  const numbering = definition(0, [{ text: "%1." }, { text: "%2." }, third]) + list(1, 0);
  expect(
    labels(numbering, [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ]),
  ).toEqual(["1.", "1.", "1)", "2.", "2)", "2.", "1)"]);
});

it("finds the list of a paragraph in its style, by the level that names the style", () => {
  const levels = [
    { text: "Chương %1.", format: "upperRoman", more: '<w:pStyle w:val="Chuong"/>' },
    { text: "Điều %2.", more: '<w:lvlRestart w:val="0"/><w:pStyle w:val="Dieu"/>' },
  ];
  const numbering = definition(0, levels) + list(4, 0);
  const own = '<w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr>';
  const styles =
    style("Chuong", own) +
    style("Dieu", own) +
    style("DieuDam", '<w:basedOn w:val="Dieu"/>') +
    style(
      "Tron",
      '<w:basedOn w:val="Dieu"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>',
    );
  const body = ["Chuong", "Dieu", "DieuDam", "Chuong", "Dieu", "Tron"]
    .map((id) => para(id, { style: id }))
    .join("");
  expect(linesOf({ numbering, styles, body })).toEqual([
    "Chương I. Chuong",
    "Điều 1. Dieu",
    "Điều 2. DieuDam",
    "Chương II. Chuong",
    "Điều 3. Dieu",
    "Tron",
  ]);
});

it("takes list and level each from the nearest that says it", () => {
  const numbering = definition(0, LEGAL) + list(1, 0);
  const styles =
    style("Goc", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
    style("Con", '<w:basedOn w:val="Goc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>');
  const own = (inside: string) => ({ style: "Con", properties: `<w:numPr>${inside}</w:numPr>` });
  const body =
    para("a", { style: "Goc" }) +
    para("b", { style: "Con" }) +
    para("c", own('<w:ilvl w:val="2"/>')) +
    para("d", own('<w:numId w:val="0"/>'));
  expect(linesOf({ numbering, styles, body })).toEqual(["Điều 1. a", "1. b", "a) c", "d"]);
});

it("uses the default style where a paragraph names none", () => {
  const numbering = definition(0, [{ text: "%1." }]) + list(1, 0);
  const styles = style(
    "Normal",
    '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>',
    'w:default="1"',
  );
  expect(linesOf({ numbering, styles, body: para("a") + para("b") })).toEqual(["1. a", "2. b"]);
});

it("follows a definition to the list style that it stands for", () => {
  const numbering =
    definition(0, LEGAL, '<w:styleLink w:val="Luat"/>') +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Luat"/></w:abstractNum>' +
    list(1, 0) +
    list(2, 1);
  const styles =
    '<w:style w:type="numbering" w:styleId="Luat"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  expect(
    labels(
      numbering,
      [
        [2, 0],
        [1, 0],
        [2, 1],
      ],
      styles,
    ),
  ).toEqual(["Điều 1.", "Điều 2.", "1."]);
});

it("puts a space behind a label, or nothing where Word puts nothing and the words stay readable", () => {
  const tight = (text: string) =>
    linesOf({
      numbering: definition(0, [{ text, more: '<w:suff w:val="nothing"/>' }]) + list(1, 0),
      body: para("Tên", { list: [1, 0] }) + para(". Tên", { list: [1, 0] }),
    });
  expect(tight("Điều %1. ")).toEqual(["Điều 1. Tên", "Điều 2. . Tên"]);
  expect(tight("Điều %1")).toEqual(["Điều 1Tên", "Điều 2. Tên"]);
  expect(tight("%1)")).toEqual(["1) Tên", "2). Tên"]);
});

it("numbers an empty paragraph, but not the one that only ends a section", () => {
  const numbering = definition(0, [{ text: "%1." }]) + list(1, 0);
  const body =
    para("", { list: [1, 0] }) +
    para("", { list: [1, 0], properties: "<w:sectPr/>" }) +
    para("b", { list: [1, 0] });
  expect(linesOf({ numbering, body })).toEqual(["1.", "", "2. b"]);
});

it("counts a hidden label without showing it", () => {
  const hidden = { text: "%1.", more: "<w:rPr><w:vanish/></w:rPr>" };
  const numbering = definition(0, [hidden, { text: "%1.%2" }]) + list(1, 0);
  const body = para("a", { list: [1, 0] }) + para("b", { list: [1, 1] });
  expect(linesOf({ numbering, body })).toEqual(["a", "1.1 b"]);
});

it("goes without a label where a list or a level is not there", () => {
  const numbering = definition(0, [{ text: "%1." }]) + list(1, 0) + list(2, 9);
  expect(
    labels(numbering, [
      [1, 5],
      [2, 0],
      [77, 0],
      [1, 0],
    ]),
  ).toEqual(["", "", "", "2."]);
});
