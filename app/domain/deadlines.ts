/** A day off as announced, or (`off: false`) a weekend day worked in exchange. */
export type HolidayRow = {
  day: string;
  name: string;
  source: string;
  /** A later notice about the same day has a higher number and replaces the earlier one. */
  version: number;
  off: boolean;
};

export type Calendar = { isDayOff(day: string): boolean };

const DAY_MS = 86_400_000;
/** Vietnam has kept UTC+7 without summer time since 1975. */
const OFFSET_MS = 7 * 3_600_000;
/** No run of days off comes near this; a calendar that has one is wrong. */
const LONGEST_BREAK = 60;

/**
 * Calendar of the announced days: per day the row with the highest version wins; a day without a row
 * is off on Saturday and Sunday only. Throws for a row whose day is not a real `YYYY-MM-DD`.
 */
export const makeCalendar = (
  rows: readonly Pick<HolidayRow, "day" | "version" | "off">[],
): Calendar => {
  const announced = new Map<string, { version: number; off: boolean }>();
  for (const { day, version, off } of rows) {
    noon(day);
    const known = announced.get(day);
    if (!known || version > known.version) announced.set(day, { version, off });
  }
  return { isDayOff: (day) => announced.get(day)?.off ?? isWeekend(day) };
};

/** The civil date in Vietnam at an instant, whatever zone the process runs in. */
export const vnDate = (now: Date): string =>
  new Date(now.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** The civil year in Vietnam: the year inside a record's code. */
export const vnYear = (now: Date): number => new Date(now.getTime() + OFFSET_MS).getUTCFullYear();

/** 00:00 in Vietnam of a day. Throws when it is not a real `YYYY-MM-DD`. */
export const startOfDay = (day: string): Date => new Date(noon(day) - DAY_MS / 2 - OFFSET_MS);

/** 24:00 in Vietnam of a day, the end of a term (Bộ luật Dân sự 2015, Đ148 k6): the first instant of the next day. */
export const endOfDay = (day: string): Date => new Date(noon(day) + DAY_MS / 2 - OFFSET_MS);

/** The day whose 24:00 is `due`: the day to print, for the instant itself belongs to the next one. */
export const dueDay = (due: Date): string => vnDate(new Date(due.getTime() - 1));

/** The day `n` days after (before, when negative) a day. */
export const shiftDay = (day: string, n: number): string =>
  new Date(noon(day) + n * DAY_MS).toISOString().slice(0, 10);

/**
 * End of a term of `n` working days: the day of the event does not count, the term ends at 24:00 of
 * the n-th working day after it (Bộ luật Dân sự 2015, Đ147, Đ148). With `n` 0 it is the event's
 * own day, or the working day after it. Throws when `n` is not a whole number from 0.
 */
export const addWorkingDays = (calendar: Calendar, from: Date, n: number): Date => {
  wholeTerm(n);
  let day = vnDate(from);
  if (n === 0) return endOfDay(workingDayFrom(calendar, day));
  for (let counted = 0; counted < n; counted++) {
    day = workingDayFrom(calendar, shiftDay(day, 1));
  }
  return endOfDay(day);
};

/**
 * End of a term of `n` calendar days: the day of the event does not count; a term that would end on a
 * day off ends on the next working day (Bộ luật Dân sự 2015, Đ147, Đ148 k5). Throws when `n` is
 * not a whole number from 0.
 */
export const addCalendarDays = (calendar: Calendar, from: Date, n: number): Date => {
  wholeTerm(n);
  return endOfDay(workingDayFrom(calendar, shiftDay(vnDate(from), n)));
};

/** Whether a term has run out: at its 24:00 it has. */
export const isOverdue = (now: Date, due: Date): boolean => now.getTime() >= due.getTime();

/** Calendar days until the last day: 0 on that day, and never above -1 once the term has run out. */
export const daysLeft = (now: Date, due: Date): number => {
  const days = Math.round((noon(dueDay(due)) - noon(vnDate(now))) / DAY_MS);
  return isOverdue(now, due) ? Math.min(days, -1) : days;
};

/**
 * Working days after today up to and with the last day: 0 on that day. Once the term has run out,
 * minus the working days since, and never above -1, so that the sign alone says whether it is late.
 */
export const workingDaysLeft = (calendar: Calendar, now: Date, due: Date): number => {
  const today = vnDate(now);
  const last = dueDay(due);
  if (isOverdue(now, due)) return Math.min(-countWorkingDays(calendar, last, today), -1);
  return countWorkingDays(calendar, today, last);
};

/** Working days after `from` up to and with `to`; 0 when `to` is not later. */
export const countWorkingDays = (calendar: Calendar, from: string, to: string): number => {
  let count = 0;
  for (let day = shiftDay(from, 1); noon(day) <= noon(to); day = shiftDay(day, 1)) {
    if (!calendar.isDayOff(day)) count++;
  }
  return count;
};

const workingDayFrom = (calendar: Calendar, first: string): string => {
  let day = first;
  for (let tried = 0; tried < LONGEST_BREAK; tried++) {
    if (!calendar.isDayOff(day)) return day;
    day = shiftDay(day, 1);
  }
  throw new RangeError(`no working day within ${LONGEST_BREAK} days from ${first}`);
};

const wholeTerm = (n: number): void => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError("a term is a whole number of days");
};

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(noon(day)).getUTCDay());

/** 12:00 UTC of a civil day: far from every border, so that whole days can be added to it. */
const noon = (day: string): number => {
  const at = Date.parse(`${day}T12:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(at);
  if (!real || new Date(at).toISOString().slice(0, 10) !== day) {
    throw new RangeError(`not a day: ${day}`);
  }
  return at;
};
