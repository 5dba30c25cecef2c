import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { canonicalJson } from "#app/domain/ledger/canonical.ts";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { fromPlainText } from "#app/domain/rich-text/from-plain-text.ts";
import { plainText } from "#app/domain/rich-text/plain-text.ts";
import { readRichText, storedRichText } from "#app/domain/rich-text/read.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { readTypedText } from "#app/domain/rich-text/typed-text.ts";
import { RichTextView } from "#app/ui/rich-text/view.tsx";
import { makeRandom } from "#seeds/random.ts";
import { randomDocument } from "#tests/factories/rich-text.ts";
import { lettersIn, readMarkup } from "#tests/setup/allowed-html.ts";
import { documentIn } from "#tests/setup/html-to-rich-text.ts";

const seed = Number(process.env.SEED ?? 1);
const runs = { seed, numRuns: 200 };

vi.setConfig({ testTimeout: 60_000 });

const documents = fc.integer().map((n) => randomDocument(makeRandom(String(n))));

const readOf = (document: unknown): RichText => {
  const read = readRichText(JSON.stringify(document));
  if (!read.ok) throw new Error(`${read.refusal.code}: ${JSON.stringify(document)}`);
  return read.value;
};

/** Objects with their keys the other way round, as a database may give them back. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, turned(inner)] as const)
      .reverse(),
  );
};

test("what was read is read again as the same", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = readOf(document);
      expect(readOf(text)).toEqual(text);
      expect(storedRichText(turned(text))).toEqual(text);
    }),
    runs,
  );
});

test("the canonical form is RFC 8785, whatever the order of keys", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = readOf(document);
      expect(canonicalForm(text)).toBe(canonicalJson(text));
      expect(canonicalForm(readOf(turned(text)))).toBe(canonicalForm(text));
    }),
    runs,
  );
});

test("a page shows the document and nothing else", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = readOf(document);
      const html = renderToStaticMarkup(createElement(RichTextView, { text }));
      expect(documentIn(html)).toEqual(text);
    }),
    runs,
  );
});

test("plain letters hold every word of a document", () => {
  const bare = (text: string) => text.replace(/\s/g, "");
  fc.assert(
    fc.property(documents, (document) => {
      const text = readOf(document);
      const html = renderToStaticMarkup(createElement(RichTextView, { text }));
      const plain = bare(plainText(text));
      let at = 0;
      for (const letter of bare(lettersIn(readMarkup(html)))) at = plain.indexOf(letter, at) + 1;
      expect(at).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});

const line = fc
  .tuple(
    fc.constantFrom(
      "",
      "",
      "- ",
      "+ ",
      "* ",
      "1. ",
      "2. ",
      "12. ",
      "a) ",
      "  - ",
      "    - ",
      "  ",
      "\t",
    ),
    fc.constantFrom("Tiếp thu", "vì sao?", "điểm đ", "x", "😀", "-", "|", ""),
  )
  .map(([mark, words]) => mark + words);
const plainTexts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

test("a plain text becomes a document that may be stored and loses no word", () => {
  const bare = (text: string) => text.replace(/[\s\-+*•]/g, "");
  fc.assert(
    fc.property(fc.oneof(plainTexts, fc.string({ unit: "grapheme" })), (text) => {
      const typed = readTypedText({ text, json: "" }, 5_000);
      if (!typed.ok) return;
      const document = fromPlainText(typed.value.text);
      expect(readOf(document)).toEqual(document);
      expect(bare(plainText(document))).toBe(bare(typed.value.text));
    }),
    runs,
  );
});

test("written out and read back, a document from a plain text stays as it is", () => {
  fc.assert(
    fc.property(plainTexts, (text) => {
      const once = fromPlainText(plainText(fromPlainText(text)));
      expect(fromPlainText(plainText(once))).toEqual(once);
    }),
    runs,
  );
});

test("formatting that was sent with its own plain letters is kept", () => {
  fc.assert(
    fc.property(documents, (document) => {
      const text = readOf(document);
      const typed = readTypedText({ text: plainText(text), json: canonicalForm(text) }, 100_000);
      if (!typed.ok || typed.value.text === "") return;
      expect(typed.value.rich ?? text).toEqual(text);
    }),
    runs,
  );
});
