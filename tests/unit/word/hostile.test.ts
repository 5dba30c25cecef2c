import { deflateRawSync } from "node:zlib";
import { expect, it } from "vitest";
import { readWordSteps } from "#app/domain/word/read-word.ts";
import { HOSTILE_FILES } from "#tests/factories/hostile-files.ts";
import { definition, list, para, wordFile, wordFiles, zipped } from "#tests/factories/word.ts";
import { join, rawZip } from "#tests/factories/zip.ts";
import { refusalOf, textOf } from "./read.ts";

it.each(HOSTILE_FILES)(
  "refuses $name: $refusal",
  ({ file, refusal }) => {
    expect(refusalOf(file())).toBe(refusal);
  },
  20_000,
);

it("does not look at what relations outside the file point to", () => {
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Type="x/styles" Target="http://127.0.0.1:9/" TargetMode="External"/><Relationship Type="x/numbering" Target="file:///etc/passwd"/><Relationship Type="x/footnotes" Target="../../etc/passwd"/></Relationships>`;
  const file = wordFile({
    body: para("chữ"),
    files: { "word/_rels/document.xml.rels": relations },
  });
  expect(textOf(file)).toBe("chữ");
});

it("reads a file whose pictures are large and well packed", () => {
  const files = wordFiles({ body: para("chữ") });
  const noise = Uint8Array.from({ length: 3_000_000 }, (_, i) => (i * 2_654_435_761) >>> 24);
  expect(textOf(zipped({ ...files, "word/media/a.jpg": noise }))).toBe("chữ");
});

it("reads archives with stored entries, a comment, and sizes told afterwards", () => {
  const files = wordFiles({ body: para("chữ") });
  const stored = rawZip(
    Object.entries(files).map(([name, content]) => ({ name, content, method: 0, flags: 8 })),
  );
  expect(textOf(stored)).toBe("chữ");
  const commented = join([stored.slice(0, -2), Uint8Array.of(2, 0, 0x50, 0x4b)]);
  expect(textOf(commented)).toBe("chữ");
});

it("finds the document where the file says it is", () => {
  const { "word/document.xml": document, ...files } = wordFiles({ body: para("chữ") });
  const moved = { ...files, "word/document2.xml": document ?? "" };
  const roots = (files["_rels/.rels"] ?? "").replace("word/document.xml", "/word/document2.xml");
  expect(textOf(zipped({ ...moved, "_rels/.rels": roots }))).toBe("chữ");
});

it("does not let labels grow past the limit of a text", () => {
  const numbering = definition(0, [{ text: `${"x".repeat(400)}%1` }]) + list(1, 0);
  const body = Array.from({ length: 20_000 }, (_, i) => para(`${i}`, { list: [1, 0] })).join("");
  expect(refusalOf(wordFile({ numbering, body }))).toBe("text_too_long");
});

it("ends styles and list styles that are based on themselves", () => {
  const based = (id: string, on: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${on}"/></w:style>`;
  const styles = based("A", "B") + based("B", "A") + based("C", "C");
  const file = wordFile({ styles, body: para("a", { style: "A" }) + para("c", { style: "C" }) });
  expect(textOf(file)).toBe("a\nc");
});

const HEAVY = 40 * 1024 * 1024;

/** A document of so many pieces, each with a number in it, packed by somebody fast. */
const heavy = (piece: (n: number) => string): Uint8Array => {
  const pieces: string[] = [];
  for (let size = 0; size < HEAVY; size += pieces.at(-1)?.length ?? HEAVY) {
    pieces.push(piece((pieces.length * 7_919) % 1_000_003));
  }
  const files = Object.entries(wordFiles({ body: pieces.join("") }));
  return rawZip(
    files.map(([name, content]) => ({
      name,
      content,
      packed: deflateRawSync(content, { level: 1 }),
    })),
  );
};

it.each([
  ["elements", (n: number) => `<w:p><w:r><w:t>${n}</w:t></w:r></w:p>`],
  ["attributes", (n: number) => `<w:p a="${n}" b="" c="" d="" e="" f="" g="" h="" i="" j=""/>`],
  ["references", (n: number) => `<w:p><w:r><w:t>${n}${"&lt;&amp;".repeat(30)}</w:t></w:r></w:p>`],
  ["prefixes", (n: number) => `<w:p xmlns:a${n}="${n}" xmlns:b="u"/>`],
])(
  "answers to 40 MB of %s with less than 3 s of work",
  (_, piece) => {
    const file = heavy(piece);
    const begun = process.cpuUsage();
    expect(refusalOf(file)).toMatch(/^word_(?:overblown|damaged)$/);
    const { user, system } = process.cpuUsage(begun);
    expect((user + system) / 1e6).toBeLessThan(3);
  },
  60_000,
);

it("does its work in many short steps", () => {
  const body = Array.from({ length: 5_000 }, (_, i) => para(`đoạn ${i}`)).join("");
  const steps = readWordSteps(wordFile({ body }));
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(50);
});
