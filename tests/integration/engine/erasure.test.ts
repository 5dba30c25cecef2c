import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { workOnce } from "#app/jobs/worker.server.ts";
import { makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeWorld } from "#tests/factories/world.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);

/** Tables with a row that holds these words in any column, whatever its type. */
const tablesWith = async (words: string): Promise<string[]> => {
  const tables = await sql<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await sql`select 1 from ${sql(name)} t
      where strpos(t::text, ${words}) > 0 or strpos(to_jsonb(t)::text, ${words}) > 0 limit 1`;
    if (row) found.push(name);
  }
  return found;
};

const words = "Ông Cán Bộ X ở tổ 7 nhận tiền của dân";
const { code } = await makePolicy(world);
const told = { body: words, note: "Mời bác gửi tới Thanh tra" };

test("words that are still here are found where they are kept, and only there", async () => {
  await makeComment(world, code, { ...told, fate: "hidden" });
  await makeComment(world, code, {
    by: world.helper,
    servedPerson: "Bà Nguyễn Thị Được Nộp Hộ",
    fate: "submitted",
  });
  expect(await tablesWith(words)).toEqual(["comments"]);
  expect(await tablesWith("Được Nộp Hộ")).toEqual(["comments"]);
});

test("words that were handed to another channel are in no row of any table", async () => {
  const denunciation = "Tôi tố cáo Trưởng phòng Y lấy đất công";
  const comment = await makeComment(world, code, {
    body: denunciation,
    by: world.helper,
    servedPerson: "Ông Lê Văn Tố Cáo",
    fate: "rerouted",
  });
  await workOnce(world.work(SYSTEM, day(3)));
  expect(await tablesWith(denunciation)).toEqual([]);
  expect(await tablesWith("Lê Văn Tố Cáo")).toEqual([]);
  expect(comment).toMatchObject({ body: "", byline: "", servedPerson: null, state: "rerouted" });
});

test("what can never be erased names nobody and quotes nobody", async () => {
  await makeComment(world, code, { ...told, showName: true, fate: "published" });
  const lasting = await sql<{ text: string }[]>`
    select t::text as text from timeline_events t
    union all select entry from ledger_entries union all select o::text from outbox o`;
  const accounts = await sql<{ id: string; email: string; name: string }[]>`
    select id::text, email, display_name as name from accounts`;
  const ledger = await sql<{ entry: string }[]>`select entry from ledger_entries`;
  for (const { id, email, name } of accounts) {
    expect(lasting.filter(({ text }) => text.includes(email) || text.includes(name))).toEqual([]);
    expect(ledger.filter(({ entry }) => entry.includes(id))).toEqual([]);
  }
  for (const text of [words, told.note, code ?? "", "11311"]) {
    expect(ledger.filter(({ entry }) => entry.includes(text))).toEqual([]);
  }
});
