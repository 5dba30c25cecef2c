import { expect, it } from "vitest";
import { parseOutline } from "#app/domain/policies/outline.ts";
import { definition, list, para, run, style, table } from "#tests/factories/word.ts";
import { linesOf, warningsOf } from "./read.ts";

const numbering = definition(0, [{ text: "%1." }]) + list(1, 0);
const refers = (id: number, kind = "footnote", more = "") =>
  `<w:r><w:${kind}Reference w:id="${id}"${more}/></w:r>`;
const note = (id: number, inside: string, kind = "footnote") =>
  `<w:${kind} w:id="${id}">${inside}</w:${kind}>`;

it("puts notes in brackets at the end of the paragraph that refers to them", () => {
  const footnotes =
    note(-1, para("<w:r><w:separator/></w:r>")) +
    note(2, para(`<w:r><w:footnoteRef/></w:r>${run(" Theo Luật ")}`) + para("10/2022.")) +
    note(3, para("Bản gốc."));
  const body = para(`${run("Việc này")}${refers(2)}${run(" và việc kia")}${refers(3)}${run(".")}`);
  expect(linesOf({ body, footnotes })).toEqual([
    "Việc này[1] và việc kia[2]. [1: Theo Luật 10/2022.] [2: Bản gốc.]",
  ]);
  expect(warningsOf({ body, footnotes })).toEqual([{ code: "notes_moved", count: 2 }]);
});

it("says a note once, counts endnotes apart, and takes a mark of the author's own", () => {
  const footnotes = note(1, para("một")) + note(2, para("sao"));
  const endnotes = note(1, para("cuối"), "endnote");
  const body =
    para(`${run("a")}${refers(1)}${refers(1)}`) +
    para(`${run("b")}${refers(2, "footnote", ' w:customMarkFollows="1"')}${run("*")}`) +
    para(`${run("c")}${refers(1, "endnote")}${refers(9)}`);
  expect(linesOf({ body, footnotes, endnotes })).toEqual([
    "a[1][1] [1: một]",
    "b* [sao]",
    "c[i] [i: cuối]",
  ]);
});

it("takes no number for a note that was taken out", () => {
  const footnotes = note(1, para("một")) + note(2, para("hai"));
  const body = para(`${run("a")}<w:del w:id="1">${refers(1)}</w:del>${refers(2)}`);
  expect(linesOf({ body, footnotes })).toEqual(["a[1] [1: hai]"]);
});

it("does not follow notes round in a circle", () => {
  const footnotes =
    note(1, para(`${run("một")}${refers(2)}`)) + note(2, para(`${run("hai")}${refers(1)}`));
  expect(linesOf({ body: para(`${run("a")}${refers(1)}`), footnotes })).toEqual([
    "a[1] [1: một[2] [2: hai[1]]]",
  ]);
});

it("gives a table a line a row, its cells between bars", () => {
  const body = table([
    [para("STT"), para("Nội dung")],
    [para("", { list: [1, 0] }), para("Họp") + para("hai lần")],
    [para("", { list: [1, 0] }), para(run("a\u00a0b"))],
    [para(""), para("")],
  ]);
  expect(linesOf({ numbering, body })).toEqual([
    "| STT | Nội dung |",
    "| 1. | Họp hai lần |",
    "| 2. | a\u00a0b |",
  ]);
});

it("does not take numbers in a table for headings of the draft, nor its head for a title", () => {
  const rows = table([
    [para("STT"), para("NỘI DUNG")],
    [para("Điều 2."), para("Tên")],
    [para("1."), para("Một")],
    [para("a)"), para("Chữ")],
  ]);
  const text = linesOf({ body: `${para("Phụ lục I")}${rows}${para("Điều 1. Phạm vi")}${rows}` });
  const { nodes } = parseOutline(text.join("\n"));
  expect(nodes.map(({ label, title }) => [label, title])).toEqual([["Phụ lục I", ""]]);
  expect(nodes[0]?.children.map(({ label, title, children }) => [label, title, children])).toEqual([
    ["Điều 1.", "Phạm vi", []],
  ]);
});

