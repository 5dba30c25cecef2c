import { clockStep } from "#app/domain/clock.ts";
import { addCalendarDays, addWorkingDays } from "#app/domain/deadlines.ts";
import { type AnyMachine, calendarSteps, type Dated } from "#app/domain/machine.ts";
import type { Rules } from "#app/services/rules.server.ts";
import type { Step } from "./apply-steps.server.ts";

/**
 * The due date after steps: a state that starts a clock sets it, one the clock runs through keeps it,
 * one where it stops clears it. Lengths come from the settings in force.
 */
export const dueAfter = (
  rules: Rules,
  machine: AnyMachine,
  dueAt: Date | null,
  steps: readonly Pick<Step, "from" | "to" | "at">[],
): Date | null =>
  steps.reduce((due: Date | null, { from, to, at }) => {
    const clock = clockStep(machine, from ?? to, to);
    if (clock.does === "keep") return due;
    return clock.does === "start" ? dueFrom(rules, clock.clock.setting, at) : null;
  }, dueAt);

/** The end of a term that a setting gives, from an instant. Throws for a setting that nobody defined. */
export const dueFrom = ({ settings, calendar }: Rules, setting: string, at: Date): Date => {
  const term = settings.term(setting);
  if (term.unit === "hours") return new Date(at.getTime() + term.n * 3_600_000);
  return term.unit === "wd"
    ? addWorkingDays(calendar, at, term.n)
    : addCalendarDays(calendar, at, term.n);
};

/** The due date a reader must see: the stored one, moved on by what the calendar has decided since. */
export const effectiveDue = (
  rules: Rules,
  machine: AnyMachine,
  subject: Dated & { state: string },
  now: Date,
): Date | null =>
  dueAfter(rules, machine, subject.dueAt, calendarSteps(machine, subject.state, subject, now));
