import { expect, it } from "vitest";
import { para, run, style, wordOf } from "#tests/factories/word.ts";
import { linesOf, textOf, warningsOf } from "./read.ts";

const one = (inside: string) => linesOf({ body: para(inside) });

it("joins runs and keeps the white space that is to be kept", () => {
  expect(one(`${run("Điều ")}${run("5.")}<w:r><w:t> Tên  </w:t></w:r>${run(" dài")}`)).toEqual([
    "Điều 5.Tên dài",
  ]);
});

it("reads tabs, breaks, hyphens and returns", () => {
  const inside =
    '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t><w:br w:type="page"/><w:t>g</w:t><w:ptab/><w:lastRenderedPageBreak/><w:t>h</w:t></w:r>';
  expect(one(inside)).toEqual(["a\tb", "c", "d\u2011ef", "g\th"]);
});

it("composes letters that come in pieces", () => {
  expect(textOf(wordOf(para("Hải Phòng".normalize("NFD"))))).toBe("Hải Phòng");
});

it("reads what stands in links, tags, fields and content controls", () => {
  const inside = [
    `<w:hyperlink w:anchor="x">${run("liên kết, ")}</w:hyperlink>`,
    `<w:smartTag>${run("thẻ, ")}</w:smartTag>`,
    `<w:fldSimple w:instr=" DATE ">${run("12/12/2026, ")}</w:fldSimple>`,
    `<w:sdt><w:sdtPr/><w:sdtContent>${run("ô, ")}</w:sdtContent></w:sdt>`,
    `<w:customXml>${run("riêng, ")}</w:customXml>`,
    `<w:dir w:val="ltr">${run("chiều")}</w:dir>`,
  ].join("");
  expect(one(inside)).toEqual(["liên kết, thẻ, 12/12/2026, ô, riêng, chiều"]);
});

const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const asks = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

it("shows the result of a field and never what it asks", () => {
  const nested = `${mark("begin")}${asks(" MERGEFIELD x ")}${mark("separate")}${run("ẩn")}${mark("end")}`;
  const field = `${mark("begin")}${asks(" IF ")}${nested}${asks(' = "1" ')}${mark("separate")}${run("kết quả")}${mark("end")}`;
  expect(one(`${run("trước ")}${field}${run(" sau")}`)).toEqual(["trước kết quả sau"]);
});

it("follows a field over several paragraphs", () => {
  const body =
    para(`${mark("begin")}${asks(" TOC ")}${mark("separate")}${run("Điều 1. Một\t3")}`) +
    para("Điều 2. Hai\t5") +
    para(`${mark("end")}${run("hết")}`);
  expect(linesOf({ body })).toEqual(["Điều 1. Một\t3", "Điều 2. Hai\t5", "hết"]);
});

it("loses nothing behind a field that never ends", () => {
  const body = para(`${mark("begin")}${asks(" TOC ")}${run("một")}`) + para("hai");
  expect(linesOf({ body })).toEqual(["một", "hai"]);
  expect(one(`${mark("separate")}${mark("end")}${run("ba")}`)).toEqual(["ba"]);
});

it("warns of fields that count themselves", () => {
  const body =
    para(`${mark("begin")}${asks(" LISTNUM ")}${mark("end")}${run("x")}`) +
    para(`<w:fldSimple w:instr="AUTONUM"/>`);
  expect(warningsOf({ body })).toEqual([{ code: "field_numbers_lost", count: 2 }]);
});

