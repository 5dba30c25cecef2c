import fc from "fast-check";
import { expect, test } from "vitest";
import {
  consentsNeeded,
  householdKey,
  isTenth,
  isValidOn,
  lastValidDay,
} from "#app/domain/initiatives/consents.ts";

const seed = Number(process.env.SEED ?? 1);
const day = fc
  .integer({ min: 0, max: 4_000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

test.each([
  ["2026-01-15", "2026-04-15"],
  ["2026-11-30", "2027-02-28"],
  ["2027-11-30", "2028-02-29"],
  ["2026-08-31", "2026-11-30"],
  ["2026-12-31", "2027-03-31"],
  ["2026-10-01", "2027-01-01"],
])("a consent of %s counts to the end of %s", (given, last) => {
  expect(lastValidDay(given)).toBe(last);
  expect(isValidOn(given, last)).toBe(true);
  const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
  expect(isValidOn(given, next)).toBe(false);
});

test("a consent counts for 89 to 92 days after the day it was given, and never before it", () => {
  fc.assert(
    fc.property(day, day, (given, other) => {
      const length = (Date.parse(lastValidDay(given)) - Date.parse(given)) / 86_400_000;
      expect(length).toBeGreaterThanOrEqual(89);
      expect(length).toBeLessThanOrEqual(92);
      expect(isValidOn(given, other)).toBe(other >= given && other <= lastValidDay(given));
    }),
    { seed, numRuns: 1_000 },
  );
});

test("later consents never end earlier", () => {
  fc.assert(
    fc.property(day, day, (one, two) => {
      const [early, late] = one < two ? [one, two] : [two, one];
      expect(lastValidDay(early) <= lastValidDay(late)).toBe(true);
    }),
    { seed, numRuns: 1_000 },
  );
});

test("the number that is needed is the first that is a tenth", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), (households) => {
      const needed = consentsNeeded(households);
      expect(isTenth(needed, households)).toBe(true);
      expect(isTenth(needed - 1, households)).toBe(false);
    }),
    { seed, numRuns: 1_000 },
  );
});

test("of an unknown number of households nothing is a tenth", () => {
  expect(isTenth(5, null)).toBe(false);
  expect(isTenth(0, 0)).toBe(false);
});

test.each([
  ["Hộ bà Lan, số 5 ngõ 12", "ho BA  LAN - so 5, ngo 12"],
  ["Nguyễn Văn Đức", "nguyen van duc"],
  ["Số 5/12", "so 5 12"],
])("%s and %s are one household", (one, two) => {
  expect(householdKey(one)).toBe(householdKey(two));
});

test("different numbers are different households", () => {
  expect(householdKey("Hộ bà Lan, số 5")).not.toBe(householdKey("Hộ bà Lan, số 51"));
});
