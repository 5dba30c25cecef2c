import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import { excerpt, plainText } from "#app/domain/rich-text/plain-text.ts";
import { readRichText, readRichValue } from "#app/domain/rich-text/read.ts";
import { readTypedText } from "#app/domain/rich-text/typed-text.ts";
import { RichTextView } from "#app/ui/rich-text/view.tsx";
import { makeRandom } from "#seeds/random.ts";
import { hostileRichText } from "#tests/factories/hostile-rich-text.ts";
import { aDocument, aParagraph } from "#tests/factories/rich-text.ts";
import { lettersIn, offencesIn, readMarkup } from "#tests/setup/allowed-html.ts";

const SEED = process.env.SEED ?? "1";
const HOSTILE_DOCS = Number(process.env.HOSTILE_DOCS ?? 20_000);
const LEVELS = [2, 3, 4] as const;

/** Null where a document is refused; otherwise whatever of it is wrong on a page. */
const faultsOf = (json: string, turn: number): string[] | null => {
  readTypedText({ text: "x", json }, 5_000);
  const read = readRichText(json);
  if (!read.ok) return null;
  const under = LEVELS[turn % LEVELS.length] ?? 2;
  const html = renderToStaticMarkup(createElement(RichTextView, { text: read.value, under }));
  const again = readRichText(canonicalForm(read.value));
  const faults = offencesIn(html);
  if (!again.ok || canonicalForm(again.value) !== canonicalForm(read.value))
    faults.push("unstable");
  if (!plainText(read.value).isWellFormed() || excerpt(read.value, 80).length > 82) {
    faults.push("plain text");
  }
  if (/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(lettersIn(readMarkup(html))))
    faults.push("signs");
  return faults;
};

test(
  `${HOSTILE_DOCS} hostile documents are refused or become allowed markup (SEED=${SEED})`,
  () => {
    const random = makeRandom(`rich-text-${SEED}`);
    const counts = { refused: 0, shown: 0 };
    for (let turn = 0; turn < HOSTILE_DOCS; turn++) {
      const json = hostileRichText(random);
      const faults = faultsOf(json, turn);
      if (faults && faults.length > 0) throw new Error(`${faults.join(", ")} from ${json}`);
      counts[faults ? "shown" : "refused"] += 1;
    }
    expect(counts.refused).toBeGreaterThan(HOSTILE_DOCS / 4);
    expect(counts.shown).toBeGreaterThan(HOSTILE_DOCS / 10);
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
  60_000 + HOSTILE_DOCS * 10,
);

const nested = (depth: number): string =>
  `{"type":"doc","content":[${'{"type":"bulletList","content":[{"type":"listItem","content":['.repeat(depth)}${"]}]}".repeat(depth)}]}`;

/** The same without text, as a database would give it. */
const nestedValue = (depth: number): unknown => {
  let node: unknown = aParagraph("x");
  for (let i = 0; i < depth; i++) node = { type: "listItem", content: [node] };
  return aDocument(node);
};

const wide = (nodes: number) => aDocument(...Array.from({ length: nodes }, () => aParagraph("x")));

const LARGE: Readonly<Record<string, () => unknown>> = {
  "depth 10,000": () => nestedValue(10_000),
  "100,000 nodes": () => wide(100_000),
  "50,000 marks": () =>
    aDocument({
      type: "paragraph",
      content: [{ type: "text", text: "x", marks: Array(50_000).fill({ type: "bold" }) }],
    }),
  "a huge attribute": () =>
    aDocument({ type: "heading", attrs: { level: "3".repeat(5_000_000) }, content: [] }),
  "a huge link": () =>
    aDocument({
      type: "paragraph",
      content: [
        {
          type: "text",
          text: "x",
          marks: [{ type: "link", attrs: { href: `https://x.vn/${"a".repeat(1_000_000)}` } }],
        },
      ],
    }),
  "attributes nested 10,000 deep": () =>
    aDocument({ type: "paragraph", attrs: nestedValue(10_000), content: [] }),
  "100,000 attributes": () =>
    aDocument({
      type: "heading",
      attrs: Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`a${i}`, 3])),
    }),
  "an array that is endless to walk": () =>
    aDocument({ type: "paragraph", content: Array(100_000) }),
};

vi.setConfig({ testTimeout: 30_000 });

test.each(Object.keys(LARGE))("%s is refused at once, from the database too", (name) => {
  const value = LARGE[name]?.();
  const start = process.threadCpuUsage();
  expect(readRichValue(value).ok).toBe(false);
  expect(process.threadCpuUsage(start).user).toBeLessThan(1_000_000);
});

test.each([100, 1_000, 3_000])("a posted text nested %i deep is refused", (depth) => {
  expect(readRichText(nested(depth)).ok).toBe(false);
});

test("a posted text over 200 kB is not even parsed", () => {
  expect(readRichText("[".repeat(3_000_000)).ok).toBe(false);
  expect(readRichText(JSON.stringify(LARGE["100,000 nodes"]?.())).ok).toBe(false);
});

test("keys of the prototype are refused wherever they stand", () => {
  const documents = ["__proto__", "constructor", "prototype"].flatMap((key) => [
    `{"type":"doc","${key}":{"polluted":1},"content":[{"type":"paragraph"}]}`,
    `{"type":"doc","content":[{"type":"paragraph","${key}":{"polluted":1}}]}`,
    `{"type":"doc","content":[{"type":"heading","attrs":{"level":3,"${key}":"x"}}]}`,
    `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"x","marks":[{"type":"bold","${key}":1}]}]}]}`,
    `{"type":"${key}","content":[{"type":"paragraph"}]}`,
    `{"type":"doc","content":[{"type":"${key}"}]}`,
  ]);
  for (const json of documents) expect([json, readRichText(json).ok]).toEqual([json, false]);
  expect("polluted" in {}).toBe(false);
});
