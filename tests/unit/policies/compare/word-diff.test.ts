import fc from "fast-check";
import { expect, test } from "vitest";
import { countChanges, diffWords, type WordPiece } from "#app/domain/policies/compare/word-diff.ts";
import { aSentence } from "./texts.ts";

const without = (pieces: readonly WordPiece[], kind: WordPiece["kind"]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join("");

const texts = fc.oneof(
  aSentence(0, 40),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom("a", " ", "  ", "\n", ".", "Điều 5", "điểm đ", "12,5%"), {
      maxLength: 30,
    })
    .map((parts) => parts.join("")),
);

test("both texts can be read back out of their difference", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pieces = diffWords(before, after);
      expect(without(pieces, "added")).toBe(before);
      expect(without(pieces, "removed")).toBe(after);
    }),
    { numRuns: 500 },
  );
});

test("no piece is empty, and no two of a kind stand beside each other", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const pieces = diffWords(before, after);
      expect(pieces.every(({ text }) => text !== "")).toBe(true);
      expect(pieces.some((piece, at) => piece.kind === pieces[at + 1]?.kind)).toBe(false);
    }),
  );
});

test("a text has no difference from itself", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(diffWords(text, text).every(({ kind }) => kind === "same")).toBe(true);
    }),
  );
});

test("a Vietnamese word is changed as a whole, never by its letters", () => {
  expect(diffWords("họp sáu tháng một lần", "họp ba tháng một lần")).toEqual([
    { kind: "same", text: "họp" },
    { kind: "removed", text: " sáu" },
    { kind: "added", text: " ba" },
    { kind: "same", text: " tháng một lần" },
  ]);
});

test("a comma that was added is a comma, not two words", () => {
  expect(diffWords("công khai minh bạch", "công khai, minh bạch")).toEqual([
    { kind: "same", text: "công khai" },
    { kind: "added", text: "," },
    { kind: "same", text: " minh bạch" },
  ]);
});

test("a word left standing between two long changes is part of them", () => {
  const pieces = diffWords(
    "một hai ba bốn năm và sáu bảy tám chín mười",
    "đông tây nam bắc giữa và xuân hạ thu đông tết",
  );
  expect(pieces.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("words are counted as people count them", () => {
  const pieces = diffWords("nộp 1.000 đồng", "nộp 2.000 đồng mỗi tháng");
  expect(countChanges(pieces)).toEqual({ added: 4, removed: 2 });
});

test("texts that share nothing are crossed out as a whole once the work is used up", () => {
  const long = (word: string) => Array.from({ length: 9_000 }, (_, i) => `${word}${i}`).join(" ");
  expect(diffWords(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  const spent = diffWords("một hai ba", "một tư ba", { left: 0 });
  expect(without(spent, "added")).toBe("một hai ba");
});
