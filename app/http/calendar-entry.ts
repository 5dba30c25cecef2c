import ical, { ICalCalendarMethod, ICalEventStatus } from "ical-generator";

export type DeadlineEntry = {
  /** The same for ever: a calendar replaces the entry instead of doubling it. */
  id: string;
  /** 24:00 of the last day. */
  closes: Date;
  changedAt: Date;
  /** Grows with every change of the record. */
  sequence: number;
  title: string;
  text: string;
  url: string;
  cancelled: boolean;
};

const HOUR_MS = 3_600_000;

/**
 * A deadline as an iCalendar file: its last hour, so that it stands on the last day and not on the day
 * after it. Times are UTC: with a time zone the library prints the server's hours.
 */
export const deadlineEntry = (entry: DeadlineEntry): string => {
  const calendar = ical({ prodId: { company: "sau-dan", product: "sau-dan" } });
  calendar.method(entry.cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH);
  calendar.createEvent({
    id: entry.id,
    start: new Date(entry.closes.getTime() - HOUR_MS),
    end: entry.closes,
    stamp: entry.changedAt,
    lastModified: entry.changedAt,
    sequence: entry.sequence,
    summary: entry.title,
    description: `${entry.text}\n${entry.url}`,
    url: entry.url,
    status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
};
