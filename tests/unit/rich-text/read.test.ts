import { expect, test } from "vitest";
import { readRichText, readRichValue, storedRichText } from "#app/domain/rich-text/read.ts";
import { aDocument, aParagraph } from "#tests/factories/rich-text.ts";

const read = (document: unknown) => readRichText(JSON.stringify(document));
const codeOf = (document: unknown): string => {
  const outcome = read(document);
  return outcome.ok ? "ok" : outcome.refusal.code;
};

const words = (...content: unknown[]) => aDocument({ type: "paragraph", content });
const text = (value: string, marks?: unknown[]) => ({
  type: "text",
  text: value,
  ...(marks ? { marks } : {}),
});
const link = (href: unknown) => ({ type: "link", attrs: { href } });
const item = (...content: unknown[]) => ({ type: "listItem", content });
const list = (...items: unknown[]) => ({ type: "bulletList", content: items });
const table = (...cells: unknown[]) => ({
  type: "table",
  content: [{ type: "tableRow", content: cells }],
});
const cell = (attrs?: unknown) => ({
  type: "tableCell",
  content: [aParagraph("ô")],
  ...(attrs ? { attrs } : {}),
});

test("what the editor writes is read back as it is", () => {
  const document = aDocument(
    { type: "heading", attrs: { level: 3 }, content: [text("Về Điều 5")] },
    {
      type: "paragraph",
      content: [
        text("Xem "),
        text("quy định", [link("https://haiphong.gov.vn/"), { type: "bold" }]),
        { type: "hardBreak" },
        text("này", [{ type: "italic" }]),
      ],
    },
    list(item(aParagraph("một"), list(item(aParagraph("một a"))))),
    { type: "orderedList", attrs: { start: 3 }, content: [item(aParagraph("ba"))] },
    table(
      { type: "tableHeader", attrs: { colspan: 2, rowspan: 1 }, content: [aParagraph("Mức")] },
      cell({ colspan: 1, rowspan: 1 }),
    ),
    { type: "paragraph" },
  );
  expect(read(document)).toEqual({ ok: true, value: document });
});

test("texts are NFC on one line, neighbours of the same marks are joined, marks have one order", () => {
  const both = [{ type: "italic" }, { type: "bold" }];
  const outcome = read(
    words(text("Ho\u0300a\n"), text("bình"), text("x", both), text("\u0301y", both.toReversed())),
  );
  expect(outcome).toEqual({
    ok: true,
    value: words(
      text("Hòa bình"),
      text("x\u0301y".normalize("NFC"), [{ type: "bold" }, { type: "italic" }]),
    ),
  });
});

test("spans and starts that are left out are one, marks of a line break are dropped", () => {
  const outcome = read(
    aDocument(table(cell()), {
      type: "orderedList",
      content: [
        item({ type: "paragraph", content: [{ type: "hardBreak", marks: [{ type: "bold" }] }] }),
      ],
    }),
  );
  expect(outcome).toEqual({
    ok: true,
    value: aDocument(table(cell({ colspan: 1, rowspan: 1 })), {
      type: "orderedList",
      attrs: { start: 1 },
      content: [item({ type: "paragraph", content: [{ type: "hardBreak" }] })],
    }),
  });
});

