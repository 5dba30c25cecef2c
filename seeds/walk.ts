import type { Actor } from "#app/domain/actor.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import { calendarSteps } from "#app/domain/machine.ts";
import { visibleStateAfter } from "#app/domain/records/visibility.ts";
import type { Work } from "#app/services/context.ts";
import { decideMove, type Move } from "#app/services/records/advance.server.ts";
import { journalRow, type Step, SYSTEM_HAND } from "#app/services/records/apply-steps.server.ts";
import { dueAfter } from "#app/services/records/due.server.ts";
import type { JournalRow } from "#db/queries/journal.ts";
import type { Subject } from "#db/queries/subjects.ts";

/** A subject on its way through its machine, with everything that was written of it so far. */
export type Walked = {
  machine: AnyMachine;
  subject: Subject;
  journal: JournalRow[];
  stateSince: Date;
};

export type WorkAt = (actor: Actor, now: Date) => Work;

type Carried = Omit<Move, "machine" | "subject" | "event"> & { event: string };

/**
 * Moves the subject by the rules of the live engine: its table, permissions, guards and clocks.
 * Throws where they refuse: a sample that could not have happened is a mistake in the sample.
 */
export const move = (walked: Walked, work: Work, carried: Carried): void => {
  const { machine, subject } = walked;
  const decided = decideMove(work, { machine, subject, ...carried });
  if (!decided.ok) {
    const { code } = decided.refusal;
    throw new Error(`${machine.id}.${carried.event} at ${work.now.toISOString()}: ${code}`);
  }
  const { steps, dueAt, dates } = decided.value;
  for (const step of steps) follow(walked, step);
  subject.dueAt = dueAt;
  if (dates?.opensAt !== undefined) subject.opensAt = dates.opensAt;
  if (dates?.closesAt !== undefined) subject.closesAt = dates.closesAt;
};

/** Writes down what the calendar alone has decided by `now`. */
export const catchUp = (walked: Walked, work: Work): void => {
  const { machine, subject } = walked;
  const steps = calendarSteps(machine, subject.state, subject, work.now);
  subject.dueAt = dueAfter(work, machine, subject.dueAt, steps);
  for (const step of steps) follow(walked, { ...step, hand: SYSTEM_HAND });
};

/** One step into the journal, as its next number. */
export const follow = (walked: Walked, step: Step): void => {
  const { machine, subject } = walked;
  subject.version += 1;
  subject.visibleState = visibleStateAfter(machine, subject.visibleState, step.to);
  subject.state = step.to;
  walked.stateSince = step.at;
  walked.journal.push(journalRow(machine, subject, subject.version, subject.visibleState, step));
};
