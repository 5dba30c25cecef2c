import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PaperOrder } from "#app/services/papers/papers.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { addAnswered, filesBelow, paperMaker } from "#tests/setup/papers.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const KILLS = Number(process.env.KILLS ?? 3);

const { db, url } = await testDatabase();
const dir = await mkdtemp(join(tmpdir(), "sau-dan-papers-"));
const papers = paperMaker(db, url, dir);
let policy: PolicyHead;
const orderOf = (over: Partial<PaperOrder> = {}): PaperOrder => ({
  recordId: policy.id,
  kind: "response",
  format: "docx",
  ...over,
});

beforeAll(async () => {
  policy = await makePolicy(await makeWorld(db), { state: "responded" });
  await addAnswered(db, policy.id, 40);
});
afterAll(async () => {
  await papers.close();
  await rm(dir, { recursive: true, force: true });
});

type Row = { path: string | null; sha256: string | null; state: string };
const rowsNow = async (): Promise<Row[]> => [
  ...(await db.execute<Row>(
    sql`select path, encode(sha256, 'hex') as sha256, state from papers order by path`,
  )),
];

/** No ready row without the file it names, no file without a row. */
const expectWhole = async () => {
  const rows = (await rowsNow()).filter(({ state }) => state === "ready");
  const kept = new Set(rows.map(({ path }) => path ?? ""));
  expect(await filesBelow(dir)).toEqual([...kept].sort());
  for (const { path, sha256 } of rows) {
    const bytes = await readFile(join(dir, path ?? ""));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(sha256);
  }
};

const file = async (order: PaperOrder) => {
  const answer = await papers.order(order);
  if (answer.state !== "ready") throw new Error(answer.state);
  return answer.file;
};

test("a paper is kept under the hash of its bytes", async () => {
  const made = await file(orderOf());
  expect(made.path).toBe(`${made.sha256.slice(0, 2)}/${made.sha256}.docx`);
  await expectWhole();
  expect(await file(orderOf())).toEqual(made);
});

test("the sweep removes what a kill left on either side, and nothing else", async () => {
  const kept = await file(orderOf());
  const lost = await file(orderOf({ format: "xlsx" }));
  await rm(join(dir, lost.path));
  await mkdir(join(dir, "ff"), { recursive: true });
  await writeFile(join(dir, "ff", `${"f".repeat(64)}.docx`), "nobody's");
  await writeFile(join(dir, "unfinished", "0190a6b0-0000-7000-8000-000000000000"), "half");
  expect(await papers.sweep()).toBe(3);
  await expectWhole();
  expect((await rowsNow()).map(({ path }) => path)).toEqual([kept.path]);
  expect(await papers.sweep()).toBe(0);
});

test("a paper whose maker died is made by the next when its lease is over", async () => {
  await addAnswered(db, policy.id, 500);
  expect(await papers.order(orderOf())).toMatchObject({ state: "making", done: 0, total: 540 });
  await db.execute(sql`update papers set state = 'making', attempts = 1,
    lease_until = now() + interval '1 minute' where kind = 'response' and format = 'docx'`);
  expect(await papers.makeNext()).toBe(false);
  await db.execute(sql`update papers set lease_until = now() - interval '1 second'`);
  expect(await papers.makeNext()).toBe(true);
  expect(await papers.order(orderOf())).toMatchObject({ state: "ready" });
  expect(await papers.sweep()).toBe(1);
  await expectWhole();
});

test("a record that moves on while its paper is made gets another one", async () => {
  await papers.order(orderOf({ format: "xlsx" }));
  await db.execute(sql`update policies set revision = revision + 1 where record_id = ${policy.id}`);
  await papers.makeNext();
  expect(await papers.order(orderOf({ format: "xlsx" }))).toMatchObject({ state: "making" });
  await papers.makeNext();
  expect(await papers.order(orderOf({ format: "xlsx" }))).toMatchObject({ state: "ready" });
});

test("a paper that cannot be made says so and is tried again later, not at once", async () => {
  const counted = sql`update policies set opinion_count = opinion_count + 1, revision = revision + 1
    where record_id = ${policy.id}`;
  await db.execute(counted);
  await papers.order(orderOf());
  await db.execute(sql`update papers set attempts = 2 where format = 'docx'`);
  await papers.makeNext();
  expect(await papers.order(orderOf())).toMatchObject({ state: "failed" });
  expect(await papers.makeNext()).toBe(false);
  await db.execute(sql`update policies set opinion_count = opinion_count - 1, revision = revision + 1
    where record_id = ${policy.id}`);
  await papers.order(orderOf());
  await papers.makeNext();
  expect(await papers.order(orderOf())).toMatchObject({ state: "ready" });
});

const begin = async (): Promise<ChildProcess> => {
  const script = join(import.meta.dirname, "making-process.ts");
  const child = spawn(process.execPath, [script, url, dir, policy.id], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  return child;
};

test(`${KILLS} kills at any moment leave no file without a row and no row without a file`, async () => {
  await db.execute(
    sql`delete from comments where receipt_code like 'MANY%' and policy_id = ${policy.id}`,
  );
  await db.execute(sql`update policies set opinion_count = 0 where record_id = ${policy.id}`);
  for (let kill = 0; kill < KILLS; kill++) {
    const child = await begin();
    await setTimeout(100 + ((kill * 137) % 1_400));
    child.kill("SIGKILL");
    await once(child, "exit");
    await db.execute(sql`update papers set lease_until = now() - interval '1 second'
      where state = 'making'`);
    await papers.sweep();
    await expectWhole();
  }
});
