import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { canonicalJson, commitment, leafHash } from "#app/domain/ledger/canonical.ts";
import { KINDS } from "#app/domain/records/kinds.ts";
import { MACHINES, machineOf } from "#app/domain/records/machines.ts";
import { FIRST_START, sampleDatabase } from "./samples.ts";

it("numbers the steps of every subject from one, without gaps, up to its version", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select e.subject_id from timeline_events e
      join (select id, version from records union all select id, version from comments) s
        on s.id = e.subject_id
    group by e.subject_id, s.version
    having count(*) <> max(e.seq) or min(e.seq) <> 1 or max(e.seq) <> s.version`;
  expect(wrong).toEqual([]);
  const silent =
    await sql`select id from (select id from records union all select id from comments) s
    where not exists (select 1 from timeline_events e where e.subject_id = s.id)`;
  expect(silent).toEqual([]);
});

it("begins every step where the one before it ended, and not earlier", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select * from (select subject_id, seq, from_state, at,
        lag(to_state) over steps as before, lag(at) over steps as earlier
      from timeline_events window steps as (partition by subject_id order by seq)) e
    where seq > 1 and (from_state is distinct from before or at < earlier)`;
  expect(wrong).toEqual([]);
});

it("ends every history in the state that is stored", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select s.id from (select id, version, state, state_since from records
        union all select id, version, state, state_since from comments) s
      join timeline_events e on e.subject_id = s.id and e.seq = s.version
    where e.to_state <> s.state or e.at <> s.state_since`;
  expect(wrong).toEqual([]);
});

it("numbers steps in the order of time, day by day", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select * from (select at, lag(at) over (order by id) as before from timeline_events) e
    where (at at time zone 'Asia/Ho_Chi_Minh')::date < (before at time zone 'Asia/Ho_Chi_Minh')::date`;
  expect(wrong).toEqual([]);
});

it("lies within this year and the one before, and nothing lies ahead", async () => {
  const { sql } = await sampleDatabase();
  const [row] = await sql`select
    (select count(*)::int from timeline_events where at > ${FIRST_START.toISOString()}) as ahead,
    (select min(at) from timeline_events) as first,
    (select count(*)::int from timeline_events where at < '2026-01-01T00:00:00+07') as year_before`;
  expect(row?.ahead).toBe(0);
  expect(Date.parse(row?.first)).toBeGreaterThan(Date.parse("2025-07-01T00:00:00+07:00"));
  expect(row?.year_before).toBeGreaterThan(400);
});

it("has ledger entries whose leaves and commitments can be recomputed", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`
    select l.entry, l.leaf_hash, e.event, e.seq, e.at, s.public_id,
      case when e.event in ('send', 'resend') then s.salt else n.salt end as salt,
      case when e.event in ('send', 'resend') then s.body
        when n.details ? 'version' then null
        when e.event in ('answer', 'answer_private') then s.disposition || E'\n' || s.answer
        when n.is_public then n.note end as content,
      case when e.event in ('send', 'resend') then s.wording end as wording,
      s.state = 'rerouted' as erased,
      exists (select 1 from timeline_events r where r.subject_id = e.subject_id
        and r.event = 'resend' and r.seq > e.seq) as rewritten
    from ledger_entries l join timeline_events e on e.id = l.event_id
      left join event_notes n on n.event_id = e.id
      join (select id, public_id, null::bytea as salt, null as body, null as wording, null as disposition,
          null as answer, state from records
        union all select id, public_id, salt, body, wording, disposition, answer, state from comments) s
        on s.id = e.subject_id`;
  expect(rows.length).toBeGreaterThan(4_000);
  for (const row of rows) {
    const entry = JSON.parse(row.entry);
    expect(canonicalJson(entry)).toBe(row.entry);
    expect(row.leaf_hash.equals(leafHash(Buffer.from(row.entry)))).toBe(true);
    expect([entry.item, entry.seq, entry.at]).toEqual([
      row.public_id,
      row.seq,
      new Date(row.at).toISOString(),
    ]);
    const kept = row.content !== null && !row.erased && !row.rewritten;
    if (kept) {
      const { content: body, wording } = row;
      const said = wording === null ? body : JSON.stringify({ body, wording });
      expect(entry.contentCommit).toBe(commitment(row.salt, said).toString("hex"));
    }
  }
  const first = rows[0]?.entry ?? "";
  const plain = createHash("sha256").update("\0").update(first).digest();
  expect(rows[0]?.leaf_hash.equals(plain)).toBe(true);
});

it("has a ledger entry for each step into a public word, and for no other", async () => {
  const { sql } = await sampleDatabase();
  const of = [
    ["comment", MACHINES.find(({ id }) => id === "comment")] as const,
    ...KINDS.map((kind) => [kind, machineOf(kind)] as const),
  ];
  const words = of.flatMap(([name, machine]) =>
    Object.entries(machine?.states ?? {})
      .filter(([, row]) => row.ledger !== undefined)
      .map(([state]) => `${name} ${state}`),
  );
  const follows = of.flatMap(([name, machine]) =>
    Object.entries(machine?.states ?? {})
      .filter(([, { visibility }]) => name !== "comment" && visibility === "inherit")
      .map(([state]) => `${name} ${state}`),
  );
  const wrong = await sql`
    with steps as (
      select e.id, e.to_state, l.id is not null as sealed,
        case when e.subject_id <> e.record_id then 'comment ' else r.kind || ' ' end
          || e.to_state as step
      from timeline_events e left join ledger_entries l on l.event_id = e.id
        join records r on r.id = e.record_id
    )
    select id, to_state from steps
    where (step = any(${words})) is distinct from sealed and not step = any(${follows})`;
  expect(wrong).toEqual([]);
});

it("names nobody and nothing in the ledger", async () => {
  const { sql } = await sampleDatabase();
  // A commitment and a random id hold any digits by chance.
  const rows = await sql<{ entry: string }[]>`
    select (entry::jsonb - 'contentCommit' - 'item')::text as entry from ledger_entries`;
  expect(rows.filter(({ entry }) => /CS-|SK-|@|11311|mẫu/.test(entry))).toEqual([]);
});

it("lets no drafter approve and no reader judge his own work", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select a.id from timeline_events a join timeline_events s on s.subject_id = a.subject_id
    where a.event in ('approve_scheduled', 'approve_open', 'sign_response')
      and s.event in ('create', 'submit_for_approval', 'submit_response') and a.actor_id = s.actor_id
    union all
    select t.id from timeline_events t join comments c on c.id = t.subject_id
    where t.event in ('take', 'show', 'hide', 'ask_edit', 'reroute')
      and t.actor_id in (c.author_id, c.entered_by)`;
  expect(wrong).toEqual([]);
});

it("has every step done by somebody who holds the role there", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select e.id, e.event, e.actor_role from timeline_events e
    where e.actor_role not in ('system', 'citizen') and not exists (
      select 1 from account_roles r where r.account_id = e.actor_id and r.role = e.actor_role
        and r.unit_code = e.actor_unit and r.valid_from <= e.at::date)`;
  expect(wrong).toEqual([]);
});

it("has a story from the drafter's desk to the end", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select e.event from timeline_events e join records r on r.id = e.subject_id
    where r.code = 'CS-11383-2025-0001' order by e.seq`;
  expect(rows.map(({ event }) => event)).toEqual([
    "create",
    "submit_for_approval",
    "approve_scheduled",
    "open",
    "close",
    "submit_response",
    "sign_response",
    "record_adopted",
  ]);
});
