import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { sessionCookieName } from "#app/auth/cookie.ts";
import { openSession } from "#app/auth/session.server.ts";
import { SYSTEM } from "#app/domain/actor.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { root } from "#app/launch/project.mjs";
import { askForGroups } from "#app/services/groups/order-grouping.server.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { connect } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { countGroups, listGroups } from "#db/queries/comment-groups.ts";
import { findGrouping } from "#db/queries/groupings.ts";
import { addLikeComments } from "#tests/factories/like-comments.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { DAY_0, day, makeWorld } from "#tests/factories/world.ts";
import { createDatabase } from "#tests/setup/create-database.ts";
import { testServer } from "#tests/setup/test-server.ts";

/** Ten thousand opinions on a law of 91 articles, and the same on a single one; then the desk that shows them. */
const ROWS = Number(process.env.ROWS ?? 10_000);
const FEW = 100;
const MOST_SECONDS = 20;
const MOST_RATIO = 3;
const MOST_DELAY_MS = 50;
const ROUNDS = 25;
const MB = 1024 * 1024;

const say = (line: string, kept: boolean) => {
  process.stdout.write(`${line}${kept ? "" : "  TOO MUCH"}\n`);
  if (!kept) process.exitCode = 1;
};

const dir = await mkdtemp(join(tmpdir(), "sau-dan-bench-"));
const server = await testServer();
const database = await createDatabase(server.admin, server.owner, `bench_groups_${process.pid}`);
const { db, sql, close } = connect(database.url, 4);
try {
  await migrate(database.url);
  const world = await makeWorld(db);
  const draft = async (count: number, articles: number) => {
    const policy = await makePolicy(world, { articles: 91 });
    await addLikeComments(sql, { policyId: policy.id, count, articles, from: DAY_0 });
    return policy.id;
  };
  const few = await draft(FEW, 91);
  const many = await draft(ROWS, 91);
  const crowded = await draft(ROWS, 1);
  await sql`analyze`;

  const search = async (what: string, policyId: string) => {
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    await askForGroups(world.work(world.drafter, day(5)), policyId);
    while ((await runGrouping(world.work(SYSTEM, day(5)))) > 0);
    const seconds = (performance.now() - begun) / 1_000;
    delay.disable();
    clearInterval(watch);
    const { suggested, grouped } = await countGroups(db, policyId);
    const state = await findGrouping(db, policyId);
    if (state?.state !== "done") throw new Error(`${what}: ${state?.state}`);
    const p99 = Math.max(0, delay.percentile(99) / 1e6 - 5);
    say(
      `${what}: ${state.total} opinions in ${seconds.toFixed(1)} s (≤ ${MOST_SECONDS}), ${suggested} groups with ${grouped} of them, ` +
        `RSS +${((peak - before) / MB).toFixed(0)} MB, event loop p99 ${p99.toFixed(1)} ms (< ${MOST_DELAY_MS})`,
      seconds <= MOST_SECONDS && p99 < MOST_DELAY_MS,
    );
  };
  await search("few", few);
  await search("91 articles", many);
  await search("one article", crowded);

  const built = pathToFileURL(join(root, "build", "server", "index.js")).href;
  const { createApp }: typeof import("#app/server.ts") = await import(built);
  const app = await createApp({
    databaseUrl: database.url,
    origins: ["http://localhost:3000"],
    demo: true,
    secret: "a secret that only benches know, 32+",
    poolSize: 4,
    clientDir: join(root, "build", "client"),
    files: { dir },
    papers: { dir },
  });
  app.setReady(true);
  await app.site.clock.move(day(5).getTime() - Date.now());
  const at = new Date();
  const session = { accountId: world.drafter.id, device: "Bench", at, today: vnDate(at) };
  const cookie = `${sessionCookieName(false)}=${await openSession(db, session)}`;
  const time = async (path: string): Promise<number> => {
    const request = () =>
      app.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie } }));
    const times: number[] = [];
    for (let round = 0; round < ROUNDS + 5; round++) {
      const begun = performance.now();
      const answer = await request();
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
      if (round >= 5) times.push(performance.now() - begun);
    }
    return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  };
  const table = (id: string) => `/can-bo/chinh-sach/${id}/tiep-thu`;
  const largest = async (id: string): Promise<string> => {
    const groups = await listGroups(db, id, { limit: 2_000 });
    const [group] = groups.sort((a, b) => b.opinions - a.opinions);
    return `${table(id)}/nhom/${group?.id}`;
  };
  const pages: [string, (id: string) => Promise<string>][] = [
    ["table", async (id) => table(id)],
    ["unanswered of the table", async (id) => `${table(id)}?chua=1`],
    ["groups", async (id) => `${table(id)}/nhom`],
    ["largest group", largest],
  ];
  for (const [what, path] of pages) {
    const small = await time(await path(few));
    const large = await time(await path(many));
    const ratio = large / small;
    say(
      `${what}: ${small.toFixed(1)} ms with ${FEW} opinions, ${large.toFixed(1)} ms with ${ROWS}: ${ratio.toFixed(2)} times (≤ ${MOST_RATIO})`,
      ratio <= MOST_RATIO,
    );
  }
  await app.close();
} finally {
  await close();
  await rm(dir, { recursive: true, force: true });
  await database.drop();
  await server.stop();
}
