import type { AnyMachine } from "../machine.ts";

export const RECORD_FLAGS = ["late", "reviewing"] as const;
export type RecordFlag = (typeof RECORD_FLAGS)[number];

/**
 * Flags beside the label, computed and never stored: late once the due date has passed in a state that
 * waits for a person (where the calendar itself moves on, nothing is late), and under review.
 */
export const recordFlags = (
  machine: AnyMachine,
  subject: { state: string; dueAt: Date | null },
  now: Date,
): RecordFlag[] => {
  const row = machine.states[subject.state];
  const byCalendar = machine.calendar.some(
    ({ from, at }) => from === subject.state && at === "dueAt",
  );
  const overdue = subject.dueAt !== null && subject.dueAt <= now;
  return [
    ...(overdue && !row?.terminal && !byCalendar ? (["late"] as const) : []),
    ...(row?.reviewing ? (["reviewing"] as const) : []),
  ];
};
