import { getSchema } from "@tiptap/core";
import { Node } from "@tiptap/pm/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readRichValue } from "#app/domain/rich-text/read.ts";
import { MARKS, NODES } from "#app/domain/rich-text/schema.ts";
import { extensions } from "#app/ui/rich-text/extensions.ts";
import { makeRandom } from "#seeds/random.ts";
import { aDocument, aParagraph, randomDocument } from "#tests/factories/rich-text.ts";

const schema = getSchema(extensions);

test("the editor knows the nodes, marks and attributes that are read, and no other", () => {
  const attrsOf = (types: Readonly<Record<string, { spec: { attrs?: object | null } }>>) =>
    Object.fromEntries(
      Object.entries(types).map(([name, { spec }]) => [name, Object.keys(spec.attrs ?? {}).sort()]),
    );
  const shapes = (known: typeof NODES) =>
    Object.fromEntries([...known].map(([name, { attrs }]) => [name, attrs]));
  expect(attrsOf(schema.nodes)).toEqual(shapes(NODES));
  expect(attrsOf(schema.marks)).toEqual(shapes(MARKS));
});

test("what is read is a document of the editor, which writes the same", () => {
  fc.assert(
    fc.property(fc.integer(), (n) => {
      const read = readRichValue(randomDocument(makeRandom(String(n))));
      if (!read.ok) throw new Error("a random document is one that may be read");
      const node = Node.fromJSON(schema, JSON.parse(JSON.stringify(read.value)));
      node.check();
      expect(readRichValue(node.toJSON())).toEqual(read);
    }),
    { seed: Number(process.env.SEED ?? 1), numRuns: 200 },
  );
});

test.each([
  ["a table in an item", { type: "listItem", content: [aParagraph("x"), { type: "table" }] }],
  ["a heading in a cell", { type: "tableCell", content: [{ type: "heading" }] }],
])("the editor refuses %s as the reader does", (_, inner) => {
  const document =
    inner.type === "listItem"
      ? aDocument({ type: "bulletList", content: [inner] })
      : aDocument({ type: "table", content: [{ type: "tableRow", content: [inner] }] });
  expect(readRichValue(document).ok).toBe(false);
  expect(() => Node.fromJSON(schema, document).check()).toThrow();
});
