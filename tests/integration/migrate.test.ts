import postgres from "postgres";
import { expect, inject, onTestFinished, test } from "vitest";
import { migrate } from "#db/migrate.ts";
import { assertSupported, hasSamples, readSafety } from "#db/safety.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const emptyDatabase = async (): Promise<string> => {
  const { admin, owner, prefix } = inject("database");
  const url = new URL(owner);
  const name = `${prefix}_empty${Math.random().toString(36).slice(2)}`;
  const sql = postgres(admin, { max: 1, onnotice: () => {} });
  await sql`create database ${sql(name)} owner ${sql(decodeURIComponent(url.username))}`;
  onTestFinished(async () => {
    await sql`drop database ${sql(name)} with (force)`;
    await sql.end();
  });
  url.pathname = `/${name}`;
  return url.href;
};

test("nodes that start together migrate once", async () => {
  const url = await emptyDatabase();
  const results = await Promise.all([migrate(url), migrate(url), migrate(url)]);
  const applied = results.map((result) => result.applied).sort((a, b) => a - b);
  expect(applied.slice(0, 2)).toEqual([0, 0]);
  expect(applied[2]).toBeGreaterThan(0);
});

test("the time of the last change is kept, and a start without changes leaves it", async () => {
  const url = await emptyDatabase();
  await migrate(url);
  const sql = postgres(url, { max: 1 });
  const read = () =>
    sql<{ value: string }[]>`select value from installation where key = 'migrated_at'`;
  const [first] = await read();
  await sql`update installation set value = '2026-01-01T00:00:00Z' where key = 'migrated_at'`;
  await migrate(url);
  const [second] = await read();
  await sql.end();
  expect(first?.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(second?.value).toBe("2026-01-01T00:00:00Z");
});

test("the settings that keep opinions safe are read from the server", async () => {
  const { sql } = await testDatabase();
  const safety = await readSafety(sql);
  expect(safety.serverVersion).toBeGreaterThanOrEqual(150_000);
  expect(() => assertSupported(safety)).not.toThrow();
  const [row] = await sql<{ fsync: string }[]>`select current_setting('fsync') as fsync`;
  expect(safety.fsync).toBe(row?.fsync === "on");
});

test("a server that is too old is refused by its version", async () => {
  const { sql } = await testDatabase();
  const old = { ...(await readSafety(sql)), serverVersion: 140_012 };
  expect(() => assertSupported(old)).toThrow(/14/);
});

test("a migrated database holds no samples", async () => {
  expect(await hasSamples((await testDatabase()).sql)).toBe(false);
});
