import fc from "fast-check";
import { expect, it } from "vitest";
import { flatten, outlineText, parseOutline } from "#app/domain/policies/outline.ts";
import { bodyBlocks, keepsText } from "#app/domain/policies/outline-text.ts";
import { MAX_DEPTH } from "#app/domain/policies/outline-types.ts";
import { lawOutline, scrambledText, typed } from "#tests/factories/outline-texts.ts";

const seed = Number(process.env.SEED ?? 1);
const squeeze = (text: string): string => text.replaceAll(/\s+/gu, "");

it("reads back the tree of any well-made law", () => {
  fc.assert(
    fc.property(lawOutline, (nodes) => {
      expect(parseOutline(typed(nodes)).nodes).toEqual(nodes);
    }),
    { seed, numRuns: 100 },
  );
}, 30_000);

it("reads its own print of a law as the same tree", () => {
  fc.assert(
    fc.property(lawOutline, (nodes) => {
      const outline = parseOutline(typed(nodes));
      expect(parseOutline(outlineText(outline)).nodes).toEqual(outline.nodes);
    }),
    { seed, numRuns: 50 },
  );
}, 30_000);

it("keeps every character of text that looks like law", () => {
  fc.assert(
    fc.property(scrambledText, (text) => {
      expect(keepsText(text, parseOutline(text))).toBe(true);
    }),
    { seed, numRuns: 500 },
  );
}, 30_000);

it("keeps every character of any text at all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(keepsText(text, parseOutline(text))).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
}, 30_000);

it("gives a tree of bounded depth with an address for every row", () => {
  fc.assert(
    fc.property(scrambledText, (text) => {
      const rows = flatten(parseOutline(text));
      expect(new Set(rows.map(({ anchor }) => anchor)).size).toBe(rows.length);
      for (const [index, { position, depth, parent, anchor }] of rows.entries()) {
        expect(position).toBe(index);
        expect(depth).toBeLessThan(MAX_DEPTH);
        expect(anchor).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(parent === null ? -1 : (rows[parent]?.depth ?? Number.NaN)).toBe(depth - 1);
        expect(parent ?? -1).toBeLessThan(position);
      }
    }),
    { seed, numRuns: 500 },
  );
}, 30_000);

it("shows all words of a body in its blocks", () => {
  fc.assert(
    fc.property(scrambledText, (text) => {
      for (const { body } of flatten(parseOutline(text))) {
        const shown = bodyBlocks(body).map((block) => squeeze(block.text));
        expect(shown.join("").length).toBe(squeeze(body).length);
      }
    }),
    { seed, numRuns: 300 },
  );
}, 30_000);
