import { createHash } from "node:crypto";
import type { Sql } from "postgres";
import { canonicalJson } from "#app/domain/ledger/canonical.ts";
import { versionText } from "#app/domain/policies/version-text.ts";

type Row = {
  what: string;
  id: string;
  salt: Buffer;
  text: string;
  wording: string | null;
  rich: unknown;
  outcome: string | null;
  commit: string | null;
};

const commitmentOf = (salt: Buffer, text: string): string =>
  createHash("sha256").update(salt).update(text.normalize("NFC"), "utf8").digest("hex");

const saidIn = ({ text, wording, rich, outcome }: Row): string => {
  if (wording !== null) return JSON.stringify({ body: text, wording });
  if (outcome === null) return text;
  return rich === null
    ? `${outcome}\n${text}`
    : JSON.stringify({ answer: text, disposition: outcome, rich: canonicalJson(rich) });
};

/** Every commitment whose text and salt are still there, computed again. */
export const brokenCommitments = async (sql: Sql): Promise<string[]> => [
  ...(await brokenTexts(sql)),
  ...(await brokenVersions(sql)),
];

type VersionRow = {
  id: string;
  salt: Buffer;
  note: string | null;
  commit: string | null;
  preamble: string;
  closing: string;
  clauses: Parameters<typeof versionText>[0]["clauses"];
};

/** Versions of a text, each with the step that made it public. */
const brokenVersions = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<VersionRow[]>`
    select t.id::text, e.salt, e.note, l.entry::jsonb ->> 'contentCommit' as commit, v.preamble, v.closing,
      (select jsonb_agg(to_jsonb(k) order by k.position) from clauses k
        where k.record_id = v.record_id and k.version = v.number) as clauses
    from timeline_events t join event_notes e on e.event_id = t.id and e.details ? 'version'
      join policy_versions v on v.record_id = t.record_id
        and v.number = (e.details ->> 'version')::int
      join ledger_entries l on l.event_id = t.id`;
  return rows
    .filter(({ salt, note, commit, ...version }) => {
      const text = JSON.stringify({ note: note ?? "", text: versionText(version) });
      return commit !== commitmentOf(salt, text);
    })
    .map(({ id }) => `the version published by ${id} is not what was committed to`);
};

const brokenTexts = async (sql: Sql): Promise<string[]> => {
  const rows = await sql<Row[]>`
    with newest as (
      select distinct on (t.subject_id) t.subject_id, l.entry::jsonb ->> 'contentCommit' as commit
      from timeline_events t join ledger_entries l on l.event_id = t.id
      where t.event in ('send', 'resend') order by t.subject_id, t.seq desc
    )
    select 'opinion' as what, c.id::text, c.salt, c.body as text, c.wording, null::jsonb as rich,
        null as outcome, n.commit
      from comments c join newest n on n.subject_id = c.id where c.state <> 'rerouted'
    union all
    select 'answer', c.id::text, e.salt, coalesce(c.answer, ''), null, c.answer_rich,
        c.disposition, l.entry::jsonb ->> 'contentCommit'
      from comments c join timeline_events t on t.subject_id = c.id
        and t.event in ('answer', 'answer_private')
        join ledger_entries l on l.event_id = t.id left join event_notes e on e.event_id = t.id
    union all
    select 'public note', t.id::text, e.salt, e.note, null, null, null, l.entry::jsonb ->> 'contentCommit'
      from timeline_events t join event_notes e on e.event_id = t.id and e.is_public
        join ledger_entries l on l.event_id = t.id
      where e.note is not null and not e.details ? 'version'`;
  return rows
    .filter((row) => row.commit !== commitmentOf(row.salt, saidIn(row)))
    .map(({ what, id }) => `the ${what} of ${id} is not what was committed to`);
};
