import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { freePort } from "#app/launch/database/ports.ts";
import { root } from "#app/launch/project.mjs";
import { listFiles } from "#db/queries/attachments.ts";
import { findCountedPolicy } from "#db/queries/policies.ts";
import { listPublicEvents } from "#db/queries/records.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import { type Portal, startPortal } from "#tests/integration/kill/portal.ts";
import type { Plan } from "./baseline.ts";
import type { BenchData } from "./data.ts";

/** Two benches, or a bench and a test, must not take one another's servers for their own. */
const firstPort = 20_000 + 2 * (process.pid % 5_000);

export type Server = { origin: string; pid: number; stop: () => Promise<void> };

/** The built portal; with `BENCH_PROFILE` it leaves a CPU profile in test-results. */
export const startOurs = async ({ url }: BenchData): Promise<Server> => {
  const port = await freePort(firstPort);
  const profile = process.env.BENCH_PROFILE
    ? ["--cpu-prof", `--cpu-prof-dir=${join(root, "test-results", "profile")}`]
    : [];
  const portal: Portal = await startPortal(url, port, profile);
  const stop = () => portal.kill("SIGTERM");
  return { origin: `http://127.0.0.1:${port}`, pid: portal.pid, stop };
};

/** The bare server, with the portal's statements and the portal's page as a template. */
export const startBare = async (data: BenchData, ours: Server): Promise<Server> => {
  const [policy] = data.policies;
  if (!policy) throw new Error("there is no policy");
  const html = await (await fetch(`${ours.origin}/chinh-sach/${policy.code}`)).text();
  const from = html.indexOf('<ol class="bare stack">') + '<ol class="bare stack">'.length;
  const to = html.indexOf("</ol>", from);
  const items = html.slice(from, to).split("</li>").length - 1;
  if (items !== 20) throw new Error(`the page shows ${items} comments, not 20`);
  const { statements, comments } = await statementsOf(data.url, policy);
  const plan: Plan = {
    ...policy,
    statements,
    comments,
    policies: [...data.policies],
    before: html.slice(0, from),
    after: html.slice(to),
  };
  const dir = mkdtempSync(join(tmpdir(), "sau-dan-bench-"));
  const file = join(dir, "plan.json");
  writeFileSync(file, JSON.stringify(plan));
  const port = await freePort(firstPort + 1);
  const script = join(root, "tests", "bench", "baseline.ts");
  const child: ChildProcess = spawn(process.execPath, [script, file, data.url, String(port)], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout) await once(child.stdout, "data");
  const same = await fetch(`http://127.0.0.1:${port}/chinh-sach/${policy.code}`);
  if ((await same.text()) !== html) throw new Error("the bare server gives another page");
  const stop = async () => {
    const gone = once(child, "exit");
    child.kill("SIGTERM");
    await gone;
    rmSync(dir, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop };
};

/** What the policy page asks of a database, word for word. */
const statementsOf = async (url: string, policy: { id: string; code: string }) => {
  const statements: Plan["statements"] = [];
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const logger = {
    logQuery: (text: string, params: unknown[]) => {
      statements.push({ text, params });
    },
  };
  const db = drizzle({ client: sql, logger });
  await findCountedPolicy(db, policy.code);
  const comments = statements.length;
  const all = { clauseKey: null, after: null };
  await listShownComments(db, policy.id, { ...all, limit: 21 });
  await listPublicEvents(db, policy.id);
  await listFiles(db, policy.id);
  await sql.end();
  return { statements, comments };
};
