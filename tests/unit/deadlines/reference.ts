import type { HolidayRow } from "#app/domain/deadlines.ts";

/**
 * The same rules written once more, slowly and by other means: the zone comes from Intl, days are
 * walked hour by hour, rows are searched one by one.
 */
type Row = Pick<HolidayRow, "day" | "version" | "off">;

const HOUR = 3_600_000;
const inVietnam = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Ho_Chi_Minh",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  weekday: "short",
});

type Civil = { day: string; weekday: string };
const known = new Map<number, Civil>();

const dayAt = (instant: number): Civil => {
  const before = known.get(instant);
  if (before) return before;
  const parts = Object.fromEntries(inVietnam.formatToParts(instant).map((p) => [p.type, p.value]));
  const civil = {
    day: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: String(parts.weekday),
  };
  if (instant % HOUR === 0) known.set(instant, civil);
  return civil;
};

const isOff = (rows: readonly Row[], instant: number): boolean => {
  const { day, weekday } = dayAt(instant);
  let newest: Row | undefined;
  for (const row of rows) {
    if (row.day === day && (!newest || row.version > newest.version)) newest = row;
  }
  return newest ? newest.off : weekday === "Sat" || weekday === "Sun";
};

/** First instant of the next day in Vietnam, found by walking the clock. */
const nextMidnight = (instant: number): number => {
  const today = dayAt(instant).day;
  let hour = Math.floor(instant / HOUR) * HOUR + HOUR;
  while (dayAt(hour).day === today) hour += HOUR;
  return hour;
};

export const slowWorkingDays = (rows: readonly Row[], from: number, n: number): number => {
  let midnight = nextMidnight(from);
  let left = n;
  if (n === 0 && !isOff(rows, from)) return midnight;
  if (n === 0) left = 1;
  while (left > 0) {
    if (!isOff(rows, midnight)) left -= 1;
    midnight = nextMidnight(midnight);
  }
  return midnight;
};

export const slowCalendarDays = (rows: readonly Row[], from: number, n: number): number => {
  let inside = from;
  for (let i = 0; i < n; i++) inside = nextMidnight(inside);
  while (isOff(rows, inside)) inside = nextMidnight(inside);
  return nextMidnight(inside);
};
