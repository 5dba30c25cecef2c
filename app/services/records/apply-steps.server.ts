import { randomBytes } from "node:crypto";
import { vnYear } from "#app/domain/deadlines.ts";
import { commitment } from "#app/domain/ledger/canonical.ts";
import { ledgerEntry } from "#app/domain/ledger/entry.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import { nextDigest } from "#app/domain/notifications/digest.ts";
import { becomesPublic } from "#app/domain/notifications/first-public.ts";
import { mailRule } from "#app/domain/notifications/rules.ts";
import { formatCode } from "#app/domain/records/code.ts";
import type { Kind } from "#app/domain/records/kinds.ts";
import { ledgerWord, visibleStateAfter } from "#app/domain/records/visibility.ts";
import type { Tx } from "#db/client.ts";
import {
  insertJournal,
  type JournalRow,
  nextNumber,
  type StateRow,
  updateStates,
} from "#db/queries/journal.ts";
import type { Subject } from "#db/queries/subjects.ts";

/** Who is written into the journal: an opaque id, the role used and the unit it is held at. */
export type Hand = { id: string | null; role: string; unit: string | null };

export const SYSTEM_HAND: Hand = { id: null, role: "system", unit: null };

export type Step = {
  event: string;
  from: string | null;
  to: string;
  at: Date;
  hand: Hand;
  note?: string | undefined;
  noteIsPublic?: boolean | undefined;
  details?: Record<string, string> | undefined;
  /** The text this step is about, with the salt kept beside it. */
  commit?: { salt: Buffer; text: string } | undefined;
  notify?: readonly string[] | undefined;
};

export type Walk = {
  subject: Subject;
  steps: readonly Step[];
  /** Due date of the state reached; dates given replace the stored ones. */
  dueAt: Date | null;
  dates?: { opensAt?: Date | null; closesAt?: Date | null } | undefined;
};

const iso = (value: Date | null): string | null => value?.toISOString() ?? null;

const isShown = (machine: AnyMachine, state: string): boolean => {
  const visibility = machine.states[state]?.visibility;
  return visibility === "public" || visibility === "restricted";
};

/**
 * The journal's row of a step; only states with a public word of their own reach the ledger. It orders no
 * mail: `applySteps` does, for what happens now.
 */
export const journalRow = (
  machine: AnyMachine,
  subject: Pick<Subject, "id" | "recordId" | "publicId">,
  seq: number,
  visible: string,
  step: Step,
): JournalRow => {
  const salt = step.commit?.salt ?? randomBytes(32);
  const text = step.commit?.text ?? (step.noteIsPublic ? step.note : undefined);
  const aside = machine.asides?.[step.event];
  const word = aside ? aside.ledger : ledgerWord(machine, step.to, visible);
  const sealed = word
    ? ledgerEntry({
        item: subject.publicId,
        seq,
        from: step.from ? (machine.states[step.from]?.ledger ?? null) : null,
        to: word,
        role: step.hand.role,
        at: step.at,
        contentCommit: text === undefined ? null : commitment(salt, text),
      })
    : null;
  return {
    subject_id: subject.id,
    record_id: subject.recordId,
    seq,
    event: step.event,
    from_state: step.from,
    to_state: step.to,
    actor_id: step.hand.id,
    actor_role: step.hand.role,
    actor_unit: step.hand.unit,
    is_public: isShown(machine, visible),
    at: step.at.toISOString(),
    note: step.note ?? null,
    details: step.details ?? null,
    note_public: step.noteIsPublic ?? false,
    salt: salt.toString("hex"),
    entry: sealed?.entry ?? null,
    leaf: sealed?.leafHash.toString("hex") ?? null,
    notify: step.notify ?? [],
    mail: null,
    digest_at: null,
    fan_out: false,
  };
};

/** What follows from a step after the commit: mails under which preference, and telling who follows its place. */
const ordersOf = (
  machine: AnyMachine,
  { event }: Step,
  visible: { before: string; after: string },
  now: Date,
): Pick<JournalRow, "mail" | "digest_at" | "fan_out"> => ({
  mail: mailRule(machine.id, event)?.kind ?? null,
  digest_at: nextDigest(now).toISOString(),
  fan_out: becomesPublic(machine, visible.before, visible.after),
});

/**
 * Writes walks of locked subjects: new states, timeline, notes, ledger entries and outbox rows.
 * Every step raises the version by one and takes it as its number. Throws when a row was not at the
 * version it was read at: the caller did not lock it.
 */
export const applySteps = async (
  tx: Tx,
  machine: AnyMachine,
  walks: readonly Walk[],
  now: Date,
): Promise<void> => {
  const journal: JournalRow[] = [];
  const states: StateRow[] = [];
  for (const walk of walks) {
    const { subject, steps } = walk;
    let visible = subject.visibleState;
    let seq = subject.version;
    for (const step of steps) {
      seq += 1;
      const before = visible;
      visible = visibleStateAfter(machine, visible, step.to);
      journal.push({
        ...journalRow(machine, subject, seq, visible, step),
        ...ordersOf(machine, step, { before, after: visible }, now),
      });
    }
    const last = steps.at(-1);
    if (!last) continue;
    states.push({
      id: subject.id,
      old_version: subject.version,
      version: seq,
      state: last.to,
      visible_state: visible,
      state_since: last.at.toISOString(),
      due_at: iso(walk.dueAt),
      opens_at: iso(walk.dates?.opensAt === undefined ? subject.opensAt : walk.dates.opensAt),
      closes_at: iso(walk.dates?.closesAt === undefined ? subject.closesAt : walk.dates.closesAt),
      code: await codeFor(tx, machine, subject, last, now),
      submitted_by:
        subject.submittedBy === null && machine.initial !== last.to ? last.hand.id : null,
      published_at: isShown(machine, visible) ? last.at.toISOString() : null,
      now: now.toISOString(),
    });
  }
  const written = await updateStates(tx, machine.store, states);
  if (written !== states.length) throw new Error("a subject changed under its lock");
  await insertJournal(tx, journal);
};

/** A record gets its code when it first leaves its draft, by the year in Vietnam. */
const codeFor = async (
  tx: Tx,
  machine: AnyMachine,
  subject: Subject,
  last: Step,
  now: Date,
): Promise<string | null> => {
  if (machine.store !== "records" || subject.code !== null || last.to === machine.initial)
    return null;
  const year = vnYear(now);
  const number = await nextNumber(tx, subject.machineId, subject.unitCode, year);
  return formatCode({ kind: subject.machineId as Kind, unit: subject.unitCode, year, number });
};
