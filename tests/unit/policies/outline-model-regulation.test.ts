import { expect, it } from "vitest";
import { flatten, type OutlineNode, parseOutline } from "#app/domain/policies/outline.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { MODEL_REGULATION } from "#seeds/data/model-regulation.ts";

const outline = parseOutline(MODEL_REGULATION);
const rows = flatten(outline);
const byAnchor = new Map(rows.map((row) => [row.anchor, row]));

/** Headings above the clauses as "number(children)", an article with its count of clauses and text. */
const shape = (nodes: readonly OutlineNode[]): string =>
  nodes
    .map(({ kind, number, children }) => {
      if (kind === "dieu") return `${number}:${children.length}`;
      const inside = shape(children.filter((child) => child.kind !== "khoan"));
      return inside === "" ? number : `${number}(${inside})`;
    })
    .join(" ");

it("has the parts, chapters, sections and articles that were written, in order", () => {
  expect(outline.nodes.map((node) => shape([node]))).toEqual([
    "thứ nhất(I(1:0 2:4 3:4 4:5) II(5:4 6:3 7:3 8:4))",
    "thứ hai(III(1(9:12 10:2) 2(11:2 12:2 12a:2 13:3)) IV(1(14:5 15:4 16:0) 2(1(17:2 18:2) 2(19:4 20:2 23:3 24:2))) V(25:5 26:3 27:3 28:5 29:0 30:2 31:3) VI(1(32:2 33:3 34:3 35:0) 2(36:3 37:3 38:2 39:0)) VII(40:2 41:2))",
    "thứ ba(VIII(42:3 43:3 44:3 45:0 46:2))",
    "Phụ lục I(I II)",
    "Phụ lục II(1:2 2:0 3:2)",
  ]);
});

it("has more than forty articles with a title each", () => {
  const articles = rows.filter(({ kind }) => kind === "dieu");
  expect(articles).toHaveLength(48);
  expect(articles.filter(({ title }) => title === "")).toEqual([]);
  expect(byAnchor.get("dieu-7")).toMatchObject({
    label: "Điều 7.",
    title: "Biện pháp bảo đảm thực hiện",
  });
});

it("has its points with đ between d and e", () => {
  const points = rows.filter(({ anchor }) => anchor.startsWith("dieu-11-khoan-1-diem"));
  expect(points.map(({ number }) => number).join("")).toBe("abcdđegh");
  expect(byAnchor.get("dieu-11-khoan-1-diem-dd")?.label).toBe("đ)");
});

it("leaves quoted articles in the clause that quotes them", () => {
  expect(byAnchor.get("dieu-27-khoan-2")?.body).toMatch(
    /“Điều 5\. .*\n1\. .*\n2\. .*\nĐiều 6\. .*\n1\. .*”$/,
  );
  expect(rows.filter(({ label }) => label === "Điều 5.")).toHaveLength(1);
});

it("warns of the one gap and of nothing else", () => {
  expect(outline.warnings.map(({ code, label }) => [code, label])).toEqual([
    ["number_gap", "Điều 23."],
  ]);
});

it("stands between its preamble and its signature, the appendices behind them", () => {
  expect(outline.preamble).toContain("Dữ liệu minh họa");
  expect(outline.preamble).toMatch(
    /^ỦY BAN NHÂN DÂN\n[\s\S]*ban hành Quy chế thực hiện dân chủ ở phường\.$/,
  );
  expect(outline.closing).toMatch(/^Nơi nhận:\n[\s\S]*CHỦ TỊCH\n\(Chữ ký mẫu\)$/);
  expect(outline.closingAt).toBe(3);
  expect(byAnchor.get("phu-luc-ii-dieu-1")?.title).toBe("Nếp sống chung");
});

it("loses no word", () => {
  expect(keepsText(MODEL_REGULATION, outline)).toBe(true);
});
