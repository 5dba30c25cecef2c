import { expect, test } from "vitest";
import {
  addCalendarDays,
  addWorkingDays,
  countWorkingDays,
  daysLeft,
  dueDay,
  endOfDay,
  isOverdue,
  makeCalendar,
  shiftDay,
  startOfDay,
  vnDate,
  vnYear,
  workingDaysLeft,
} from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";

const calendar = makeCalendar(HOLIDAYS);
const weekendsOnly = makeCalendar([]);
const at = (day: string, time = "09:00:00") => new Date(`${day}T${time}+07:00`);

test.each([
  ["2026-11-22T16:59:59.999Z", "2026-11-22"],
  ["2026-11-22T17:00:00.000Z", "2026-11-23"],
  ["2026-12-31T16:59:59.999Z", "2026-12-31"],
  ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ["2028-02-28T17:00:00.000Z", "2028-02-29"],
])("%s is %s in Vietnam", (instant, day) => {
  expect(vnDate(new Date(instant))).toBe(day);
  expect(vnYear(new Date(instant))).toBe(Number(day.slice(0, 4)));
});

test("a day runs from 17:00Z of the day before to 17:00Z", () => {
  expect(startOfDay("2026-11-23").toISOString()).toBe("2026-11-22T17:00:00.000Z");
  expect(endOfDay("2026-11-23").toISOString()).toBe("2026-11-23T17:00:00.000Z");
  expect(dueDay(endOfDay("2026-11-23"))).toBe("2026-11-23");
});

test.each(["2026-02-30", "2026-13-01", "2026-1-1", "26-01-01", "", "2026-01-01T00:00", "hôm nay"])(
  "%j is refused as a day",
  (day) => {
    expect(() => endOfDay(day)).toThrow(RangeError);
    expect(() => makeCalendar([{ day, version: 1, off: true }])).toThrow(RangeError);
  },
);

test.each([
  // An ordinary week: Monday's three days end on Thursday.
  ["2026-11-16", 3, "2026-11-19"],
  // Over a weekend.
  ["2026-11-19", 2, "2026-11-23"],
  // An event on a day off: the count begins on the next working day.
  ["2026-11-21", 1, "2026-11-23"],
  // 24 November 2026 is off.
  ["2026-11-23", 1, "2026-11-25"],
  // Tết 2025, 2026, 2027.
  ["2025-01-24", 1, "2025-02-03"],
  ["2026-02-13", 1, "2026-02-23"],
  ["2026-02-12", 2, "2026-02-23"],
  ["2027-02-04", 1, "2027-02-12"],
  // Saturday 26/4/2025 was worked for Friday 2/5.
  ["2025-04-25", 1, "2025-04-26"],
  ["2025-04-29", 1, "2025-05-05"],
  // Giỗ Tổ on a Sunday, compensated on Monday; 30/4 and 1/5.
  ["2026-04-24", 1, "2026-04-28"],
  ["2026-04-29", 1, "2026-05-04"],
  // Over the year's end.
  ["2026-12-31", 1, "2027-01-04"],
  ["2026-11-16", 0, "2026-11-16"],
  ["2026-11-21", 0, "2026-11-23"],
])("%s and %i working days end with %s", (from, n, last) => {
  expect(dueDay(addWorkingDays(calendar, at(from), n))).toBe(last);
});

test.each([
  ["2026-11-02", 20, "2026-11-23"],
  ["2026-11-04", 20, "2026-11-25"],
  ["2026-11-01", 20, "2026-11-23"],
  ["2026-02-04", 10, "2026-02-23"],
  ["2027-01-26", 10, "2027-02-12"],
  ["2026-11-21", 0, "2026-11-23"],
])("%s and %i calendar days end with %s", (from, n, last) => {
  expect(dueDay(addCalendarDays(calendar, at(from), n))).toBe(last);
});

test("the hour of the event does not matter within its day", () => {
  const early = addWorkingDays(calendar, at("2026-11-16", "00:00:00"), 5);
  const late = addWorkingDays(calendar, at("2026-11-16", "23:59:59.999"), 5);
  expect(early).toEqual(late);
  expect(addWorkingDays(calendar, at("2026-11-17", "00:00:00"), 5)).not.toEqual(late);
});

test("a term is on time at the last instant of its day and over at 24:00", () => {
  const due = addWorkingDays(weekendsOnly, at("2026-11-16"), 1);
  expect(isOverdue(new Date("2026-11-17T16:59:59.999Z"), due)).toBe(false);
  expect(isOverdue(new Date("2026-11-17T17:00:00.000Z"), due)).toBe(true);
});

test.each([
  ["2026-11-16", 3, 3],
  ["2026-11-19", 0, 0],
  ["2026-11-20", -1, -1],
  ["2026-11-21", -2, -1],
  ["2026-11-22", -3, -1],
  ["2026-11-23", -4, -2],
])(
  "on %s a term due on Thursday 2026-11-19 has %i days and %i working days left",
  (day, days, working) => {
    const due = endOfDay("2026-11-19");
    expect(daysLeft(at(day), due)).toBe(days);
    expect(workingDaysLeft(weekendsOnly, at(day), due)).toBe(working);
  },
);

test("a term over on a weekend is late though no working day has passed", () => {
  const due = endOfDay("2026-11-20");
  expect(workingDaysLeft(weekendsOnly, at("2026-11-21"), due)).toBe(-1);
});

test("a new term has as many working days left as it was given", () => {
  for (const n of [0, 1, 5, 10, 20]) {
    const due = addWorkingDays(calendar, at("2026-11-16"), n);
    expect(workingDaysLeft(calendar, at("2026-11-16"), due)).toBe(n);
  }
});

test("the highest version of a day wins, in whatever order the rows come", () => {
  const rows = [
    { day: "2026-11-24", version: 1, off: true },
    { day: "2026-11-24", version: 3, off: true },
    { day: "2026-11-24", version: 2, off: false },
  ];
  expect(makeCalendar(rows).isDayOff("2026-11-24")).toBe(true);
  expect(makeCalendar(rows.toReversed()).isDayOff("2026-11-24")).toBe(true);
  expect(makeCalendar(rows.slice(0, 1).concat(rows.slice(2))).isDayOff("2026-11-24")).toBe(false);
});

test("a Saturday is off unless it is worked in exchange", () => {
  const exchanged = makeCalendar([{ day: "2026-11-21", version: 1, off: false }]);
  expect(weekendsOnly.isDayOff("2026-11-21")).toBe(true);
  expect(exchanged.isDayOff("2026-11-21")).toBe(false);
  expect(exchanged.isDayOff("2026-11-22")).toBe(true);
});

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("a term of %d days is refused", (n) => {
  expect(() => addWorkingDays(calendar, at("2026-11-16"), n)).toThrow(RangeError);
  expect(() => addCalendarDays(calendar, at("2026-11-16"), n)).toThrow(RangeError);
});

test("a calendar without working days is an error, not an endless search", () => {
  const never = { isDayOff: () => true };
  expect(() => addWorkingDays(never, at("2026-11-16"), 1)).toThrow(RangeError);
});

test("days are added over months, leap days and years", () => {
  expect(shiftDay("2028-02-28", 1)).toBe("2028-02-29");
  expect(shiftDay("2027-02-28", 1)).toBe("2027-03-01");
  expect(shiftDay("2026-01-01", -1)).toBe("2025-12-31");
  expect(countWorkingDays(weekendsOnly, "2026-11-16", "2026-11-23")).toBe(5);
  expect(countWorkingDays(weekendsOnly, "2026-11-23", "2026-11-16")).toBe(0);
});
