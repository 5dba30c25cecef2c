import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { startDatabase } from "#app/launch/database/start-database.ts";
import { beganAt } from "#app/launch/processes.mjs";
import {
  databaseFolder,
  end,
  FIRST_PORT,
  holdElsewhere,
  pointerOf,
  query,
  serverPid,
} from "#tests/setup/database-folder.ts";

const start = (dir: string, durable = false) => startDatabase({ dir, port: FIRST_PORT, durable });

test("a new database is durable, checksummed and Vietnamese, and its role is no superuser", async () => {
  const database = await start(databaseFolder(), true);
  const [row] = await query(
    database.url,
    `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
       current_setting('synchronous_commit') as commit, current_setting('data_checksums') as checksums,
       current_setting('listen_addresses') as listens, current_setting('is_superuser') as superuser,
       (select datlocale from pg_database where datname = current_database()) as locale,
       (select string_agg(word, '' order by word) from unnest(array['đ', 'z', 'ă', 'd', 'a']) word) as sorted`,
  );
  await database.stop();
  expect(row).toEqual({
    ...{ fsync: "on", pages: "on", commit: "on", checksums: "on" },
    ...{ listens: "127.0.0.1", superuser: "off", locale: "vi-VN", sorted: "aădđz" },
  });
});

test("stopping ends the server, starting again finds the data", async () => {
  const dir = databaseFolder();
  const first = await start(dir);
  await query(first.url, "create table kept as select 7 as n");
  const pid = serverPid(dir) ?? 0;
  await first.stop();
  await first.stop();
  expect(beganAt(pid)).toBeNull();
  const second = await start(dir);
  expect(await query(second.url, "select n from kept")).toEqual([{ n: 7 }]);
  await second.stop();
});

test("a server orphaned by kill -9 is joined, and stopped by whoever joined it", async () => {
  const dir = databaseFolder();
  const { child } = await holdElsewhere(dir);
  const orphan = serverPid(dir) ?? 0;
  await end(child, "SIGKILL");
  expect(beganAt(orphan)).not.toBeNull();
  const database = await start(dir);
  expect(serverPid(dir)).toBe(orphan);
  await database.stop();
  expect(beganAt(orphan)).toBeNull();
});

test("a server that another process uses is joined and left running", async () => {
  const dir = databaseFolder();
  const { child, url } = await holdElsewhere(dir);
  const database = await start(dir);
  expect(database.url).toBe(url);
  await database.stop();
  expect(await query(url, "select 1 as n")).toEqual([{ n: 1 }]);
  await end(child, "SIGTERM");
  expect(serverPid(dir)).toBeNull();
});

test("processes that start together share one new server", async () => {
  const dir = databaseFolder();
  const holders = await Promise.all([holdElsewhere(dir), holdElsewhere(dir), holdElsewhere(dir)]);
  expect(new Set(holders.map(({ url }) => url)).size).toBe(1);
  await Promise.all(holders.map(({ child }) => end(child, "SIGTERM")));
  expect(serverPid(dir)).toBeNull();
});

test("a busy port is stepped over", async () => {
  const dir = databaseFolder();
  const first = await start(dir);
  const port = Number(new URL(first.url).port);
  await first.stop();
  const squatter = createServer().listen(port, "127.0.0.1");
  await once(squatter, "listening");
  const second = await start(dir);
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.stop();
  squatter.close();
});

test("a killed server comes back on the same port by itself", async () => {
  const dir = databaseFolder();
  const database = await start(dir);
  process.kill(serverPid(dir) ?? 0, "SIGKILL");
  await vi.waitFor(() => query(database.url, "select 1"), { timeout: 15_000, interval: 200 });
  await database.stop();
  expect(serverPid(dir)).toBeNull();
});

test("an old pid file that names a stranger harms nobody", async () => {
  const dir = databaseFolder();
  await (await start(dir)).stop();
  const data = join(dir, "server", "data");
  writeFileSync(
    join(data, "postmaster.pid"),
    `${process.ppid}\n${data}\n1\n${FIRST_PORT}\n\n\n\nready\n`,
  );
  const database = await start(dir);
  expect(serverPid(dir)).not.toBe(process.ppid);
  await database.stop();
});

test.runIf(process.getuid?.() === 0)(
  "under a closed folder the data goes to an open one",
  async () => {
    const dir = databaseFolder(0o700);
    const database = await start(dir);
    expect(await query(database.url, "select 1 as n")).toEqual([{ n: 1 }]);
    expect(existsSync(join(dir, "server"))).toBe(false);
    expect(pointerOf(dir)).toMatch(/^\/var\/(lib|tmp)\/sau-dan-/);
    await database.stop();
    const again = await start(dir);
    await again.stop();
  },
);