it("passes over cells that go on with the one above", () => {
  const cell = (inside: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${inside}</w:tc>`;
  const row = (first: string, text: string) => `<w:tr>${first}${cell(para(text))}</w:tr>`;
  const body = `<w:tbl><w:tblPr/>${row(cell(para("", { list: [1, 0] }), '<w:vMerge w:val="restart"/>'), "a")}${row(cell(para("", { list: [1, 0] }), "<w:vMerge/>"), "b")}${row(cell(para("", { list: [1, 0] })), "c")}</w:tbl>`;
  expect(linesOf({ numbering, body })).toEqual(["| 1. | a |", "|  | b |", "| 2. | c |"]);
});

it("lays out head and signature of an official paper one cell after the other", () => {
  const head = table(
    [
      [para("ỦY BAN NHÂN DÂN") + para("PHƯỜNG A"), para("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")],
      [para("Số: /QĐ"), para("Hải Phòng, ngày … tháng … năm 2026")],
    ],
    false,
  );
  const signature = table(
    [[para("Nơi nhận:") + para("- Lưu: VT."), para("TM. ỦY BAN NHÂN DÂN") + para("CHỦ TỊCH")]],
    false,
  );
  const lines = linesOf({ body: `${head}${para("Điều 1. Một")}${para("Chữ.")}${signature}` });
  expect(lines).toEqual([
    "ỦY BAN NHÂN DÂN",
    "PHƯỜNG A",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "Số: /QĐ",
    "Hải Phòng, ngày … tháng … năm 2026",
    "Điều 1. Một",
    "Chữ.",
    "Nơi nhận:",
    "- Lưu: VT.",
    "TM. ỦY BAN NHÂN DÂN",
    "CHỦ TỊCH",
  ]);
  expect(parseOutline(lines.join("\n")).closing).toMatch(/^Nơi nhận:/);
});

it("keeps a lined table of the same words in rows, by its style or its cells too", () => {
  const cells = [[para("Nơi nhận:"), para("Số lượng")]];
  expect(linesOf({ body: table(cells) })).toEqual(["| Nơi nhận: | Số lượng |"]);
  const styled = table(cells, false).replace(
    "<w:tblPr/>",
    '<w:tblPr><w:tblStyle w:val="Luoi"/></w:tblPr>',
  );
  const styles =
    '<w:style w:type="table" w:styleId="Goc"><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style><w:style w:type="table" w:styleId="Luoi"><w:basedOn w:val="Goc"/></w:style>';
  expect(linesOf({ body: styled, styles })).toEqual(["| Nơi nhận: | Số lượng |"]);
  const inCells = table(cells, false).replaceAll(
    "<w:tc>",
    '<w:tc><w:tcPr><w:tcBorders><w:top w:val="single"/></w:tcBorders></w:tcPr>',
  );
  expect(linesOf({ body: inCells })).toEqual(["| Nơi nhận: | Số lượng |"]);
});

it("reads a frame of one column as paragraphs, and tables inside tables", () => {
  const inner = table([[para("a"), para("b")]]);
  const body = table([[para("Điều 1. Một") + inner], [para("Điều 2. Hai")]]);
  expect(linesOf({ body })).toEqual(["Điều 1. Một", "| a | b |", "Điều 2. Hai"]);
});

it("reads rows and cells inside content controls", () => {
  const sdt = (inside: string) => `<w:sdt><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const body = `<w:tbl>${sdt(`<w:tr>${sdt(`<w:tc>${sdt(para("a"))}</w:tc>`)}<w:tc>${para("b")}</w:tc></w:tr>`)}</w:tbl>`;
  expect(linesOf({ body })).toEqual(["| a | b |"]);
});

const box = (inside: string) => `<w:txbxContent>${inside}</w:txbxContent>`;
const drawn = (choice: string, fallback: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${choice}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${fallback}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

it("puts text boxes behind the paragraph they hang on, once", () => {
  const inside = box(para("DỰ THẢO") + para("lần 2"));
  const body = para(`${run("QUYẾT ĐỊNH")}${drawn(inside, inside)}`) + para(drawn(inside, inside));
  expect(linesOf({ body })).toEqual(["QUYẾT ĐỊNH", "DỰ THẢO", "lần 2", "DỰ THẢO", "lần 2"]);
});

it("reads boxes in boxes and boxes of old files", () => {
  const old = `<w:r><w:pict><v:shape><v:textbox>${box(para(`${run("ngoài")}${drawn(box(para("trong")), "")}`))}</v:textbox></v:shape></w:pict></w:r>`;
  expect(linesOf({ body: para(old) })).toEqual(["ngoài", "trong"]);
});

it("counts pictures and files inside the file", () => {
  const body = `${para("<w:r><w:drawing><pic:pic/></w:drawing></w:r>")}${para("<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>")}<w:altChunk/>`;
  expect(warningsOf({ body })).toEqual([
    { code: "pictures_dropped", count: 2 },
    { code: "embedded_dropped", count: 1 },
  ]);
});

it("keeps empty paragraphs as empty lines", () => {
  const styles = style("Normal", "", 'w:default="1"');
  expect(linesOf({ styles, body: `${para("a")}<w:p/>${para("")}${para("b")}` })).toEqual([
    "a",
    "",
    "",
    "b",
  ]);
});
