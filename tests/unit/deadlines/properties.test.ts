import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addCalendarDays,
  addWorkingDays,
  dueDay,
  makeCalendar,
  vnDate,
  workingDaysLeft,
} from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";
import { slowCalendarDays, slowWorkingDays } from "./reference.ts";

const CASES = Number(process.env.CLOCK_CASES ?? 10_000);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000_000);

const BEGIN = Date.parse("2024-12-01T00:00:00Z");
const DAY = 86_400_000;
const SPAN = 1_200;

const day = fc
  .integer({ min: 0, max: SPAN })
  .map((n) => new Date(BEGIN + n * DAY).toISOString().slice(0, 10));
const row = fc.record({ day, version: fc.integer({ min: 1, max: 3 }), off: fc.boolean() });
const ownRows = fc.uniqueArray(row, {
  maxLength: 40,
  selector: (r) => `${r.day}#${r.version}`,
});
/** The real table, sometimes with notices of later versions on top, sometimes one of its own. */
const rows = fc.oneof(
  fc.constant(HOLIDAYS),
  ownRows,
  ownRows.map((more) => [...HOLIDAYS, ...more.map((r) => ({ ...r, version: r.version + 1 }))]),
);
/** Instants, many of them within a second of a border between two days. */
const instant = fc.oneof(
  fc.integer({ min: BEGIN, max: BEGIN + SPAN * DAY }),
  fc
    .tuple(fc.integer({ min: 0, max: SPAN }), fc.integer({ min: -1_000, max: 1_000 }))
    .map(([n, ms]) => BEGIN + n * DAY + 17 * 3_600_000 + ms),
);
const term = fc.integer({ min: 0, max: 45 });

const add = {
  working: addWorkingDays,
  calendar: addCalendarDays,
};
const both = ["working", "calendar"] as const;

test(`${CASES} cases agree with the slow reference`, { timeout: 600_000 }, () => {
  console.info(`clock cases: ${CASES}, seed ${SEED}`);
  fc.assert(
    fc.property(rows, instant, term, (table, from, n) => {
      const calendar = makeCalendar(table);
      const fast = addWorkingDays(calendar, new Date(from), n).getTime();
      expect(fast).toBe(slowWorkingDays(table, from, n));
      const rolled = addCalendarDays(calendar, new Date(from), n).getTime();
      expect(rolled).toBe(slowCalendarDays(table, from, n));
    }),
    { numRuns: CASES, seed: SEED },
  );
});

test.each(both)("%s days: a term never ends on a day off", (kind) => {
  fc.assert(
    fc.property(rows, instant, term, (table, from, n) => {
      const calendar = makeCalendar(table);
      const due = add[kind](calendar, new Date(from), n);
      expect(calendar.isDayOff(dueDay(due))).toBe(false);
      expect(due.getTime() % DAY).toBe(17 * 3_600_000);
      expect(due.getTime()).toBeGreaterThan(from);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test.each(both)("%s days: a later event or a longer term never ends earlier", (kind) => {
  fc.assert(
    fc.property(rows, instant, instant, term, term, (table, a, b, m, n) => {
      const calendar = makeCalendar(table);
      const [first, second] = [new Date(Math.min(a, b)), new Date(Math.max(a, b))];
      const [short, long] = [Math.min(m, n), Math.max(m, n)];
      const due = add[kind](calendar, first, short).getTime();
      expect(add[kind](calendar, second, short).getTime()).toBeGreaterThanOrEqual(due);
      expect(add[kind](calendar, first, long).getTime()).toBeGreaterThanOrEqual(due);
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test.each(both)("%s days: one more day off never shortens a term", (kind) => {
  fc.assert(
    fc.property(rows, instant, term, day, (table, from, n, extra) => {
      const before = add[kind](makeCalendar(table), new Date(from), n);
      const more = [...table, { day: extra, version: 99, off: true }];
      const after = add[kind](makeCalendar(more), new Date(from), n);
      expect(after.getTime()).toBeGreaterThanOrEqual(before.getTime());
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test("what is left of a term goes down by one each working day and by none on a day off", () => {
  fc.assert(
    fc.property(rows, instant, fc.integer({ min: 1, max: 45 }), (table, from, n) => {
      const calendar = makeCalendar(table);
      const due = addWorkingDays(calendar, new Date(from), n);
      let left = workingDaysLeft(calendar, new Date(from), due);
      expect(left).toBe(n);
      for (let now = from + DAY; now < due.getTime(); now += DAY) {
        left -= calendar.isDayOff(vnDate(new Date(now))) ? 0 : 1;
        expect(workingDaysLeft(calendar, new Date(now), due)).toBe(left);
      }
    }),
    { seed: SEED, numRuns: 200 },
  );
});
