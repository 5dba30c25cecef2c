import { existsSync, readFileSync, readlinkSync, statSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { beganAt, type ProcessId } from "../processes.mjs";
import { runAs } from "./account.ts";
import { ADMIN } from "./cluster.ts";
import type { Place } from "./place.ts";

export type Postmaster = ProcessId & { port: number };

/** Crash recovery of a large database may take minutes; then the server says that it is starting up. */
const PATIENCE_MS = 600_000;
const SILENCE_MS = 10_000;
const STARTING_UP = "57P03";
const WRONG_PASSWORD = "28P01";
const LOG_LIMIT = 10 * 1024 * 1024;

/** The server process of this data folder, if its pid file leads to a living one. */
export const findPostmaster = (place: Place): Postmaster | null => {
  const file = join(place.data, "postmaster.pid");
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const began = beganAt(pid);
  return began !== null && worksIn(pid, place.data) ? { pid, began, port: Number(lines[3]) } : null;
};

/** Waits until the server answers as ours; null when there is none or it stays silent. */
export const whenReady = async (place: Place, password: string): Promise<Postmaster | null> => {
  const begun = Date.now();
  for (;;) {
    const server = findPostmaster(place);
    if (!server) return null;
    const state = await ask(place, server.port, password);
    if (state === "ready") return server;
    const waited = Date.now() - begun;
    if (waited > (state === "starting" ? PATIENCE_MS : SILENCE_MS)) return null;
    await sleep(100);
  }
};

/** Starts the server in the background, free of our process group, and waits for it. */
export const launch = async (place: Place): Promise<void> => {
  const log = join(place.server, "server.log");
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT) truncateSync(log);
  await control(place, ["start", "--wait", "--timeout", String(PATIENCE_MS / 1000), "--log", log]);
};

/** Stops the server; one that does not end its sessions in time is stopped like by a power cut. */
export const halt = async (place: Place): Promise<void> => {
  if (!findPostmaster(place)) return;
  try {
    await control(place, ["stop", "--wait", "--timeout", "30", "--mode", "fast"]);
  } catch {
    if (findPostmaster(place)) {
      await control(place, ["stop", "--wait", "--timeout", "30", "--mode", "immediate"]);
    }
  }
};

/** The last lines of the server's own log: what pg_ctl does not tell. */
export const lastWords = (place: Place): string => {
  const log = join(place.server, "server.log");
  return existsSync(log)
    ? readFileSync(log, "utf8").trimEnd().split("\n").slice(-8).join("\n")
    : "";
};

const control = (place: Place, args: readonly string[]) =>
  runAs(place.account, join(place.bin, "pg_ctl"), ["--pgdata", place.data, ...args]);

/** A pid of an old file may belong to anything by now; a postmaster stands in its data folder. */
const worksIn = (pid: number, data: string): boolean => {
  if (!existsSync("/proc/self/cwd")) return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === data;
  } catch {
    return false;
  }
};

const ask = async (place: Place, port: number, password: string) => {
  if (!(port > 0)) return "silent";
  const sql = postgres({
    ...{ host: "127.0.0.1", port, user: ADMIN, password, database: "postgres" },
    ...{ max: 1, connect_timeout: 5, onnotice: () => {} },
  });
  try {
    const [row] = await sql<{ data: string }[]>`select current_setting('data_directory') as data`;
    return row?.data === place.data ? "ready" : "silent";
  } catch (error) {
    const code = error instanceof postgres.PostgresError ? error.code : "";
    if (code === WRONG_PASSWORD)
      throw new Error(`the passwords kept beside ${place.data} do not fit it`);
    return code === STARTING_UP ? "starting" : "silent";
  } finally {
    await sql.end({ timeout: 1 });
  }
};
