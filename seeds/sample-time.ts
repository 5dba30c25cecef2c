import { type Calendar, shiftDay, startOfDay, vnDate } from "#app/domain/deadlines.ts";
import type { Random } from "./random.ts";

const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

/** Days before (or after) the day of the first start, or a day of the year before as `MM-DD`. */
export type SampleDay = number | `${number}-${number}`;

export const dayOf = (today: string, day: SampleDay): string =>
  typeof day === "number" ? shiftDay(today, day) : `${Number(today.slice(0, 4)) - 1}-${day}`;

/** An instant of a day in Vietnam. */
export const timeOf = (day: string, hour: number, minute: number): Date =>
  new Date(startOfDay(day).getTime() + (hour * 60 + minute) * MINUTE_MS);

/** Some time in office hours on the day, or on the working day before it: never later than promised. */
export const officeTime = (calendar: Calendar, random: Random, day: string): Date => {
  let at = day;
  while (calendar.isDayOff(at)) at = shiftDay(at, -1);
  return timeOf(at, random.int(8, 16), random.int(0, 59));
};

/** Some time when people write: from early morning to late evening. */
export const homeTime = (random: Random, day: string): Date =>
  timeOf(day, random.pick([6, 7, 8, 11, 12, 17, 18, 19, 20, 20, 21, 21, 22]), random.int(0, 59));

const OPENS = 8;
const CLOSES = 17;

/** When an office comes to something that arrived at `after`: within hours, or the next working morning. */
export const nextOfficeTime = (calendar: Calendar, random: Random, after: Date): Date => {
  const soon = new Date(after.getTime() + random.int(15, 240) * MINUTE_MS);
  const day = vnDate(soon);
  const hour = hourOf(soon);
  if (!calendar.isDayOff(day) && hour >= OPENS && hour < CLOSES) return soon;
  let next = hour < OPENS ? day : shiftDay(day, 1);
  while (calendar.isDayOff(next)) next = shiftDay(next, 1);
  return timeOf(next, OPENS, random.int(0, 170));
};

const DUTY_BEGINS = 7;
const DUTY_ENDS = 21;

/** When a moderator reads: like an office, but most weekends and evenings somebody is on duty. */
export const nextReadingTime = (calendar: Calendar, random: Random, after: Date): Date => {
  const soon = new Date(after.getTime() + random.int(25, 300) * MINUTE_MS);
  const hour = hourOf(soon);
  const onDuty = random.chance(0.7) && hour >= DUTY_BEGINS && hour < DUTY_ENDS;
  return onDuty ? soon : nextOfficeTime(calendar, random, after);
};

const hourOf = (at: Date): number =>
  (at.getTime() - startOfDay(vnDate(at)).getTime()) / (60 * MINUTE_MS);
