import { expect, it } from "vitest";
import { DEMO_PASSWORD } from "#app/domain/accounts/demo.ts";
import { DEMO_ACCOUNTS } from "#seeds/demo-accounts.ts";
import { loadReference, loadSamples } from "#seeds/load.ts";
import { anotherDatabase, testDatabase } from "#tests/setup/worker-database.ts";
import { FIRST_START, hashPassword, sampleDatabase } from "./samples.ts";

it("loads villages, consultations and opinions", async () => {
  const { sql } = await sampleDatabase();
  const [row] = await sql`select
    (select count(*)::int from units where kind in ('phuong', 'xa', 'dac_khu')) as communes,
    (select count(*)::int from units where kind in ('thon', 'to_dan_pho')) as villages,
    (select count(*)::int from comments) as comments,
    (select count(*)::int from outbox) as outbox`;
  expect(row).toEqual({ communes: 114, villages: 3_102, comments: 2_000, outbox: 0 });
});

it("has consultations in every phase, most of them public", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select state, count(*)::int as n from records
      where kind = 'CS' and id not in (select record_id from collections)
      group by state order by state`;
  expect(Object.fromEntries(rows.map(({ state, n }) => [state, n]))).toEqual({
    adopted: 2,
    draft: 1,
    not_adopted: 1,
    open: 5,
    pending_publish: 1,
    response_pending: 1,
    responded: 3,
    scheduled: 2,
    synthesis: 2,
    withdrawn: 1,
  });
});

it("has one that closes in three days, and the model regulation open", async () => {
  const { sql } = await sampleDatabase();
  const soon = await sql`select title from records where state = 'open'
    and closes_at = '2026-11-25T17:00:00Z'`;
  expect(soon[0]?.title).toContain("chợ dân sinh");
  const model = await sql`select state from records where title like '%mẫu minh họa%'`;
  expect(model).toEqual([{ state: "open" }]);
});

it("has a table with a few rows left to answer", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select p.unanswered_count as left from policies p
    join records r on r.id = p.record_id where r.state = 'synthesis' and r.unit_code = '11311'`;
  expect(rows).toEqual([{ left: 6 }]);
});

it("has city drafts collected on through communes, one of them answered", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select r.title, array_agg(distinct c.state order by c.state) as states,
      count(distinct c.id)::int as communes, sum(p.opinion_count)::int as opinions
    from collections k join records r on r.id = k.parent_id join records c on c.id = k.record_id
      join policies p on p.record_id = c.id group by r.id order by communes`;
  expect(rows.map(({ communes, states }) => [communes, states])).toEqual([
    [3, ["adopted"]],
    [6, ["open"]],
  ]);
  for (const { opinions } of rows) expect(opinions).toBeGreaterThan(20);
});

it("marks everything as a sample", async () => {
  const { sql } = await sampleDatabase();
  const [row] = await sql`select
    (select count(*)::int from records where not is_sample) as records,
    (select count(*)::int from comments where not is_sample) as comments,
    (select count(*)::int from accounts where not is_sample) as accounts,
    (select count(*)::int from units where not is_sample and kind in ('thon', 'to_dan_pho')) as villages`;
  expect(row).toEqual({ records: 0, comments: 0, accounts: 0, villages: 0 });
});

it("lets only the accounts of the demonstration sign in", async () => {
  const { sql } = await sampleDatabase();
  const able =
    await sql`select email from accounts where password_hash = ${`hash of ${DEMO_PASSWORD}`}`;
  expect(able).toHaveLength(DEMO_ACCOUNTS.length);
  expect(able.every(({ email }) => email.endsWith("@demo.example"))).toBe(true);
  const [others] = await sql`select count(*)::int as n from accounts where password_hash = '!'`;
  expect(others?.n).toBeGreaterThan(500);
});

it("says where people live, and names them only by consent", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`
    select c.byline from comments c
      join accounts a on a.id = c.author_id join units v on v.code = a.unit_code
      left join units u on u.code = v.parent_code and v.kind in ('thon', 'to_dan_pho')
    where c.state <> 'rerouted' and c.byline <> case when c.naming_consent_at is null
      then 'Công dân ' || concat_ws(', ', v.full_name, u.full_name) else a.display_name end`;
  expect(wrong).toEqual([]);
  const [named] =
    await sql`select count(*)::int as n from comments where naming_consent_at is not null`;
  expect(named?.n).toBeGreaterThan(100);
});

it("has opinions from meetings that speak for several people", async () => {
  const { sql } = await sampleDatabase();
  const rows =
    await sql`select channel, min(people) as least, bool_and(author_id is null) as nobody,
      bool_and(entered_by is not null) as typed
    from comments where channel in ('meeting', 'paper') group by channel`;
  expect(rows).toHaveLength(2);
  for (const row of rows) {
    expect(row).toMatchObject({ nobody: true, typed: true });
    expect(row.least).toBeGreaterThan(1);
  }
});

it("tells the residents of the demonstration what became of their words", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select distinct e.event from notices n
    join timeline_events e on e.id = n.event_id join accounts a on a.id = n.account_id
    where a.email like 'cong-dan%@demo.example' order by 1`;
  expect(rows.map(({ event }) => event)).toEqual(
    expect.arrayContaining(["answer", "ask_edit", "show"]),
  );
});

