import { denial, roleFor } from "#app/domain/access.ts";
import { brokenGuards } from "#app/domain/broken-guards.ts";
import { type AnyMachine, type Carries, calendarSteps, type Guard } from "#app/domain/machine.ts";
import { accept, type Outcome, type Refusal, refuse } from "#app/domain/outcome.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import type { Work } from "#app/services/context.ts";
import type { Tx } from "#db/client.ts";
import type { Subject } from "#db/queries/subjects.ts";
import { applySteps, type Hand, type Step, SYSTEM_HAND, type Walk } from "./apply-steps.server.ts";
import { dueAfter } from "./due.server.ts";

export type Move = {
  machine: AnyMachine;
  /** Read and locked in this transaction. */
  subject: Subject;
  event: string;
  /** What the guards of the table ask about. */
  facts: unknown;
  /** Version the person decided on; another one means that the subject has moved meanwhile. */
  expectedVersion?: number | undefined;
  note?: string | undefined;
  document?: string | undefined;
  date?: string | undefined;
  details?: Record<string, string> | undefined;
  commit?: Step["commit"];
  notify?: readonly string[] | undefined;
  /** Told of what the calendar had decided before, as the worker would have told them. */
  watchers?: readonly string[] | undefined;
  dates?: Walk["dates"];
};

export type Moved = { state: string; version: number; dueAt: Date | null };

const MISSING: Record<Carries, RefusalCode> = {
  note: "note_required",
  public_note: "note_required",
  document: "document_required",
  date: "date_required",
};

/**
 * Moves one subject along its machine: catches up with the calendar, checks version, permission,
 * what the step must carry and the table's guards, then writes state, timeline, ledger and outbox.
 * Refuses with the table's codes; throws for an event the machine does not have.
 */
export const advance = async (work: Work, tx: Tx, move: Move): Promise<Outcome<Moved>> => {
  const decided = decideMove(work, move);
  if (!decided.ok) return decided;
  const { machine, subject } = move;
  await applySteps(tx, machine, [decided.value], work.now);
  const { steps, dueAt } = decided.value;
  const state = steps.at(-1)?.to ?? subject.state;
  return accept({ state, version: subject.version + steps.length, dueAt });
};

/** The walk a move would be, or the refusal; reads nothing and writes nothing. */
export const decideMove = (work: Work, move: Move): Outcome<Walk> => {
  const { machine, subject, event } = move;
  const row = machine.events[event] ?? machine.asides?.[event];
  if (!row) throw new Error(`${machine.id} has no event ${event}`);
  if (move.expectedVersion !== undefined && move.expectedVersion !== subject.version) {
    return refuse("stale_version");
  }
  const denied = denial(work.actor, actionOf(machine, event), subject);
  if (denied) return refuse(denied);
  const caught = calendarSteps(machine, subject.state, subject, work.now);
  const state = caught.at(-1)?.to ?? subject.state;
  if (!row.from.includes(state)) {
    const missed = caught.length > 0 && row.from.includes(subject.state);
    return refuse((missed && missedCode(machine, caught)) || "wrong_state", { state, event });
  }
  const refusal =
    missing(row.carries ?? [], move) ?? broken(row.guards ?? [], move.facts, work.now);
  if (refusal) return { ok: false, refusal };
  const step: Step = {
    event,
    from: state,
    to: "to" in row ? row.to : state,
    at: work.now,
    hand: handOf(work, machine, event, subject),
    note: move.note,
    noteIsPublic: row.carries?.includes("public_note") ?? false,
    details: detailsOf(move),
    commit: move.commit,
    notify: move.notify,
  };
  const steps = [...caught.map((c) => ({ ...c, hand: SYSTEM_HAND, notify: move.watchers })), step];
  const dueAt = dueAfter(work, machine, subject.dueAt, steps);
  return accept({ subject, steps, dueAt, dates: move.dates });
};

/** What a person is told who came after the calendar had moved on. */
const missedCode = (machine: AnyMachine, caught: readonly { event: string }[]) =>
  machine.calendar.find((row) => row.event === caught[0]?.event)?.missed;

const actionOf = (machine: AnyMachine, event: string) => `${machine.id}.${event}` as const;

const missing = (carries: readonly Carries[], move: Move): Refusal | null => {
  const given: Record<Carries, boolean> = {
    note: Boolean(move.note?.trim()),
    public_note: Boolean(move.note?.trim()),
    document: Boolean(move.document?.trim()),
    date: Boolean(move.date?.trim()),
  };
  const absent = carries.find((what) => !given[what]);
  return absent ? { code: MISSING[absent] } : null;
};

/** The first thing in the way, with all the others beside it. */
const broken = (guards: readonly Guard<unknown>[], facts: unknown, now: Date): Refusal | null => {
  const [first, ...also] = brokenGuards(guards, facts, now);
  return first && also.length > 0 ? { ...first, also } : (first ?? null);
};

const detailsOf = (move: Move): Record<string, string> | undefined => {
  const details = {
    ...move.details,
    ...(move.document ? { document: move.document } : {}),
    ...(move.date ? { date: move.date } : {}),
  };
  return Object.keys(details).length > 0 ? details : undefined;
};

/** The office a step is signed by: the role that allowed it. */
export const handOf = (work: Work, machine: AnyMachine, event: string, subject: Subject): Hand => {
  if (work.actor.kind !== "account") return SYSTEM_HAND;
  const held = roleFor(work.actor, actionOf(machine, event), subject);
  return held
    ? { id: work.actor.id, role: held.role, unit: held.unitCode }
    : { id: work.actor.id, role: "citizen", unit: null };
};
