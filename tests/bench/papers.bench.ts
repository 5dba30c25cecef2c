import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { sql } from "drizzle-orm";
import { createPapers } from "#app/jobs/papers/papers.server.ts";
import { root } from "#app/launch/project.mjs";
import { connect } from "#db/client.ts";
import { migrate } from "#db/migrate.ts";
import { WORDS } from "#tests/factories/papers.ts";
import { makePolicy } from "#tests/factories/policies.ts";
import { makeWorld } from "#tests/factories/world.ts";
import { createDatabase } from "#tests/setup/create-database.ts";
import { addAnswered } from "#tests/setup/papers.ts";
import { testServer } from "#tests/setup/test-server.ts";

/** Ten thousand opinions in every format, by the built thread, while this one goes on working. */
const ROWS = Number(process.env.ROWS ?? 10_000);
const MOST_SECONDS = { docx: 10, pdf: 20, xlsx: 5 } as const;
const MOST_GROWTH_MB = 300;
const MOST_DELAY_MS = 50;
const MB = 1024 * 1024;

const server = await testServer();
const database = await createDatabase(server.admin, server.owner, `bench_papers_${process.pid}`);
const dir = await mkdtemp(join(tmpdir(), "sau-dan-bench-"));
const { db, close } = connect(database.url, 4);
try {
  await migrate(database.url);
  const policy = await makePolicy(await makeWorld(db), { state: "responded", articles: 40 });
  await addAnswered(db, policy.id, ROWS);
  const papers = createPapers({
    db,
    databaseUrl: database.url,
    dir,
    threadFile: join(root, "build", "server", "papers-thread.js"),
    origin: "https://sau-dan.example.vn",
    words: WORDS,
  });
  for (const format of ["docx", "xlsx", "pdf"] as const) {
    await papers.order({ recordId: policy.id, kind: "response", format });
    globalThis.gc?.();
    const before = process.memoryUsage().rss;
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss);
    }, 20);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const begun = performance.now();
    await papers.makeNext();
    const seconds = (performance.now() - begun) / 1_000;
    delay.disable();
    clearInterval(watch);
    const answer = await papers.order({ recordId: policy.id, kind: "response", format });
    if (answer.state !== "ready") throw new Error(`${format}: ${answer.state}`);
    const { size } = await stat(join(dir, answer.file.path));
    const growth = (peak - before) / MB;
    const p99 = Math.max(0, delay.percentile(99) / 1e6 - 5);
    const kept = seconds <= MOST_SECONDS[format] && growth <= MOST_GROWTH_MB && p99 < MOST_DELAY_MS;
    process.stdout.write(
      `${format}: ${ROWS} rows in ${seconds.toFixed(1)} s (≤ ${MOST_SECONDS[format]}), ${(size / MB).toFixed(1)} MB, ` +
        `RSS +${growth.toFixed(0)} MB at the most (≤ ${MOST_GROWTH_MB}), event loop p99 ${p99.toFixed(1)} ms (< ${MOST_DELAY_MS})${kept ? "" : "  TOO MUCH"}\n`,
    );
    if (!kept) process.exitCode = 1;
  }
  await db.execute(sql`delete from papers`);
  await papers.close();
} finally {
  await close();
  await rm(dir, { recursive: true, force: true });
  await database.drop();
  await server.stop();
}
