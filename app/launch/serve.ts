import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import postgres from "postgres";
import { assertProductionSafe, type Env, readEnv } from "#app/env.server.ts";
import { migrate } from "#db/migrate.ts";
import { assertSupported, hasSamples, readSafety } from "#db/safety.ts";
import { stopSignals, whenParentGone } from "./bootstrap.mjs";
import { startDatabase } from "./database/start-database.ts";
import { demoAccounts, loadData } from "./load-data.ts";
import { step } from "./progress.mjs";
import { root } from "./project.mjs";

type Closing = () => Promise<void>;

const STEPS = 6;

/** The configuration of this process. A demonstration gets a secret of its own, kept between starts. */
export const configure = (): Env => {
  const env = readEnv();
  if (env.NODE_ENV === "production" || process.env.APP_SECRET) return env;
  return readEnv({ ...process.env, APP_SECRET: keptSecret(resolve(root, env.DATA_DIR)) });
};

/** Database, structure, samples, server; then waits for a signal and takes all of it down again. */
export const serve = async (env: Env): Promise<void> => {
  const closings: Closing[] = [];
  const stopping = new AbortController();
  const closeAll = async () => {
    for (let close = closings.pop(); close; close = closings.pop()) await close();
  };
  // A parent that is gone takes our output with it; that must not keep us from closing.
  process.stdout.on("error", () => {});
  const stopped = whenAskedToStop().then(() => stopping.abort());
  const opening = open(env, closings, stopping.signal);
  try {
    await Promise.race([opening, stopped]);
    await stopped;
    process.stdout.write("\nĐang dừng …\n");
    await closeAll();
    await opening.catch(() => {});
  } finally {
    await closeAll();
  }
  process.stdout.write("Đã dừng.\n");
};

const open = async (env: Env, closings: Closing[], signal: AbortSignal): Promise<void> => {
  const next = <T>(number: number, label: string, work: () => Promise<T>) => {
    signal.throwIfAborted();
    return step(number, STEPS, label, work);
  };
  const url = await next(3, "Cơ sở dữ liệu", async () => {
    if (env.DATABASE_URL) return env.DATABASE_URL;
    const database = await openDatabase(env);
    closings.push(database.stop);
    return database.url;
  });
  await next(4, "Cấu trúc dữ liệu", () => prepare(env, url));
  await next(5, "Dữ liệu", () => loadData(env, url));
  const running = await next(6, "Máy chủ", async () => {
    const built = pathToFileURL(join(root, "build", "server", "index.js")).href;
    const { run }: typeof import("#app/server.ts") = await import(built);
    return run(env, url).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EADDRINUSE" ? portIsBusy(env) : error;
    });
  });
  closings.push(running.close);
  if (env.NODE_ENV !== "production") process.stdout.write(demoAccounts());
  process.stdout.write(`Sáu Dân: ${running.origin}\n`);
};

const portIsBusy = ({ PORT }: Env) =>
  new Error(`PORT: cổng ${PORT} đang bận, hãy đặt cổng khác · port ${PORT} is in use, set another`);

const prepare = async (env: Env, url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const safety = await readSafety(sql);
    assertSupported(safety);
    await migrate(url);
    assertProductionSafe(env, safety, await hasSamples(sql));
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Signals come more than once: from the terminal, from npm, from our own first process. */
const whenAskedToStop = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of stopSignals) process.on(signal, () => resolve());
    whenParentGone(resolve);
  });

const keptSecret = (dataDir: string): string => {
  const file = join(dataDir, "demo-secret");
  mkdirSync(dataDir, { recursive: true });
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600 });
  return readFileSync(file, "utf8");
};

/** While a step prints its own line it is not cut in two; what happens later deserves a line. */
const openDatabase = async (env: Env) => {
  let opened = false;
  const log = (line: string) => {
    if (opened) process.stderr.write(`database: ${line}\n`);
  };
  const database = await startDatabase({ dir: join(resolve(root, env.DATA_DIR), "postgres"), log });
  opened = true;
  return database;
};

if (import.meta.filename === process.argv[1]) await serve(configure());
