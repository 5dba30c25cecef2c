import type { Lang } from "#app/copy/copy.ts";

/** Việt Nam keeps UTC+7 all year: adding seven hours and reading UTC fields is exact and fast. */
const OFFSET = 7 * 3_600_000;

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const two = (value: number): string => String(value).padStart(2, "0");

const fields = (at: Date) => {
  const local = new Date(at.getTime() + OFFSET);
  return {
    day: local.getUTCDate(),
    month: local.getUTCMonth() + 1,
    year: local.getUTCFullYear(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
};

/** `12/12/2026`, in English `12 December 2026`; always the day in Việt Nam. */
export const formatDate = (at: Date, lang: Lang): string => {
  const { day, month, year } = fields(at);
  return lang === "vi"
    ? `${two(day)}/${two(month)}/${year}`
    : `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
};

/** `16:30`, Việt Nam time, 24 hours. */
export const formatTime = (at: Date): string => {
  const { hour, minute } = fields(at);
  return `${two(hour)}:${two(minute)}`;
};

/** `16:30 ngày 12/12/2026`, in English `16:30 on 12 December 2026`. */
export const formatDateTime = (at: Date, lang: Lang): string =>
  `${formatTime(at)} ${lang === "vi" ? "ngày" : "on"} ${formatDate(at, lang)}`;

/** `ngày 12 tháng 12 năm 2026`, the way documents are dated. */
export const formatLongDate = (at: Date, lang: Lang): string => {
  const { day, month, year } = fields(at);
  return lang === "vi"
    ? `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`
    : formatDate(at, lang);
};

/** `2026-12-12`, the day in Việt Nam, for `datetime` attributes and addresses. */
export const isoDay = (at: Date): string => {
  const { day, month, year } = fields(at);
  return `${year}-${two(month)}-${two(day)}`;
};

/** A stored calendar day (`2026-12-12`) as an instant that falls on that day in Việt Nam. */
export const dayToDate = (day: string): Date => new Date(`${day}T00:00:00+07:00`);

/** The day that a deadline ends: `due` is 24:00, which is already the next day at 00:00. */
export const lastDay = (due: Date): Date => new Date(due.getTime() - 1);

/** Whole calendar days from today to the last day of a deadline: 0 on that day, negative after it. */
export const calendarDaysLeft = (now: Date, due: Date): number =>
  Math.round(
    (dayToDate(isoDay(lastDay(due))).getTime() - dayToDate(isoDay(now)).getTime()) / 86_400_000,
  );