it("is found by search without marks, drafts that are not public are not", async () => {
  const { sql } = await sampleDatabase();
  const hits = await sql`select r.state from record_search s join records r on r.id = s.record_id
    where s.tsv @@ plainto_tsquery('simple', vi_fold('vỉa hè'))`;
  expect(hits).not.toHaveLength(0);
  const [hidden] = await sql`select count(*)::int as n from record_search s
    join records r on r.id = s.record_id where r.state in ('draft', 'pending_publish')`;
  expect(hidden?.n).toBe(0);
});

it("changes nothing when it is loaded again", async () => {
  const { db, sql } = await sampleDatabase();
  const snapshot = () => sql`select
    (select md5(string_agg(c::text, '' order by c.id)) from comments c) as comments,
    (select md5(string_agg(p::text, '' order by p.record_id)) from policies p) as policies,
    (select count(*)::int from timeline_events) as events,
    (select count(*)::int from units) as units`;
  const before = await snapshot();
  const later = new Date("2027-01-10T03:00:00Z");
  expect(await loadSamples(db, { firstStart: later, hashPassword })).toEqual({ loaded: false });
  expect(await loadReference(db)).toEqual({ loaded: false });
  expect(await snapshot()).toEqual(before);
});

it("is loaded once by nodes that start together", async () => {
  const { db, close } = await anotherDatabase();
  await loadReference(db);
  const options = { firstStart: FIRST_START, hashPassword };
  const loaded = await Promise.all([loadSamples(db, options), loadSamples(db, options)]);
  expect(loaded.filter((one) => one.loaded)).toHaveLength(1);
  await close();
});

it("leaves nothing behind when it cannot be finished", async () => {
  const { db, sql, close } = await anotherDatabase();
  await loadReference(db);
  const broken = () => Promise.reject(new Error("no hash today"));
  await expect(loadSamples(db, { firstStart: FIRST_START, hashPassword: broken })).rejects.toThrow(
    "no hash today",
  );
  const [row] = await sql`select (select count(*)::int from units) as units,
    (select count(*)::int from records) as records`;
  expect(row).toEqual({ units: 115, records: 0 });
  await close();
});

it("is loaded within the time a first start may take", async () => {
  await testDatabase();
  const { db, close } = await anotherDatabase();
  await loadReference(db);
  const began = performance.now();
  await loadSamples(db, { firstStart: FIRST_START, hashPassword });
  expect(performance.now() - began).toBeLessThan(90_000);
  await close();
}, 150_000);
