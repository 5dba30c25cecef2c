import { expect, test } from "vitest";
import { makeCalendar } from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";

const calendar = makeCalendar(HOLIDAYS);
const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
const daysOff = (from: string, to: string) =>
  Array.from({ length: 40 }, (_, i) => new Date(Date.parse(`${from}T12:00:00Z`) + i * 86_400_000))
    .map((date) => date.toISOString().slice(0, 10))
    .filter((day) => day <= to && calendar.isDayOff(day));

test("rows stand in order of days, once each, with name, source and version", () => {
  const days = HOLIDAYS.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  for (const row of HOLIDAYS) {
    expect(row.name.length).toBeGreaterThan(5);
    expect(row.source.length).toBeGreaterThan(10);
    expect(row.version).toBe(1);
  }
});

test("only weekend days are worked in exchange, each for a working day that is off", () => {
  const worked = HOLIDAYS.filter(({ off }) => !off);
  expect(worked.map(({ day }) => day)).toEqual(["2025-04-26", "2026-01-10", "2026-08-22"]);
  for (const { day, name } of worked) {
    expect([0, 6]).toContain(weekday(day));
    const [d, m, y] = name.match(/\d+/g) ?? [];
    const swapped = `${y}-${m}-${d}`;
    expect([1, 2, 3, 4, 5]).toContain(weekday(swapped));
    expect(calendar.isDayOff(swapped)).toBe(true);
  }
});

test.each([
  ["2025-01-25", "2025-02-02", 9],
  ["2026-02-14", "2026-02-22", 9],
  ["2027-02-05", "2027-02-11", 7],
  ["2025-04-30", "2025-05-04", 5],
  ["2026-08-29", "2026-09-02", 5],
  ["2025-08-30", "2025-09-02", 4],
  ["2026-01-01", "2026-01-04", 4],
])("from %s to %s all %i days are off", (from, to, count) => {
  expect(daysOff(from, to)).toHaveLength(count);
});

test.each([
  "2025-01-24",
  "2025-02-03",
  "2026-02-13",
  "2026-02-23",
  "2027-02-04",
  "2027-02-12",
  "2025-11-24",
])("%s is worked", (day) => {
  expect(calendar.isDayOff(day)).toBe(false);
});

test("the first day of Tết 2027 is Saturday 6 February, not the day common software computes", () => {
  expect(weekday("2027-02-06")).toBe(6);
  expect(HOLIDAYS.find(({ day }) => day === "2027-02-06")?.name).toContain("mùng 1: 06/02/2027");
});

test("days that no notice has fixed yet say so", () => {
  const expected = HOLIDAYS.filter(({ source }) => source.includes("chờ thông báo")).map(
    (r) => r.day,
  );
  expect(expected).toEqual([
    "2026-11-24",
    "2027-02-05",
    "2027-02-06",
    "2027-02-07",
    "2027-02-08",
    "2027-02-09",
    "2027-02-10",
    "2027-02-11",
    "2027-09-03",
    "2027-11-24",
  ]);
});

test.each([2025, 2026, 2027])(
  "%i has its statutory days, and as many working days off as the law gives",
  (year) => {
    const rows = HOLIDAYS.filter(({ day }) => day.startsWith(String(year)));
    const weekdaysOff = rows.filter(({ day, off }) => off && ![0, 6].includes(weekday(day))).length;
    const worked = rows.filter(({ off }) => !off).length;
    const statutory = year === 2025 ? 11 : 12;
    expect(weekdaysOff - worked).toBe(statutory);
  },
);
