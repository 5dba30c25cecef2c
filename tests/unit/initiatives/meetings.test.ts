import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formsOf,
  hasNotice,
  isCarried,
  thresholdOf,
  votesNeeded,
} from "#app/domain/initiatives/meetings.ts";
import { quarterOf } from "#app/domain/initiatives/quarters.ts";
import { MATTERS, MEETING_FORMS, THRESHOLDS } from "#app/domain/initiatives/schema.ts";

const seed = Number(process.env.SEED ?? 1);

/** Written by hand from Điều 17 and Điều 21. */
const LAW = {
  k1_ha_tang_dong_gop: ["two_thirds", "meeting household_ballot"],
  k2_thu_chi_quan_ly: ["two_thirds", "meeting household_ballot"],
  k3_huong_uoc: ["majority", "meeting"],
  k4_truong_thon: ["majority", "meeting"],
  k5_ban_thanh_tra_giam_sat: ["majority", "meeting"],
  k6_tu_quan_khac: ["majority", "meeting household_ballot online_vote"],
} as const;

test.each(MATTERS)("%s is decided as the law says", (matter) => {
  const [threshold, forms] = LAW[matter];
  expect(thresholdOf(matter)).toBe(threshold);
  expect(MEETING_FORMS.filter((form) => formsOf(matter).includes(form)).join(" ")).toBe(forms);
});

test.each([
  ["two_thirds", 3, 2, true],
  ["two_thirds", 100, 66, false],
  ["two_thirds", 100, 67, true],
  ["two_thirds", 150, 100, true],
  ["majority", 100, 50, false],
  ["majority", 100, 51, true],
  ["majority", 101, 50, false],
  ["majority", 101, 51, true],
] as const)("%s of %i households with %i votes: %s", (threshold, households, votes, carried) => {
  expect(isCarried(threshold, votes, households)).toBe(carried);
});

test("the votes that are needed are the fewest that carry, and more never lose", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...THRESHOLDS),
      fc.integer({ min: 1, max: 3_000 }),
      fc.integer({ min: 0, max: 3_000 }),
      (threshold, households, votes) => {
        const needed = votesNeeded(threshold, households);
        expect(needed).toBeLessThanOrEqual(households);
        expect(isCarried(threshold, votes, households)).toBe(votes >= needed);
      },
    ),
    { seed, numRuns: 1_000 },
  );
});

test("two days of notice are enough, one is not", () => {
  expect(hasNotice("2026-02-27", "2026-03-01")).toBe(true);
  expect(hasNotice("2026-02-28", "2026-03-01")).toBe(false);
  expect(hasNotice("2026-03-01", "2026-02-01")).toBe(false);
});

test.each([
  ["2026-01-01", 1],
  ["2026-03-31", 1],
  ["2026-04-01", 2],
  ["2026-12-31", 4],
])("%s lies in quarter %i", (day, quarter) => {
  expect(quarterOf(day)).toEqual({ year: 2026, quarter });
});
