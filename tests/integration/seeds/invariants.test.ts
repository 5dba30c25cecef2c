import { expect, it } from "vitest";
import { stepRow } from "#app/domain/machine.ts";
import { minDays, periodDays } from "#app/domain/policies/period.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { makeSettings } from "#app/domain/settings.ts";
import { GONE } from "#db/queries/senders.ts";
import { SETTINGS } from "#seeds/settings.ts";
import { brokenCommitments } from "#tests/invariants/commitments.ts";
import { brokenCounters } from "#tests/invariants/counters.ts";
import { brokenJournal, machineNamed } from "#tests/invariants/journal.ts";
import { brokenLedger } from "#tests/invariants/ledger.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { sampleDatabase } from "./samples.ts";

/** Communes' parts in drafts of the city count beside these: `brokenCounters` looks at them. */
const WHOLE = "not in (select record_id from collections)";
const COUNTS = "c.state not in ('draft', 'withdrawn', 'rerouted')";

it("keeps what must hold of texts, counters and histories in any database", async () => {
  const { url } = await sampleDatabase();
  const sql = plainSql(url);
  const checks = [brokenCounters, brokenJournal, brokenLedger, brokenCommitments];
  expect((await Promise.all(checks.map((check) => check(sql)))).flat()).toEqual([]);
});

it("counts opinions, people and answers as they are", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select r.code, p.opinion_count, p.person_count, p.shown_count, p.unanswered_count, s.*
    from policies p join records r on r.id = p.record_id, lateral (
      select count(*) filter (where ${sql.unsafe(COUNTS)})::int as opinions,
        count(*) filter (where shown_at is not null)::int as shown,
        count(*) filter (where ${sql.unsafe(COUNTS)} and disposition is null)::int as unanswered,
        (select count(distinct c.author_id)::int from comments c join accounts a on a.id = c.author_id
          where c.policy_id = p.record_id and ${sql.unsafe(COUNTS)} and a.email_confirmed_at is not null)
        + coalesce(sum(people) filter (where ${sql.unsafe(COUNTS)} and author_id is null
          and channel <> 'letter'), 0)::int as people
      from comments c where c.policy_id = p.record_id) s
    where p.record_id ${sql.unsafe(WHOLE)}
      and (p.opinion_count, p.person_count, p.shown_count, p.unanswered_count)
      is distinct from (s.opinions, s.people, s.shown, s.unanswered)`;
  expect(wrong).toEqual([]);
});

it("counts stances and dispositions as they are", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select p.record_id from policies p, lateral (
      select coalesce(jsonb_object_agg(stance, n), '{}') as stances from (
        select stance, count(*)::int as n from comments c
        where c.policy_id = p.record_id and ${sql.unsafe(COUNTS)} group by stance) each) s, lateral (
      select coalesce(jsonb_object_agg(disposition, n), '{}') as dispositions from (
        select disposition, count(*)::int as n from comments c
        where c.policy_id = p.record_id and ${sql.unsafe(COUNTS)} and disposition is not null
        group by disposition) each) d
    where p.record_id ${sql.unsafe(WHOLE)} and (p.stance_counts, p.disposition_counts) is distinct from (s.stances, d.dispositions)`;
  expect(wrong).toEqual([]);
});

it("counts what is shown on each clause", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select * from (select policy_id, clause_key, count(*)::int as shown from comments
        where shown_at is not null and clause_key is not null group by 1, 2) s
      full join (select * from clause_counters where policy_id ${sql.unsafe(WHOLE)}) k
        using (policy_id, clause_key)
    where s.shown is distinct from k.shown`;
  expect(wrong).toEqual([]);
});

it("counts every person once", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select * from (select c.policy_id, c.author_id as account_id,
          count(*) filter (where ${sql.unsafe(COUNTS)})::int as opinions,
          bool_and(a.email_confirmed_at is not null) as verified
        from comments c join accounts a on a.id = c.author_id group by 1, 2) s
      full join (select * from participants where policy_id ${sql.unsafe(WHOLE)}) p
        using (policy_id, account_id)
    where (s.opinions, s.verified) is distinct from (p.opinions, p.verified)`;
  expect(wrong).toEqual([]);
});

it("shows a text only after a person has read it", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select id from comments where (shown_at is not null)
      is distinct from (visible_state in ('published', 'answered')
        and id not in (select comment_id from takedowns where restored_at is null))
    union all
    select c.id from comments c where c.shown_at is not null and not exists (
      select 1 from text_checks t where t.subject_id = c.id and t.decision = 'shown'
        and t.decided_at = c.shown_at and t.decided_by = c.checked_by
        and t.decided_by is distinct from c.author_id and t.decided_by is distinct from c.entered_by)`;
  expect(wrong).toEqual([]);
});

it("has exactly the unread texts in the readers' queue", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select c.id, c.state from comments c full join (select subject_id from text_checks
      where decision is null and store = 'comments') t on t.subject_id = c.id
    where (c.state in ('submitted', 'screening')) is distinct from (t.subject_id is not null)`;
  expect(wrong).toEqual([]);
});