test.each([
  ["no document", null],
  ["a list of documents", [words(text("x"))]],
  ["another root", aParagraph("x")],
  ["nothing in it", aDocument()],
  ["an unknown node", aDocument({ type: "blockquote", content: [aParagraph("x")] })],
  ["an image", aDocument({ type: "image", attrs: { src: "https://x.vn/a.png" } })],
  ["words without a paragraph", aDocument(text("x"))],
  ["an unknown key", aDocument({ ...aParagraph("x"), class: "x" })],
  ["attributes of a paragraph", aDocument({ ...aParagraph("x"), attrs: { id: "x" } })],
  ["an unknown attribute", aDocument({ type: "heading", attrs: { level: 3, id: "x" } })],
  ["attributes that are no object", aDocument({ type: "heading", attrs: [3] })],
  ["a heading of level 2", aDocument({ type: "heading", attrs: { level: 2 } })],
  ["a level in letters", aDocument({ type: "heading", attrs: { level: "3" } })],
  ["a heading without a level", aDocument({ type: "heading" })],
  ["an empty list", aDocument(list())],
  ["a list of paragraphs", aDocument(list(aParagraph("x")))],
  ["an item that begins with a list", aDocument(list(item(list(item(aParagraph("x"))))))],
  ["a heading in an item", aDocument(list(item(aParagraph("x"), { type: "heading" })))],
  ["a table in a cell", aDocument(table({ type: "tableCell", content: [table(cell())] }))],
  ["a cell without content", aDocument(table({ type: "tableCell", content: [] }))],
  ["a row without cells", aDocument(table())],
  ["a span of nothing", aDocument(table(cell({ colspan: 0 })))],
  ["a span of half a cell", aDocument(table(cell({ colspan: 1.5 })))],
  ["a span over the whole world", aDocument(table(cell({ rowspan: 51 })))],
  ["a numbering from zero", aDocument({ type: "orderedList", attrs: { start: 0 } })],
  ["an empty text", words(text(""))],
  ["a text that is a number", words({ type: "text", text: 5 })],
  ["a text with content", words({ ...text("x"), content: [] })],
  ["an unknown mark", words(text("x", [{ type: "underline" }]))],
  ["the same mark twice", words(text("x", [{ type: "bold" }, { type: "bold" }]))],
  ["four marks", words(text("x", Array(4).fill({ type: "bold" })))],
  ["marks that are no list", words({ ...text("x"), marks: { type: "bold" } })],
  ["a mark with attributes", words(text("x", [{ type: "bold", attrs: { class: "x" } }]))],
  ["a link without an address", words(text("x", [{ type: "link" }]))],
  ["a link with a target", words(text("x", [{ ...link("/x"), target: "_blank" }]))],
  ["a script for a link", words(text("x", [link("javascript:alert(1)")]))],
  ["an object for a link", words(text("x", [link({})]))],
  ["half a sign", words(text("\ud83d"))],
  ["a sign in two halves", words(text("\ud83d"), text("\ude00", [{ type: "bold" }]))],
  ["NUL", words(text("a\u0000"))],
  ["a turned reading direction", words(text("\u202eabc"))],
  [
    "five marks on a letter, in two pieces",
    words(text("x\u0301\u0302\u0303"), text("\u0304\u0305", [{ type: "bold" }])),
  ],
])("%s is refused", (_, document) => {
  expect(codeOf(document)).toBe("invalid_text");
});

test("what is no JSON is refused", () => {
  for (const json of ["", "{", "undefined", "NaN", "{'type':'doc'}", "\ufeff{}"]) {
    expect([json, readRichText(json).ok]).toEqual([json, false]);
  }
});

const nestedLists = (lists: number): unknown => {
  let inner: unknown[] = [];
  for (let i = 0; i < lists; i++) inner = [list(item(aParagraph("x"), ...inner))];
  return aDocument(...inner);
};

test("depth twelve is allowed, more is not", () => {
  expect(codeOf(nestedLists(4))).toBe("ok");
  expect(codeOf(nestedLists(5))).toBe("invalid_text");
});

test("five thousand nodes are allowed, one more is not", () => {
  const wide = (nodes: number) =>
    aDocument(...Array.from({ length: nodes - 1 }, () => ({ type: "paragraph" })));
  expect(codeOf(wide(5_000))).toBe("ok");
  expect(codeOf(wide(5_001))).toBe("text_too_long");
  expect(readRichValue(wide(5_001))).toMatchObject({ refusal: { details: { nodes: 5_000 } } });
});

test("200 kB are allowed, counted as bytes, one more is not", () => {
  const frame = JSON.stringify(words(text(""))).length;
  const long = (bytes: number) =>
    words(text("ộ".repeat(Math.floor((bytes - frame) / 3)) + "x".repeat((bytes - frame) % 3)));
  expect(codeOf(long(200_000))).toBe("ok");
  expect(codeOf(long(200_001))).toBe("text_too_long");
});

test("what is stored and no longer readable is nothing", () => {
  expect(storedRichText(null)).toBeNull();
  expect(storedRichText({ type: "doc", content: [{ type: "image" }] })).toBeNull();
  expect(storedRichText(aDocument(aParagraph("x")))).toEqual(aDocument(aParagraph("x")));
});
