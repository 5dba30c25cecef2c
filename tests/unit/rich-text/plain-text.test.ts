import { expect, test } from "vitest";
import { fromPlainText, isPlain } from "#app/domain/rich-text/from-plain-text.ts";
import { excerpt, plainText } from "#app/domain/rich-text/plain-text.ts";
import type { Block, Inline, RichText } from "#app/domain/rich-text/schema.ts";

const doc = (...content: Block[]): RichText => ({ content, type: "doc" });
const p = (...content: (string | Inline)[]): Extract<Block, { type: "paragraph" }> => ({
  content: content.map((part) => (typeof part === "string" ? { text: part, type: "text" } : part)),
  type: "paragraph",
});
const linked = (text: string, href: string): Inline => ({
  marks: [{ attrs: { href }, type: "link" }],
  text,
  type: "text",
});

test("paragraphs, headings and line breaks are lines; empty ones are left out", () => {
  const text = doc(
    { attrs: { level: 3 }, content: [{ text: "Về Điều 5", type: "text" }], type: "heading" },
    p("Một", { type: "hardBreak" }, "hai"),
    { type: "paragraph" },
    p("Ba"),
  );
  expect(plainText(text)).toBe("Về Điều 5\nMột\nhai\nBa");
});

test("lists have their signs and their depth, tables their bars", () => {
  const text = doc(
    {
      content: [
        {
          content: [
            p("một"),
            { content: [{ content: [p("a")], type: "listItem" }], type: "bulletList" },
          ],
          type: "listItem",
        },
        { content: [p("hai"), p("thêm")], type: "listItem" },
      ],
      type: "bulletList",
    },
    {
      attrs: { start: 9 },
      content: [9, 10].map(() => ({ content: [p("số")], type: "listItem" as const })),
      type: "orderedList",
    },
    {
      content: [
        {
          content: ["Mức", "Tiền"].map((word) => ({
            attrs: { colspan: 1, rowspan: 1 },
            content: [p(word)],
            type: "tableHeader" as const,
          })),
          type: "tableRow",
        },
      ],
      type: "table",
    },
  );
  expect(plainText(text)).toBe("- một\n  - a\n- hai\n  thêm\n9. số\n10. số\nMức | Tiền");
});

test("the address of a link stands once behind its words, unless they are the address", () => {
  const bold: Inline = {
    marks: [{ attrs: { href: "/chinh-sach" }, type: "link" }, { type: "bold" }],
    text: "sách",
    type: "text",
  };
  expect(plainText(doc(p("xem ", linked("chính ", "/chinh-sach"), bold, "; hết")))).toBe(
    "xem chính sách (/chinh-sach); hết",
  );
  for (const [words, href] of [
    ["https://x.vn", "https://x.vn/"],
    ["a@x.vn", "mailto:a@x.vn"],
    ["1022", "tel:1022"],
  ] as const) {
    expect(plainText(doc(p(linked(words, href))))).toBe(words);
  }
});

test("an excerpt ends between words", () => {
  const text = doc(p("Tiếp thu một phần"), p("và giải trình"));
  expect(excerpt(text, 100)).toBe("Tiếp thu một phần và giải trình");
  expect(excerpt(text, 20)).toBe("Tiếp thu một phần và …");
  expect(excerpt(text, 19)).toBe("Tiếp thu một phần …");
  expect(excerpt(doc(p("x".repeat(50))), 10)).toBe(`${"x".repeat(10)} …`);
});

/** The outline of a text: type, number and words, as deep as it is nested. */
const shapeOf = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) => {
    if (block.type === "bulletList") return block.content.map(({ content }) => shapeOf(content));
    if (block.type === "orderedList") {
      return { [block.attrs.start]: block.content.map(({ content }) => shapeOf(content)) };
    }
    return block.type === "paragraph"
      ? block.content?.map((node) => (node.type === "text" ? node.text : "\n")).join("")
      : block.type;
  });

test.each<[string, string, unknown[]]>([
  ["lines are paragraphs", "Một\r\n\r\nhai \nba", ["Một", "hai", "ba"]],
  [
    "dashes, stars and dots make a list",
    "Gồm:\n- một\n* hai\n• ba\nHết",
    ["Gồm:", [["một"], ["hai"], ["ba"]], "Hết"],
  ],
  ["a plus stands inside a dash", "- một\n+ a\n+ b\n- hai", [[["một", [["a"], ["b"]]], ["hai"]]]],
  ["pluses alone are a list", "+ a\n+ b", [[["a"], ["b"]]]],
  [
    "two spaces are a level",
    "- một\n  - a\n    - x\n- hai",
    [[["một", [["a", [["x"]]]]], ["hai"]]],
  ],
  ["an indented line belongs to its item", "- một\n  thêm\n- hai", [[["một", "thêm"], ["hai"]]]],
  ["numbers go on", "1. một\n2. hai", [{ 1: [["một"], ["hai"]] }]],
  ["numbers that jump begin anew", "1. một\n3. ba", [{ 1: [["một"]] }, { 3: [["ba"]] }]],
  [
    "a number keeps its value after a paragraph",
    "1. một\nvì thế\n2. hai",
    [{ 1: [["một"]] }, "vì thế", { 2: [["hai"]] }],
  ],
  [
    "years, points and signs alone are words",
    "2026. Năm\na) điểm\n-\n1.\n-5 độ",
    ["2026. Năm", "a) điểm", "-", "1.", "-5 độ"],
  ],
  ["nothing is an empty paragraph", " \n ", [undefined]],
])("%s", (_, text, shape) => {
  expect(shapeOf(fromPlainText(text).content)).toEqual(shape);
});

test("only paragraphs of bare words are plain", () => {
  expect(isPlain(fromPlainText("Một\nhai"))).toBe(true);
  expect(isPlain(fromPlainText("- một"))).toBe(false);
  expect(isPlain(doc(p("a", { type: "hardBreak" })))).toBe(false);
  expect(isPlain(doc(p(linked("a", "/a"))))).toBe(false);
});