it("answers what is counted, and nothing before its consultation is answered", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select r.code, c.state from comments c join records r on r.id = c.policy_id
    where (r.state in ('responded', 'adopted', 'not_adopted')
        and c.state not in ('answered', 'answered_private', 'closed', 'withdrawn', 'rerouted'))
      or (r.state not in ('responded', 'adopted', 'not_adopted')
        and c.state in ('answered', 'answered_private', 'closed'))
      or (c.disposition in ('partly_accepted', 'not_accepted', 'noted') and coalesce(c.answer, '') = '')
      or (c.state in ('answered', 'answered_private', 'closed') and c.disposition is null)`;
  expect(wrong).toEqual([]);
});

it("has no word left of what went to another channel", async () => {
  const { sql } = await sampleDatabase();
  const left = await sql`select id from comments where state = 'rerouted'
    and (body <> '' or byline <> '' or served_person is not null)`;
  expect(left).toEqual([]);
});

it("takes opinions only while the consultation is open", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select c.id from comments c join records r on r.id = c.policy_id
    where c.created_at < r.opens_at or c.created_at >= r.closes_at
      or (r.state = 'withdrawn' and c.created_at > r.state_since)`;
  expect(wrong).toEqual([]);
});

it("puts every opinion on a clause of its version, at its place", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select c.id from comments c left join clauses k on k.record_id = c.policy_id
      and k.version = c.policy_version and k.key = c.clause_key
    where (c.clause_key is not null and k.key is null)
      or (c.clause_key is null and c.clause_position <> 1000000)
      or (c.clause_key is not null and c.clause_position is distinct from (
        select coalesce(newest.position, ${GONE} + k.position)
        from policies p left join clauses newest on newest.record_id = p.record_id
          and newest.version = p.current_version and newest.key = c.clause_key
        where p.record_id = c.policy_id))`;
  expect(wrong).toEqual([]);
});

it("gives every opinion a receipt of its own that can be read back", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql<{ code: string }[]>`select receipt_code as code from comments`;
  expect(new Set(rows.map(({ code }) => code)).size).toBe(2_000);
  expect(rows.filter(({ code }) => parseReceipt(code) !== code)).toEqual([]);
});

it("keeps every consultation open for as long as the law asks", async () => {
  const { sql } = await sampleDatabase();
  const settings = makeSettings(SETTINGS, "2026-11-22");
  const rows = await sql`select r.code, r.opens_at, r.closes_at, p.document_kind, p.matter_type
    from records r join policies p on p.record_id = r.id`;
  const short = rows.filter(
    (row) =>
      periodDays(new Date(row.opens_at), new Date(row.closes_at)) <
      minDays(settings, row.document_kind, row.matter_type, null),
  );
  expect(short).toEqual([]);
});

it("numbers records without gaps, as the counters say", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select * from (select split_part(code, '-', 1) as kind, split_part(code, '-', 2) as unit_code, split_part(code, '-', 3)::int as year,
          count(*)::int as n, max(split_part(code, '-', 4)::int) as last
        from records where code is not null group by 1, 2, 3) s
      full join code_counters k using (kind, unit_code, year)
    where s.n is distinct from s.last or s.last is distinct from k.last`;
  expect(wrong).toEqual([]);
});

it("has a reason wherever most people disagreed", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`select record_id from policies where signed_by is not null
    and coalesce((stance_counts ->> 'disagree')::int, 0) * 2 > opinion_count
    and coalesce(departure_reason, '') = ''`;
  expect(wrong).toEqual([]);
});

it("has objections, one of them decided, and one text that was taken down", async () => {
  const { sql } = await sampleDatabase();
  const [row] = await sql`
    select (select count(*)::int from appeals where outcome is null) as waiting,
      (select count(*)::int from appeals where outcome = 'refused') as refused,
      (select count(*)::int from takedowns where restored_at is null) as removed`;
  expect(row).toEqual({ waiting: 1, refused: 1, removed: 1 });
});

it("walks only ways that the machines have", async () => {
  const { sql } = await sampleDatabase();
  const steps =
    await sql`select distinct case when subject_id <> record_id then 'comment' else r.kind end as of,
      event, from_state, to_state
    from timeline_events e join records r on r.id = e.record_id where event <> 'create'`;
  const strange = steps.filter(({ of, event, from_state, to_state }) => {
    const row = stepRow(machineNamed(of), event, from_state);
    return !row?.from.includes(from_state) || row.to !== to_state;
  });
  expect(strange).toEqual([]);
});

it("has a second version that follows opinions, and opinions that propose other words", async () => {
  const { sql } = await sampleDatabase();
  const versions = await sql`
    select v.number, (select count(*)::int from clause_changes c where c.record_id = v.record_id
        and c.version = v.number) as touched, (select count(*)::int from change_causes c
        where c.record_id = v.record_id and c.version = v.number) as causes
    from policy_versions v where v.number > 1`;
  expect(versions).toHaveLength(1);
  expect(versions[0]?.touched).toBeGreaterThan(3);
  expect(versions[0]?.causes).toBeGreaterThan(5);
  const worded =
    await sql`select c.state, c.wording_from from comments c where c.wording is not null`;
  expect(worded).toHaveLength(3);
  expect(worded.every(({ state }) => state === "published")).toBe(true);
});
