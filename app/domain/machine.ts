import type { Role } from "./actor.ts";
import type { Refusal } from "./outcome.ts";
import type { Level } from "./reach.ts";
import type { MachineName } from "./records/kinds.ts";
import type { RefusalCode } from "./refusals.ts";
import type { Term } from "./settings.ts";

/** Who sees a thing in a state; `inherit` keeps the visibility of the last state that has its own. */
export type Visibility =
  | "private"
  | "restricted"
  | "internal"
  | "confidential"
  | "public"
  | "inherit";

/** The four words residents see everywhere; `none` where the public sees nothing. */
export const GROUPS = ["waiting", "processing", "done", "declined", "none"] as const;
export type Group = (typeof GROUPS)[number];

export type StateRow = {
  visibility: Visibility;
  group: Group;
  /** Group instead, where an inheriting state was reached from one of these. */
  groupAfter?: Readonly<Record<string, Group>>;
  terminal?: true;
  /** Shown with the flag "Đang xem xét lại". */
  reviewing?: true;
  /** Still with the person who writes it: nobody else reads it or moves it on. */
  unsent?: true;
  /**
   * Word written to the public ledger on entering the state; absent: the event does not enter it.
   * On an inheriting state it counts only after a state that has its own (`ledgerWord`).
   */
  ledger?: string;
};

/** A condition on the facts of a subject; the sentence of the refusal and its law live in `copy/`. */
export type Guard<Facts> = {
  code: RefusalCode;
  /** Law or house rule behind it, as an id of the dated legal bases; absent: a rule of form. */
  basis?: string;
  holds: (facts: Facts, now: Date) => boolean;
  /** What it asks about never changes for a subject: a step it stands against is not offered at all. */
  standing?: true;
  /** Values for the sentence: what is missing, how many. */
  details?: (facts: Facts, now: Date) => Refusal["details"];
};

export type Carries = "note" | "public_note" | "document" | "date";

/** Parts a person may already have had in a thing. */
export type Part = "author" | "enterer" | "submitter" | "checker";

/** A role held at a unit, the sender of the thing, or nobody: the calendar and other machines. */
export type Doer = Role | "author" | "system";

export type TransitionRow<State extends string, Facts> = {
  from: readonly State[];
  to: State;
  by: readonly Doer[];
  guards?: readonly Guard<Facts>[];
  carries?: readonly Carries[];
  /** Four eyes: actors who may not do this, by the part they already had. */
  notBy?: readonly Part[];
  /** The part that doing this gives, for the four eyes of a later step. */
  marks?: "submitter" | "checker";
  /** The commune chair may leave it to a deputy ("KT. CHỦ TỊCH"). */
  delegable?: true;
  /** How far the roles reach here, where it differs from the table of reach. */
  level?: Level;
  /** A step of collecting through communes: of the city's draft, or of a commune's part in it. */
  delegation?: "parent" | "child";
  /** The step of the parent that this one of the child follows, in the same transaction. */
  follows?: string;
};

/**
 * What is done to a subject beside its way through the states: it stays in the state it has. Its word in
 * the public ledger, where it has one, is its own.
 */
export type AsideRow<State extends string, Facts> = Omit<TransitionRow<State, Facts>, "to"> & {
  ledger?: string;
};

/** What only the calendar decides: from `from`, once `at` has passed, the subject is in `event`'s target. */
export type CalendarRow<State extends string> = {
  from: State;
  at: "opensAt" | "closesAt" | "dueAt";
  event: string;
  /** What a person is told who comes too late for a step from `from`; absent: `wrong_state`. */
  missed?: RefusalCode;
};

export type ClockRow<State extends string> = {
  id: string;
  start: State;
  stop: readonly State[];
  /** Key of the setting that gives the length. */
  setting: string;
  /** Length to start with, until the setting says otherwise. */
  preset: Term;
  /** Id of the legal basis; `house` where no law gives a number. */
  basis: string;
  /** Which of the clocks that start at the same state runs: the urgency class of the subject. */
  variant?: string;
};

