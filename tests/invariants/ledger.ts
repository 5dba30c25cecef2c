import { createHash } from "node:crypto";
import type { Sql } from "postgres";
import { z } from "zod";
import { ROLES } from "#app/domain/actor.ts";
import { ledgerWord, visibleStateAfter } from "#app/domain/records/visibility.ts";
import { machineNamed, readEvents, readSubjects } from "./journal.ts";

/** Everything that an entry may hold, and nothing beside it. */
const Entry = z.strictObject({
  v: z.literal(1),
  item: z.uuidv4(),
  seq: z.int().min(1),
  from: z.string().nullable(),
  to: z.string(),
  role: z.enum([...ROLES, "system"]),
  at: z.iso.datetime({ precision: 3 }),
  contentCommit: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
});
type Entry = z.infer<typeof Entry>;

type EntryRow = { event_id: string; entry: string; leaf_hash: Buffer };

/** Keys in order of code units and no white space: RFC 8785 for values of these kinds. */
const canonical = (entry: Entry): string =>
  JSON.stringify(Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1))));

const leaf = (entry: string): Buffer =>
  createHash("sha256").update(Buffer.of(0)).update(entry, "utf8").digest();

/**
 * The ledger against the timeline: an entry exactly where the step's state has a public word, holding
 * that word and nothing that names anybody, under a hash that anybody can compute again.
 */
export const brokenLedger = async (sql: Sql): Promise<string[]> => {
  const [subjects, events, entries] = await Promise.all([
    readSubjects(sql),
    readEvents(sql),
    sql<EntryRow[]>`select event_id::text, entry, leaf_hash from ledger_entries`,
  ]);
  const subjectOf = new Map(subjects.map((subject) => [subject.id, subject]));
  const entryOf = new Map(entries.map((row) => [row.event_id, row]));
  const visible = new Map<string, string>();
  const broken: string[] = [];
  for (const event of events) {
    const subject = subjectOf.get(event.subject_id);
    if (!subject) continue;
    const machine = machineNamed(subject.kind);
    const before = visible.get(subject.id) ?? machine.initial;
    const after = visibleStateAfter(machine, before, event.to_state);
    visible.set(subject.id, after);
    const aside = machine.asides?.[event.event];
    const word = (aside ? aside.ledger : ledgerWord(machine, event.to_state, after)) ?? null;
    const row = entryOf.get(event.id);
    entryOf.delete(event.id);
    const at = `${subject.kind} ${subject.id} step ${event.seq} (${event.to_state})`;
    if ((word === null) !== (row === undefined))
      broken.push(`${at}: entry where none belongs, or none`);
    if (!row || word === null) continue;
    const expected = {
      item: subject.public_id,
      seq: event.seq,
      from: event.from_state ? (machine.states[event.from_state]?.ledger ?? null) : null,
      to: word,
      at: event.at.toISOString(),
    };
    broken.push(...brokenEntry(row, expected).map((what) => `${at}: ${what}`));
  }
  return [...broken, ...[...entryOf.keys()].map((id) => `an entry of event ${id}, which is none`)];
};

const brokenEntry = (row: EntryRow, expected: Partial<Entry>): string[] => {
  const parsed = Entry.safeParse(JSON.parse(row.entry));
  if (!parsed.success) return [`${row.entry} is no entry`];
  const broken: string[] = [];
  if (canonical(parsed.data) !== row.entry) broken.push("is not written canonically");
  if (!leaf(row.entry).equals(row.leaf_hash)) broken.push("has another leaf hash");
  for (const [key, value] of Object.entries(expected)) {
    const found: unknown = Object.entries(parsed.data).find(([name]) => name === key)?.[1];
    if (found !== value) broken.push(`${key} is ${found}, not ${value}`);
  }
  return broken;
};
