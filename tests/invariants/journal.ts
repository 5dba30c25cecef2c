import type { Sql } from "postgres";
import { type AnyMachine, stepRow } from "#app/domain/machine.ts";
import { isKind } from "#app/domain/records/kinds.ts";
import { MACHINES, machineOf } from "#app/domain/records/machines.ts";
import { visibleStateAfter } from "#app/domain/records/visibility.ts";

export type SubjectRow = {
  id: string;
  kind: string;
  public_id: string;
  state: string;
  visible_state: string;
  version: number;
  state_since: Date;
};

export type EventRow = {
  id: string;
  subject_id: string;
  seq: number;
  event: string;
  from_state: string | null;
  to_state: string;
  is_public: boolean;
  at: Date;
};

export const readSubjects = (sql: Sql) => sql<SubjectRow[]>`
  select id, kind, public_id, state, visible_state, version, state_since from records
  union all
  select id, 'comment', public_id, state, visible_state, version, state_since from comments`;

export const readEvents = (sql: Sql) => sql<EventRow[]>`
  select id::text, subject_id, seq, event, from_state, to_state, is_public, at
  from timeline_events order by subject_id, seq`;

export const machineNamed = (kind: string): AnyMachine => {
  const machine = isKind(kind) ? machineOf(kind) : MACHINES.find(({ id }) => id === kind);
  if (!machine) throw new Error(`no machine moves ${kind}`);
  return machine;
};

/** The timeline of every subject: dense, a chain of the machine's own steps, ending where it stands. */
export const brokenJournal = async (sql: Sql): Promise<string[]> => {
  const [subjects, events] = await Promise.all([readSubjects(sql), readEvents(sql)]);
  const bySubject = Map.groupBy(events, (event) => event.subject_id);
  const known = new Set(subjects.map(({ id }) => id));
  const orphans = [...bySubject.keys()].filter((id) => !known.has(id));
  return [
    ...orphans.map((id) => `steps of ${id}, which does not exist`),
    ...subjects.flatMap((subject) => brokenChain(subject, bySubject.get(subject.id) ?? [])),
  ];
};

const brokenChain = (subject: SubjectRow, events: readonly EventRow[]): string[] => {
  const machine = machineNamed(subject.kind);
  const broken: string[] = [];
  const demand = (holds: boolean, what: string) => {
    if (!holds) broken.push(`${subject.kind} ${subject.id}: ${what}`);
  };
  let visible = machine.initial;
  let before: EventRow | null = null;
  for (const [index, event] of events.entries()) {
    demand(event.seq === index + 1, `step ${index + 1} is numbered ${event.seq}`);
    visible = visibleStateAfter(machine, visible, event.to_state);
    const shown = ["public", "restricted"].includes(machine.states[visible]?.visibility ?? "");
    demand(event.is_public === shown, `step ${event.seq} is public: ${event.is_public}`);
    if (event.event === "create") {
      demand(index === 0 && event.to_state === machine.initial, "created in the middle");
    } else {
      const row = stepRow(machine, event.event, event.from_state ?? "");
      demand(row?.to === event.to_state, `${event.event} does not lead to ${event.to_state}`);
      demand(row?.from.includes(event.from_state ?? "") ?? false, `${event.event} from there`);
      const from = before?.to_state ?? machine.initial;
      demand(event.from_state === from, `step ${event.seq} does not go on from ${from}`);
    }
    demand(!before || event.at >= before.at, `step ${event.seq} is dated before the one before it`);
    before = event;
  }
  demand(subject.version === events.length, `version ${subject.version}, ${events.length} steps`);
  demand(before?.to_state === subject.state, `stands in ${subject.state}, not ${before?.to_state}`);
  demand(subject.visible_state === visible, `is seen as ${subject.visible_state}, not ${visible}`);
  demand(before?.at.getTime() === subject.state_since.getTime(), "dates its state otherwise");
  return broken;
};