export type MachineTable<State extends string, Event extends string, Facts> = {
  id: MachineName;
  store: "records" | "comments";
  initial: State;
  /** Staff in charge: roles that read what is not public, at the units they reach. */
  readers: readonly Role[];
  /** Named officers for confidential states; absent: there is none. */
  confidants?: readonly Role[];
  states: Readonly<Record<State, StateRow>>;
  events: Readonly<Record<Event, TransitionRow<State, Facts>>>;
  /** Takedowns, objections: usable whatever the state, and leading to no other. */
  asides?: Readonly<Record<string, AsideRow<State, Facts>>>;
  calendar: readonly CalendarRow<State>[];
  clocks: readonly ClockRow<State>[];
};

/** Types a machine's table; the table itself is the only statement of states, events, roles, guards. */
export const defineMachine =
  <Facts>() =>
  <State extends string, Event extends string>(table: MachineTable<State, Event, Facts>) =>
    table;

/** Any machine, where the engine does not care which. */
// biome-ignore lint/suspicious/noExplicitAny: guards of different machines take different facts
export type AnyMachine = MachineTable<string, string, any>;

/** The name of the step of a child that follows a step of its parent; null where it stays as it is. */
export const followerOf = (machine: AnyMachine, event: string): string | null =>
  Object.entries(machine.events).find(([, row]) => row.follows === event)?.[0] ?? null;

/** Whether a step can ever be taken with a subject: one that a standing guard forbids is not offered. */
export const isOffered = (machine: AnyMachine, event: string, facts: unknown, now: Date): boolean =>
  (machine.events[event]?.guards ?? []).every(
    ({ standing, holds }) => !standing || holds(facts, now),
  );

/** Events that lead out of a state, in table order. */
export const eventsFrom = (machine: AnyMachine, state: string): string[] =>
  Object.entries(machine.events)
    .filter(([, row]) => row.from.includes(state))
    .map(([event]) => event);

/** Asides that may be taken in a state, in table order. */
export const asidesIn = (machine: AnyMachine, state: string): string[] =>
  Object.entries(machine.asides ?? {})
    .filter(([, row]) => row.from.includes(state))
    .map(([event]) => event);

/** The row of an event or aside, with the state it leads to from `state`; undefined when there is none. */
export const stepRow = (
  machine: AnyMachine,
  event: string,
  state: string,
): TransitionRow<string, never> | undefined => {
  const row = machine.events[event];
  if (row) return row;
  const aside = machine.asides?.[event];
  return aside && { ...aside, to: state };
};

export type Dated = { opensAt: Date | null; closesAt: Date | null; dueAt: Date | null };
export type CalendarStep = { event: string; from: string; to: string; at: Date };

/**
 * The steps the calendar has taken since the stored state: each dated at its own instant, in order.
 * Empty when the stored state is still the effective one.
 */
export const calendarSteps = (
  machine: AnyMachine,
  state: string,
  dates: Dated,
  now: Date,
): CalendarStep[] => {
  const steps: CalendarStep[] = [];
  let current = state;
  for (let guard = 0; guard < machine.calendar.length; guard++) {
    const row = machine.calendar.find((candidate) => {
      const at = dates[candidate.at];
      return candidate.from === current && at !== null && at <= now;
    });
    const at = row ? dates[row.at] : null;
    const target = row ? machine.events[row.event]?.to : undefined;
    if (!row || !at || !target) break;
    steps.push({ event: row.event, from: current, to: target, at });
    current = target;
  }
  return steps;
};

/** The state a reader must see at `now`: stored state plus what the calendar has decided since. */
export const effectiveState = (
  machine: AnyMachine,
  state: string,
  dates: Dated,
  now: Date,
): string => calendarSteps(machine, state, dates, now).at(-1)?.to ?? state;
