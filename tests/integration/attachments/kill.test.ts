import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { root } from "#app/launch/project.mjs";
import { openFiles } from "#app/services/attachments/files.server.ts";
import { sweepFiles } from "#app/services/attachments/sweep-files.server.ts";
import { attachments } from "#db/schema/attachments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { disagreements, newFolder, storedIn } from "#tests/setup/files.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const { db, url } = await testDatabase();
const dir = await newFolder();
const files = openFiles({ dir });
const { id: recordId } = await makePolicy(await makeWorld(db));
const inTwoHours = () => new Date(Date.now() + 2 * 3_600_000);
const ROUNDS = 4;

/** A process that takes files in, killed after so many milliseconds of it; gives what it had promised. */
const killedAfter = async (ms: number): Promise<string[]> => {
  const script = join(root, "tests", "setup", "upload-loop.ts");
  const child = spawn(process.execPath, [script, url, dir, recordId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const exited = once(child, "exit");
  while (!said.includes("ready\n") && child.exitCode === null) await sleep(5);
  await sleep(ms);
  child.kill("SIGKILL");
  await exited;
  return said.split("\n").filter((line) => /^[0-9a-f-]{36}$/.test(line));
};

test("a process killed at any moment leaves no row without its file", {
  timeout: 120_000,
}, async () => {
  const promised: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    promised.push(...(await killedAfter(40 + Math.random() * 500)));
    const wrong = await disagreements(db, dir);
    expect(wrong.filter((line) => !line.endsWith("has no row"))).toEqual([]);
  }
  const rows = await db.select({ id: attachments.id }).from(attachments);
  const ids = new Set(rows.map(({ id }) => id));
  expect(promised.length).toBeGreaterThan(0);
  expect(promised.filter((id) => !ids.has(id))).toEqual([]);
});

test("a sweep leaves no file without its row, nor anything half done", async () => {
  const before = await db.select().from(attachments);
  await sweepFiles(db, files, inTwoHours());
  expect(await disagreements(db, dir)).toEqual([]);
  expect(await readdir(files.incoming)).toEqual([]);
  expect(await db.select().from(attachments)).toHaveLength(before.length);
});

test("what is younger than an hour is left alone: it may belong to a request under way", async () => {
  const orphan = join(dir, "stored", "ab", `ab${"0".repeat(38)}`);
  await mkdir(join(orphan, ".."), { recursive: true });
  await writeFile(orphan, "x");
  await sweepFiles(db, files, new Date());
  expect((await storedIn(dir)).some((name) => name.endsWith("0".repeat(38)))).toBe(true);
  await sweepFiles(db, files, inTwoHours());
  expect((await storedIn(dir)).some((name) => name.endsWith("0".repeat(38)))).toBe(false);
});

test("a file that is no file of ours is not touched by the sweep", async () => {
  const foreign = join(dir, "stored", "ab", "README.txt");
  await writeFile(foreign, "x");
  await sweepFiles(db, files, inTwoHours());
  expect(await storedIn(dir)).toContain("ab/README.txt");
  await rm(foreign);
});

test("the check itself sees a lost file and a lost row", async () => {
  const [row] = await db.select().from(attachments);
  await rm(join(dir, "stored", row?.storageKey ?? "none"));
  await writeFile(join(dir, "stored", "ab", `ab${"1".repeat(38)}`), "x");
  const wrong = await disagreements(db, dir);
  expect(wrong.some((line) => line.includes("is missing"))).toBe(true);
  expect(wrong.some((line) => line.includes("has no row"))).toBe(true);
});

test("uploads whose form never came are forgotten after a day, with their bytes", async () => {
  const waiting = (await db.select().from(attachments)).filter(({ recordId: of }) => of === null);
  expect(waiting.length).toBeGreaterThan(0);
  const swept = await sweepFiles(db, files, new Date(Date.now() + 25 * 3_600_000));
  expect(swept.drafts).toBe(waiting.length);
  const left = await db.select().from(attachments);
  expect(left.every(({ recordId: of }) => of !== null)).toBe(true);
});
