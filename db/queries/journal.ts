import { sql } from "drizzle-orm";
import type { MailKind } from "../../app/domain/notifications/preferences.ts";
import type { Tx } from "../client.ts";
import { wantedTime } from "../mail-time.ts";
import { runPrepared } from "../statement.ts";

/** One step of one subject, ready to be written; bytes are hex, times ISO. */
export type JournalRow = {
  subject_id: string;
  record_id: string;
  seq: number;
  event: string;
  from_state: string | null;
  to_state: string;
  actor_id: string | null;
  actor_role: string;
  actor_unit: string | null;
  is_public: boolean;
  at: string;
  note: string | null;
  details: Record<string, string> | null;
  note_public: boolean;
  salt: string;
  entry: string | null;
  leaf: string | null;
  notify: readonly string[];
  /** Preference under which those who are told get a mail too; null: none. */
  mail: MailKind | null;
  /** When the next daily mail is made. */
  digest_at: string | null;
  /** Told to everybody who follows the record's unit, verb or kind. */
  fan_out: boolean;
};

export type WrittenEvent = { id: string; subject_id: string; seq: number };

/** Timeline events with their notes, ledger entries and outbox rows, in one statement. */
export const insertJournal = (tx: Tx, rows: readonly JournalRow[]): Promise<WrittenEvent[]> =>
  runPrepared<WrittenEvent>(
    tx,
    sql`with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(
        subject_id uuid, record_id uuid, seq int, event text, from_state text, to_state text,
        actor_id uuid, actor_role text, actor_unit text, is_public boolean, at timestamptz,
        note text, details jsonb, note_public boolean, salt text, entry text, leaf text, notify uuid[],
        mail text, digest_at timestamptz, fan_out boolean)
    ), written as (
      insert into timeline_events (subject_id, record_id, seq, event, from_state, to_state,
        actor_id, actor_role, actor_unit, is_public, at)
      select subject_id, record_id, seq, event, from_state, to_state, actor_id, actor_role,
        actor_unit, is_public, at from given order by subject_id, seq
      returning id, subject_id, seq
    ), joined as (
      select w.id, g.* from written w join given g on g.subject_id = w.subject_id and g.seq = w.seq
    ), noted as (
      insert into event_notes (event_id, note, details, is_public, salt)
      select id, note, coalesce(details, '{}'::jsonb), note_public, decode(salt, 'hex')
      from joined where note is not null or details is not null
    ), entered as (
      insert into ledger_entries (event_id, entry, leaf_hash)
      select id, entry, decode(leaf, 'hex') from joined where entry is not null order by id
    ), boxed as (
      insert into outbox (topic, event_id, recipient_id)
      select 'notice', id, unnest(notify) from joined
      union all
      select 'fan_out', id, null from joined where fan_out
    ), mailed as (
      insert into outbox (topic, event_id, recipient_id, available_at)
      select case w.time when 'at_once' then 'mail' else 'digest' end, j.id, a.id,
        case w.time when 'at_once' then now() else j.digest_at end
      from joined j cross join lateral unnest(j.notify) as n(id)
        join accounts a on a.id = n.id and a.email_confirmed_at is not null
        left join mail_preferences p on p.account_id = a.id
        cross join lateral (select ${wantedTime(sql`j.mail`)} as time) w
      where j.mail is not null and w.time <> 'none'
    )
    select id, subject_id, seq from written`,
  );

/** New values of the columns the engine keeps; the row must still have the version it was read at. */
export type StateRow = {
  id: string;
  old_version: number;
  version: number;
  state: string;
  visible_state: string;
  state_since: string;
  due_at: string | null;
  opens_at: string | null;
  closes_at: string | null;
  code: string | null;
  submitted_by: string | null;
  published_at: string | null;
  now: string;
};

const given = (rows: readonly StateRow[]) => sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
  as g(id uuid, old_version int, version int, state text, visible_state text, state_since timestamptz,
    due_at timestamptz, opens_at timestamptz, closes_at timestamptz, code text, submitted_by uuid,
    published_at timestamptz, now timestamptz)`;

/** Writes the new states; gives the number of rows that were still at their version. */
export const updateStates = async (
  tx: Tx,
  store: "records" | "comments",
  rows: readonly StateRow[],
): Promise<number> => {
  const query =
    store === "records"
      ? sql`update records r set state = g.state, visible_state = g.visible_state,
          version = g.version, state_since = g.state_since, due_at = g.due_at,
          opens_at = g.opens_at, closes_at = g.closes_at, code = coalesce(r.code, g.code),
          submitted_by = coalesce(g.submitted_by, r.submitted_by),
          published_at = coalesce(r.published_at, g.published_at), updated_at = g.now
        from ${given(rows)} where r.id = g.id and r.version = g.old_version returning r.id`
      : sql`update comments c set state = g.state, visible_state = g.visible_state,
          version = g.version, state_since = g.state_since, due_at = g.due_at, updated_at = g.now
        from ${given(rows)} where c.id = g.id and c.version = g.old_version returning c.id`;
  return (await runPrepared(tx, query)).length;
};

/** The next number within kind, unit and year; the counter's row is locked until commit, so none is lost. */
export const nextNumber = async (
  tx: Tx,
  kind: string,
  unitCode: string,
  year: number,
): Promise<number> => {
  const rows = await runPrepared<{ last: number }>(
    tx,
    sql`insert into code_counters (kind, unit_code, year, last) values (${kind}, ${unitCode}, ${year}, 1)
        on conflict (kind, unit_code, year) do update set last = code_counters.last + 1
        returning last`,
  );
  const last = rows[0]?.last;
  if (last === undefined) throw new Error("the counter gave no number");
  return last;
};
