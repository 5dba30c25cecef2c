/** Run in a process of its own with some TZ: prints every result the zone could have touched. */
import {
  addCalendarDays,
  addWorkingDays,
  daysLeft,
  endOfDay,
  makeCalendar,
  startOfDay,
  vnDate,
  vnYear,
  workingDaysLeft,
} from "#app/domain/deadlines.ts";
import { HOLIDAYS } from "#app/domain/holidays.ts";

const calendar = makeCalendar(HOLIDAYS);
const due = endOfDay("2026-11-25");
const BORDERS = [
  "16:59:59.999Z",
  "17:00:00.000Z",
  "00:00:00.000Z",
  "10:00:00.000Z",
  "23:59:59.999Z",
];
const DAYS = [
  "2025-01-24",
  "2026-02-13",
  "2026-03-08",
  "2026-11-01",
  "2026-11-22",
  "2026-12-31",
  "2027-02-05",
];

const results = DAYS.flatMap((day) =>
  BORDERS.map((time) => {
    const now = new Date(`${day}T${time}`);
    return {
      now: now.toISOString(),
      day: vnDate(now),
      year: vnYear(now),
      start: startOfDay(vnDate(now)).toISOString(),
      working: [0, 1, 5, 10, 20].map((n) => addWorkingDays(calendar, now, n).toISOString()),
      calendar: [0, 1, 20, 60].map((n) => addCalendarDays(calendar, now, n).toISOString()),
      left: daysLeft(now, due),
      workingLeft: workingDaysLeft(calendar, now, due),
    };
  }),
);

console.log(JSON.stringify({ offset: new Date(0).getTimezoneOffset(), results }));
