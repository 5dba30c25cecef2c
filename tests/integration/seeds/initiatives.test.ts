import { expect, it } from "vitest";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { publicStates } from "#app/domain/records/visibility.ts";
import { brokenInitiatives } from "#tests/invariants/initiatives.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { sampleDatabase } from "./samples.ts";

it("has initiatives of both years in many communes, most of them public", async () => {
  const { sql } = await sampleDatabase();
  const [row] = await sql`select count(*)::int as n, count(distinct unit_code)::int as communes,
      count(distinct title)::int as titles, array_agg(distinct extract(year from created_at)::int) as years
    from records where kind = 'SK' and visible_state = any(${publicStates(initiativeMachine)})`;
  expect(row?.n).toBeGreaterThanOrEqual(400);
  expect(row?.communes).toBeGreaterThanOrEqual(60);
  expect(row?.titles).toBeGreaterThan(50);
  expect(row?.years).toEqual([2025, 2026]);
});

it("has initiatives in every state that one can be sent to", async () => {
  const { sql } = await sampleDatabase();
  const rows = await sql`select distinct state from records where kind = 'SK'`;
  const states = Object.keys(initiativeMachine.states).filter((state) => state !== "draft");
  expect(rows.map(({ state }) => state).sort()).toEqual(states.sort());
});

it("keeps counters and checks of initiatives, and recognises in time", async () => {
  const { sql, url } = await sampleDatabase();
  expect(await brokenInitiatives(plainSql(url))).toEqual([]);
  const wrong = await sql`select r.code from records r join initiatives i on i.record_id = r.id
    where (i.recognised_on is not null) is distinct from exists (select from timeline_events e
      where e.subject_id = r.id and e.event = 'recognise')
      or i.recognised_on > '2026-11-22' or r.title like '%{%' or i.problem like '%{%'`;
  expect(wrong).toEqual([]);
});

it("has a household agree within three months before its list is used", async () => {
  const { sql } = await sampleDatabase();
  const wrong = await sql`select c.id from household_consents c
      join timeline_events e on e.subject_id = c.initiative_id and e.event = 'enough_consent'
    where c.given_on > e.at::date + 1 or c.given_on < e.at::date - 92`;
  expect(wrong).toEqual([]);
});
