import fc from "fast-check";
import { expect, it } from "vitest";
import { readWord } from "#app/domain/word/read-word.ts";
import { wordFile } from "#tests/factories/word.ts";
import { anyDocument, savedParts, shownLines } from "#tests/factories/word-model.ts";
import { linesOf } from "./read.ts";

const seed = Number(process.env.SEED ?? 1);

it("reads any document as the screen shows it", () => {
  fc.assert(
    fc.property(anyDocument, (blocks) => {
      expect(linesOf(savedParts(blocks))).toEqual(
        shownLines(blocks).map((line) => line.normalize()),
      );
    }),
    { seed, numRuns: 200 },
  );
}, 60_000);

it("gives an answer to a file with any bytes changed", () => {
  const whole = wordFile(savedParts([]));
  const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(changes, (bytes) => {
      const file = whole.slice();
      for (const [at, value] of bytes) file[at] = value;
      expect(typeof readWord(file).ok).toBe("boolean");
    }),
    { seed, numRuns: 500 },
  );
}, 60_000);

it("gives an answer to a document with any element put anywhere", () => {
  const names = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "ins",
    "del",
    "sdt",
    "sdtContent",
    "pPr",
    "rPr",
    "numPr",
    "numId",
    "fldChar",
    "footnoteReference",
    "txbxContent",
    "pict",
    "hyperlink",
    "body",
  ];
  const { element } = fc.letrec<{ element: string }>((tie) => ({
    element: fc
      .tuple(
        fc.constantFrom(...names),
        fc.oneof(
          { maxDepth: 6 },
          fc.constant([]),
          fc.array(fc.oneof(fc.constant("chữ"), tie("element")), { maxLength: 4 }),
        ),
      )
      .map(
        ([name, inside]) =>
          `<w:${name} w:val="1" w:id="1" w:fldCharType="begin">${inside.join("")}</w:${name}>`,
      ),
  }));
  const note = (inside: string) => `<w:footnote w:id="1">${inside}</w:footnote>`;
  fc.assert(
    fc.property(element, element, (body, footnotes) => {
      const read = readWord(wordFile({ body, footnotes: note(footnotes), ...savedNumbers }));
      if (!read.ok) expect(read.refusal.code).toBe("word_empty");
    }),
    { seed, numRuns: 300 },
  );
}, 60_000);

const savedNumbers = { numbering: savedParts([]).numbering };
