import { expect, it } from "vitest";
import { definition, list, para, run, table } from "#tests/factories/word.ts";
import { linesOf, warningsOf } from "./read.ts";

const ins = (inside: string) => `<w:ins w:id="1" w:author="A">${inside}</w:ins>`;
const del = (text: string) =>
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const REMOVED = '<w:del w:id="3" w:author="A"/>';
const numbering = definition(0, [{ text: "%1." }]) + list(1, 0);

it("keeps what was put in, drops what was taken out, and counts both", () => {
  const body = para(
    `${run("Thời hạn ")}${del("10")}${ins(run("15"))}${run(" ngày")}<w:moveFrom w:id="4">${run("dời")}</w:moveFrom><w:moveTo w:id="5">${run(" đến")}</w:moveTo>`,
  );
  expect(linesOf({ body })).toEqual(["Thời hạn 15 ngày đến"]);
  expect(warningsOf({ body })).toEqual([
    { code: "insertions_kept", count: 2 },
    { code: "deletions_dropped", count: 2 },
  ]);
});

it("leaves a paragraph out that was taken out whole, and counts on as if it had never been", () => {
  const body =
    para("một", { list: [1, 0] }) +
    para(del("hai"), { list: [1, 0], mark: REMOVED }) +
    para("ba", { list: [1, 0] });
  expect(linesOf({ numbering, body })).toEqual(["1. một", "2. ba"]);
});

it("joins a paragraph whose end was taken out to the next one, which gives the number", () => {
  const body =
    para("nửa đầu, ", { mark: REMOVED }) +
    para("giữa, ", { list: [1, 0], mark: '<w:moveFrom w:id="1"/>' }) +
    para("nửa cuối", { list: [1, 0] }) +
    para("sau", { list: [1, 0] });
  expect(linesOf({ numbering, body })).toEqual(["1. nửa đầu, giữa, nửa cuối", "2. sau"]);
});

it("keeps the words of a paragraph that has no next one to run on into", () => {
  const body = para("trước bảng", { mark: REMOVED }) + table([[para("a"), para("b")]]);
  expect(linesOf({ body })).toEqual(["trước bảng", "| a | b |"]);
  const inCell = table([[para("cuối ô", { mark: REMOVED }), para("b")]]);
  expect(linesOf({ body: inCell })).toEqual(["| cuối ô | b |"]);
});

it("runs a paragraph with a hidden end on into the next, with its own number", () => {
  const body =
    para("Đầu đề. ", { list: [1, 0], mark: "<w:vanish/><w:specVanish/>" }) +
    para("Nội dung") +
    para("sau", { list: [1, 0] });
  expect(linesOf({ numbering, body })).toEqual(["1. Đầu đề. Nội dung", "2. sau"]);
});

it("takes no number from a list that was taken off the paragraph", () => {
  const own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/><w:del w:id="1"/></w:numPr>';
  const body = para("trơn", { properties: own }) + para("một", { list: [1, 0] });
  expect(linesOf({ numbering, body })).toEqual(["trơn", "1. một"]);
});

it("drops rows and cells that were taken out of a table", () => {
  const row = (inside: string, properties = "") => `<w:tr>${properties}${inside}</w:tr>`;
  const cell = (text: string, properties = "") =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${para(text)}</w:tc>`;
  const body = `<w:tbl><w:tblPr/>${row(cell("a") + cell("b"))}${row(cell("c") + cell("d"), '<w:trPr><w:del w:id="1"/></w:trPr>')}${row(cell("e") + cell("f", '<w:cellDel w:id="2"/>') + cell("g"), '<w:trPr><w:ins w:id="3"/></w:trPr>')}</w:tbl>`;
  expect(linesOf({ body })).toEqual(["| a | b |", "| e | g |"]);
  expect(warningsOf({ body })).toEqual([
    { code: "insertions_kept", count: 1 },
    { code: "deletions_dropped", count: 2 },
    { code: "tables_flattened", count: 1 },
  ]);
});

it("ignores comments and counts them", () => {
  const body = para(
    `<w:commentRangeStart w:id="0"/>${run("chữ")}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`,
  );
  const files = { "word/comments.xml": "<w:comments/>" };
  expect(linesOf({ body, files })).toEqual(["chữ"]);
  expect(warningsOf({ body, files })).toEqual([{ code: "comments_dropped", count: 1 }]);
});
