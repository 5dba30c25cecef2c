import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Code,
  compareCodes,
  formatCode,
  meantCode,
  parseCode,
} from "#app/domain/records/code.ts";
import { KIND_TABLE, KINDS, kindsOf } from "#app/domain/records/kinds.ts";

const seed = Number(process.env.SEED ?? 1);

const codes: fc.Arbitrary<Code> = fc.record({
  kind: fc.constantFrom(...KINDS),
  unit: fc.constantFrom("31", "11311", "10660"),
  year: fc.integer({ min: 2024, max: 2099 }),
  number: fc.integer({ min: 1, max: 999_999_999 }),
});

test("a code reads as it was written, and also as people type it", () => {
  fc.assert(
    fc.property(codes, (code) => {
      const text = formatCode(code);
      expect(parseCode(text)).toEqual(code);
      for (const gap of [" ", "", "–", " - ", ".", "/"]) {
        const { kind, unit, year, number } = code;
        const loose = [kind.toLowerCase(), unit, year, number].join(gap);
        expect(meantCode(` ${loose}\n`)).toBe(text);
      }
    }),
    { seed },
  );
});

test.each([
  [{ kind: "SK", unit: "11311", year: 2026, number: 17 }, "SK-11311-2026-0017"],
  [{ kind: "CS", unit: "31", year: 2026, number: 1 }, "CS-31-2026-0001"],
  [{ kind: "PA", unit: "11311", year: 2027, number: 12_345 }, "PA-11311-2027-12345"],
] as const)("%o is written %s", (code, text) => {
  expect(formatCode(code)).toBe(text);
});

test.each([
  "",
  "SK",
  "XX-11311-2026-0017",
  "SK-11311-2026-0000",
  "SK-11311-007-2026-0017",
  "SK-113-2026-0017",
  "SK-11311-26-0017",
  "SK-11311-2026-0017-1",
  "SK-11311-1026-0017",
  "SK-11311-2026-0017 đường",
  "SK-11311-2026-٠٠١٧",
  "toString-31-2026-0001",
])("%j is no code", (text) => {
  expect(parseCode(text)).toBeNull();
});

test.each([0, -1, 1.5, 1_000_000_000])("number %d is refused", (number) => {
  expect(() => formatCode({ kind: "CS", unit: "31", year: 2026, number })).toThrow(RangeError);
});

test("codes sort by number, not by letters", () => {
  const sorted = ["CS-31-2026-10000", "CS-31-2026-9999", "CS-31-2025-0002"]
    .flatMap((text) => parseCode(text) ?? [])
    .sort(compareCodes)
    .map(formatCode);
  expect(sorted).toEqual(["CS-31-2025-0002", "CS-31-2026-9999", "CS-31-2026-10000"]);
});

test("every kind has an address of plain letters, and registered facts share one", () => {
  for (const kind of KINDS) expect(KIND_TABLE[kind].segment).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(kindsOf("registered_fact")).toEqual(["CT", "MH", "DV", "QC", "CN"]);
});
