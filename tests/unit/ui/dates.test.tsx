import { expect, test } from "vitest";
import {
  calendarDaysLeft,
  dayToDate,
  formatDate,
  formatDateTime,
  formatLongDate,
  formatTime,
  isoDay,
  lastDay,
} from "#app/ui/dates.ts";

const AT = new Date("2026-12-12T09:30:00Z");

test("a date has two digits for day and month and four for the year", () => {
  expect(formatDate(new Date("2026-01-05T03:00:00Z"), "vi")).toBe("05/01/2026");
});

test("English names the month, so that no one reads it as a day", () => {
  expect(formatDate(AT, "en")).toBe("12 December 2026");
});

test("the day is the one in Việt Nam, not in Greenwich", () => {
  expect(formatDate(new Date("2026-12-11T17:00:00Z"), "vi")).toBe("12/12/2026");
  expect(isoDay(new Date("2026-12-31T16:59:59Z"))).toBe("2026-12-31");
  expect(isoDay(new Date("2026-12-31T17:00:00Z"))).toBe("2027-01-01");
});

test("times are of 24 hours", () => {
  expect(formatTime(AT)).toBe("16:30");
  expect(formatDateTime(AT, "vi")).toBe("16:30 ngày 12/12/2026");
  expect(formatDateTime(AT, "en")).toBe("16:30 on 12 December 2026");
});

test("documents are dated in words, with a zero before days under ten and the first two months", () => {
  expect(formatLongDate(new Date("2026-02-05T03:00:00Z"), "vi")).toBe("ngày 05 tháng 02 năm 2026");
  expect(formatLongDate(new Date("2026-03-22T03:00:00Z"), "vi")).toBe("ngày 22 tháng 3 năm 2026");
});

test("fixed offset and the zone database agree, hour by hour over leap day and new year", () => {
  const zone = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });
  for (const start of ["2028-02-28T00:00:00Z", "2026-12-30T00:00:00Z"]) {
    for (let hour = 0; hour < 72; hour++) {
      const at = new Date(Date.parse(start) + hour * 3_600_000);
      expect(isoDay(at)).toBe(zone.format(at));
    }
  }
});

test("a deadline at 24:00 belongs to the day it ends", () => {
  const due = new Date("2026-12-12T17:00:00Z");
  expect(formatDate(lastDay(due), "vi")).toBe("12/12/2026");
});

test("days left count whole days: none on the last day, below zero after it", () => {
  const due = new Date("2026-12-12T17:00:00Z");
  expect(calendarDaysLeft(new Date("2026-12-09T09:00:00Z"), due)).toBe(3);
  expect(calendarDaysLeft(new Date("2026-12-12T16:59:00Z"), due)).toBe(0);
  expect(calendarDaysLeft(due, due)).toBe(-1);
});

test("a stored day falls on that day in Việt Nam", () => {
  expect(isoDay(dayToDate("2026-11-22"))).toBe("2026-11-22");
});