it("reads symbols of symbol fonts, and says when one is unknown", () => {
  const sym = (font: string, code: string) =>
    `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
  const inside = [
    sym("Wingdings", "F0FC"),
    sym("Wingdings", "F0FE"),
    sym("Symbol", "F0B3"),
    sym("Symbol", "F061"),
    sym("Times New Roman", "0111"),
    run("\uf0b7", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'),
    sym("Wingdings", "F0FF"),
  ].join("");
  expect(one(inside)).toEqual(["✓☑≥αđ•\ufffd"]);
  expect(warningsOf({ body: para(inside) })).toEqual([{ code: "symbols_unknown", count: 1 }]);
});

it("reads of alternatives the first, once", () => {
  const inside = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
  expect(one(inside)).toEqual(["mới"]);
  expect(
    linesOf({
      body: `<mc:AlternateContent><mc:Fallback>${para("cũ")}</mc:Fallback></mc:AlternateContent>`,
    }),
  ).toEqual(["cũ"]);
});

it("reads the base of a ruby text and the letters of a formula", () => {
  const ruby = `<w:r><w:ruby><w:rt>${run("đọc")}</w:rt><w:rubyBase>${run("chữ")}</w:rubyBase></w:ruby></w:r>`;
  const formula =
    "<m:oMath><m:r><m:t>a</m:t></m:r><m:f><m:num><m:r><m:t>b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath>";
  expect(one(`${ruby}${run(" và ")}${formula}`)).toEqual(["chữ và abc"]);
  expect(warningsOf({ body: para(formula) })).toEqual([{ code: "formulas_flattened", count: 1 }]);
});

const CAPS = "<w:rPr><w:caps/></w:rPr>";

it("shows words in capitals where Word does, its own numbers too", () => {
  const styles =
    style("Ten", CAPS) +
    style("Thuong", '<w:basedOn w:val="Ten"/><w:rPr><w:caps w:val="0"/></w:rPr>');
  const body =
    para("Quy định chung", { style: "Ten" }) +
    para("quy định", { style: "Thuong" }) +
    para(run("đất đai", "<w:caps/>")) +
    para(run("không", '<w:caps w:val="false"/>'), { style: "Ten" });
  expect(linesOf({ styles, body })).toEqual(["QUY ĐỊNH CHUNG", "quy định", "ĐẤT ĐAI", "không"]);
});

it("leaves hidden words out and counts them", () => {
  const styles = '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
  const body = para(
    `${run("thấy ")}${run("ẩn", "<w:vanish/>")}${run("ẩn hai", '<w:rStyle w:val="An"/>')}${run("còn", '<w:rStyle w:val="An"/><w:vanish w:val="0"/>')}`,
  );
  expect(linesOf({ styles, body })).toEqual(["thấy còn"]);
  expect(warningsOf({ styles, body })).toEqual([{ code: "hidden_dropped", count: 7, of: 10 }]);
});

it("keeps struck words and counts them", () => {
  const body = para(`${run("bỏ", "<w:strike/>")}${run(" giữ")}`);
  expect(linesOf({ body })).toEqual(["bỏ giữ"]);
  expect(warningsOf({ body })).toEqual([{ code: "struck_kept", count: 2, of: 8 }]);
});

const FONT = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;

it("warns of legacy fonts with how much of the text they hold", () => {
  const styles =
    `<w:docDefaults><w:rPrDefault><w:rPr>${FONT(".VnTime")}</w:rPr></w:rPrDefault></w:docDefaults>` +
    style("Moi", `<w:rPr>${FONT("Times New Roman")}</w:rPr>`);
  const body =
    para("abcd") +
    para("efgh", { style: "Moi" }) +
    para(run("ijk", FONT("VNI-Times")), { style: "Moi" }) +
    para(run("lm", '<w:rFonts w:asciiTheme="minorHAnsi"/>'), { style: "Moi" });
  expect(warningsOf({ styles, body })).toEqual([{ code: "legacy_font", count: 10, of: 16 }]);
});

it("ignores headers, footers, bookmarks, proofing and old formats", () => {
  const inside = `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0"/>${run("chữ")}<w:bookmarkEnd w:id="0"/>`;
  const body = `${para(inside, { properties: '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>' })}<w:sectPr><w:headerReference/></w:sectPr>`;
  const files = { "word/header1.xml": "<x/>" };
  expect(linesOf({ body, files })).toEqual(["chữ"]);
});

it("reads a file that calls its namespaces otherwise, or is of the strict kind", () => {
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const document = `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:r><ns0:t>Nghiêm ngặt</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
  const file = wordOf(para("x"));
  expect(textOf(file)).toBe("x");
  expect(
    linesOf({
      body: "",
      files: { "word/document.xml": document.replace("</ns0:body>", "<ns0:p/></ns0:body>") },
    }),
  ).toEqual(["Nghiêm ngặt"]);
});
