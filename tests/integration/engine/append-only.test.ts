import { expect, test } from "vitest";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);
await makeComment(world, (await makePolicy(world)).code);

const CHANGES = [
  "update timeline_events set to_state = 'draft'",
  "update timeline_events set actor_id = actor_id where seq = 1",
  "delete from timeline_events",
  "delete from timeline_events where event = 'send'",
  "truncate timeline_events cascade",
  "update ledger_entries set entry = '{}'",
  "update ledger_entries set leaf_hash = leaf_hash",
  "delete from ledger_entries",
  "truncate ledger_entries",
  "truncate ledger_entries, timeline_events cascade",
  `insert into ledger_entries (event_id, entry, leaf_hash)
    select event_id, entry, leaf_hash from ledger_entries limit 1
    on conflict (event_id) do update set entry = 'another'`,
];

test.each(CHANGES)("the database itself refuses: %s", async (statement) => {
  const count = () => sql`select (select count(*) from timeline_events) as steps,
    (select count(*) from ledger_entries) as entries, (select min(entry) from ledger_entries) as first`;
  const before = await count();
  await expect(sql.unsafe(statement)).rejects.toMatchObject({
    code: "42501",
    message: expect.stringContaining("is append-only"),
  });
  expect(await count()).toEqual(before);
});

test("a step stands once under its number", async () => {
  const again = sql`
    insert into timeline_events (subject_id, record_id, seq, event, to_state, actor_role, is_public, at)
    select subject_id, record_id, seq, event, to_state, actor_role, is_public, at
    from timeline_events limit 1`;
  await expect(again).rejects.toMatchObject({ code: "23505" });
});
