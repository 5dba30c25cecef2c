import { createHash } from "node:crypto";
import type { Sql } from "postgres";

type Row = {
  what: string;
  id: string;
  salt: Buffer;
  text: string;
  wording: string | null;
  commit: string | null;
};

const commitmentOf = (salt: Buffer, text: string): string =>
  createHash("sha256").update(salt).update(text.normalize("NFC"), "utf8").digest("hex");

/** Every commitment whose text and salt are still there, computed again. */
export const brokenCommitments = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<Row[]>`
    with newest as (
      select distinct on (t.subject_id) t.subject_id, l.entry::jsonb ->> 'contentCommit' as commit
      from timeline_events t join ledger_entries l on l.event_id = t.id
      where t.event in ('send', 'resend') order by t.subject_id, t.seq desc
    )
    select 'opinion' as what, c.id::text, c.salt, c.body as text, c.wording, n.commit
      from comments c join newest n on n.subject_id = c.id where c.state <> 'rerouted'
    union all
    select 'answer', c.id::text, e.salt, c.disposition || E'\n' || coalesce(c.answer, ''),
        null, l.entry::jsonb ->> 'contentCommit'
      from comments c join timeline_events t on t.subject_id = c.id
        and t.event in ('answer', 'answer_private')
        join ledger_entries l on l.event_id = t.id left join event_notes e on e.event_id = t.id
    union all
    select 'public note', t.id::text, e.salt, e.note, null, l.entry::jsonb ->> 'contentCommit'
      from timeline_events t join event_notes e on e.event_id = t.id and e.is_public
        join ledger_entries l on l.event_id = t.id
      where e.note is not null and not e.details ? 'version'`;
  return rows
    .filter(({ salt, text, wording, commit }) => {
      const said = wording === null ? text : JSON.stringify({ body: text, wording });
      return commit !== commitmentOf(salt, said);
    })
    .map(({ what, id }) => `the ${what} of ${id} is not what was committed to`);
};
