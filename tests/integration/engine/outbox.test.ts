import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { SYSTEM } from "#app/domain/actor.ts";
import { startWorker, workOnce } from "#app/jobs/worker.server.ts";
import { root } from "#app/launch/project.mjs";
import { connect } from "#db/client.ts";
import { follow } from "#db/queries/followers.ts";
import { accepted, decided, makeComment } from "#tests/factories/comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { day, makeResidents, makeWorld } from "#tests/factories/world.ts";
import { brokenInvariants } from "#tests/invariants/all.ts";
import { plainSql } from "#tests/setup/plain-sql.ts";
import { testDatabase } from "#tests/setup/worker-database.ts";

const database = await testDatabase();
const sql = plainSql(database.url);
const world = await makeWorld(database.db);

/** A consultation that so many people follow, about to close: one event, as many notices. */
const followedPolicy = async (followers: number) => {
  const { id, code } = await makePolicy(world);
  const people = await makeResidents(world.db, followers);
  for (const { id: account } of people) await follow(world.db, id, account, day(2));
  return { id, code };
};

const counts = async () => {
  const [row] = await sql<{ waiting: number; notices: number; doubled: number }[]>`
    select (select count(*) from outbox where done_at is null)::int as waiting,
      (select count(*) from notices)::int as notices,
      (select count(*) from (select 1 from notices group by account_id, event_id
        having count(*) > 1) twice)::int as doubled`;
  return row;
};

test("two workers at once deliver each notice once", async () => {
  await followedPolicy(300);
  const other = connect(database.url, 2);
  const before = (await counts())?.notices ?? 0;
  const works = [world.work(SYSTEM, day(31)), { ...world.work(SYSTEM, day(31)), db: other.db }];
  const empty = async (work: (typeof works)[number]) => {
    while ((await workOnce(work)) > 0);
  };
  await Promise.all([...works, ...works].map(empty));
  await other.close();
  expect(await counts()).toEqual({ waiting: 0, notices: before + 300, doubled: 0 });
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("what a worker leaves that dies between or within batches, the next one finishes", async () => {
  await followedPolicy(1_200);
  const before = (await counts())?.notices ?? 0;
  await workOnce(world.work(SYSTEM, day(31)));
  for (let killed = 0; killed < 3; killed++) {
    const worker = spawn(process.execPath, ["--input-type=module", "-e", WORKER], {
      cwd: root,
      env: { ...process.env, WORKER_URL: database.url, WORKER_BATCH: "10" },
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(worker.stdout, "data");
    await sleep(5 + killed * 15);
    worker.kill("SIGKILL");
    await once(worker, "exit");
    if (killed === 0) expect((await counts())?.waiting).toBeGreaterThan(0);
  }
  while ((await workOnce(world.work(SYSTEM, day(31)))) > 0);
  expect(await counts()).toEqual({ waiting: 0, notices: before + 1_200, doubled: 0 });
  expect(await brokenInvariants(sql)).toEqual([]);
});

/** A worker of its own process that takes small batches until it is killed. */
const WORKER = `
  import { connect } from "#db/client.ts";
  import { deliverNotices } from "#db/queries/outbox.ts";
  const { db } = connect(process.env.WORKER_URL, 1);
  await db.transaction((tx) => deliverNotices(tx, 1));
  console.log("ready");
  for (;;) await db.transaction((tx) => deliverNotices(tx, Number(process.env.WORKER_BATCH)));`;

test("a step that is rolled back tells nobody", async () => {
  const { code } = await makePolicy(world);
  const comment = await makeComment(world, code, { fate: "submitted" });
  const before = await counts();
  const refused = await decided(world, comment.id, "show", { by: world.otherModerator });
  expect(refused.ok).toBe(false);
  const failing = world.db.transaction(async (tx) => {
    accepted(
      await decided(
        { ...world, work: (actor, now) => ({ ...world.work(actor, now), db: tx }) },
        comment.id,
        "show",
      ),
    );
    throw new Error("the connection was lost before the commit");
  });
  await expect(failing).rejects.toThrow("before the commit");
  expect(await counts()).toEqual(before);
  expect(await brokenInvariants(sql)).toEqual([]);
});

test("a running worker records the calendar and tells of it by itself, and stops when told", async () => {
  const { id } = await followedPolicy(3);
  const before = (await counts())?.notices ?? 0;
  const { work } = world;
  const worker = startWorker(async () => {
    const { actor: _, ...rest } = work(SYSTEM, day(31));
    return rest;
  });
  for (let n = 0; n < 100 && ((await counts())?.notices ?? 0) < before + 3; n++) await sleep(50);
  await worker.stop();
  expect(await counts()).toEqual({ waiting: 0, notices: before + 3, doubled: 0 });
  const [row] = await sql`select state from records where id = ${id}`;
  expect(row?.state).toBe("synthesis");
});
