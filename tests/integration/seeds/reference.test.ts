import { expect, it } from "vitest";
import { searchUnits } from "#db/queries/units.ts";
import { loadReference } from "#seeds/load.ts";
import { anotherDatabase, testDatabase } from "#tests/setup/worker-database.ts";

const count = async (table: string) => {
  const { sql } = await testDatabase();
  const [row] = await sql`select count(*)::int as n from ${sql(table)}`;
  return row?.n;
};

it("loads units, names, laws, settings and days off once", async () => {
  const { db } = await testDatabase();
  expect(await loadReference(db)).toEqual({ loaded: true });
  expect(await count("units")).toBe(115);
  expect(await count("unit_aliases")).toBe(454);
  expect(await count("legal_bases")).toBeGreaterThan(50);
  expect(await count("settings")).toBeGreaterThan(20);
  expect(await count("holidays")).toBeGreaterThan(30);
  expect(await loadReference(db)).toEqual({ loaded: false });
});

it("makes no account and no record", async () => {
  const { db } = await testDatabase();
  await loadReference(db);
  expect([await count("accounts"), await count("records")]).toEqual([0, 0]);
});

it("folds names as the database does", async () => {
  const { db, sql } = await testDatabase();
  await loadReference(db);
  const differing = await sql`
    select full_name from units where fold <> vi_fold(full_name)
    union all select name from unit_aliases where fold <> vi_fold(name)`;
  expect(differing).toEqual([]);
});

it("finds a commune by a name it no longer has", async () => {
  const { db } = await testDatabase();
  await loadReference(db);
  const found = await searchUnits(db, "so dau", 5);
  expect(found[0]).toMatchObject({ code: "11311", former: { name: "Phường Sở Dầu" } });
});

it("keeps what staff changed, and brings a corrected law", async () => {
  const { db, sql, close } = await anotherDatabase();
  await loadReference(db);
  await sql`update settings set value = '{"n": 3, "unit": "wd"}' where key = 'clock.comment.screen'`;
  await sql`update legal_bases set title = 'sai' where id = 'luat-10-2022'`;
  await sql`delete from installation where key = 'reference'`;
  expect(await loadReference(db)).toEqual({ loaded: true });
  const [setting] = await sql`select value from settings where key = 'clock.comment.screen'`;
  const [law] = await sql`select title from legal_bases where id = 'luat-10-2022'`;
  expect([setting?.value, law?.title]).toEqual([
    { n: 3, unit: "wd" },
    "Luật Thực hiện dân chủ ở cơ sở",
  ]);
  await close();
});

it("is loaded once by nodes that start together", async () => {
  const { db, close } = await anotherDatabase();
  const loaded = await Promise.all([loadReference(db), loadReference(db), loadReference(db)]);
  expect(loaded.filter((one) => one.loaded)).toHaveLength(1);
  await close();
});
