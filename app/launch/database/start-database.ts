import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import postgres from "postgres";
import { withLock } from "../lock.mjs";
import { isRunning } from "../processes.mjs";
import {
  ADMIN,
  initialise,
  OWNER,
  type Passwords,
  readPasswords,
  writeSettings,
} from "./cluster.ts";
import { returnLease, takeLease } from "./leases.ts";
import { type Place, preparePlace } from "./place.ts";
import { freePort, isFree } from "./ports.ts";
import { halt, lastWords, launch, type Postmaster, whenReady } from "./postmaster.ts";

export type DatabaseOptions = {
  /** Where data, passwords and leases of this database are kept. */
  dir: string;
  log?: (line: string) => void;
  /** First port to try. */
  port?: number;
  /** Off only where data may be lost: tests. */
  durable?: boolean;
};

export type RunningDatabase = {
  url: string;
  /** As the server's superuser: for creating test databases, never for the portal. */
  adminUrl: string;
  /** Gives the database back; whoever gives it back last stops the server. */
  stop: () => Promise<void>;
};

type Settings = { place: Place; passwords: Passwords; dir: string; durable: boolean };

const DEFAULT_PORT = 55_432;
const ATTEMPTS = 8;
const WATCH_MS = 1_000;

/**
 * Starts the project's own PostgreSQL, or joins it when it already runs (left behind by a killed
 * process, or used by another one). While it is held, a server that dies is started again.
 */
export const startDatabase = async (options: DatabaseOptions): Promise<RunningDatabase> => {
  mkdirSync(options.dir, { recursive: true });
  const dir = realpathSync(options.dir);
  const log = options.log ?? (() => {});
  const lock = <T>(work: () => Promise<T>) => withLock(join(dir, "lock"), work);

  const opened = await lock(async () => {
    const place = await preparePlace(dir);
    const settings = {
      place,
      passwords: readPasswords(dir, place),
      dir,
      durable: options.durable ?? true,
    };
    if (await initialise(place, settings.passwords)) log(`new cluster in ${place.data}`);
    const server = await ensureRunning(settings, options.port ?? DEFAULT_PORT, log);
    await ensureDatabase(server.port, settings.passwords);
    return { settings, server, lease: takeLease(dir) };
  });

  const { settings, lease } = opened;
  const unwatch = watch(opened.server, log, () =>
    lock(() => ensureRunning(settings, opened.server.port, log, { samePort: true })),
  );
  let stopping: Promise<void> | null = null;
  const stop = () =>
    lock(async () => {
      const { stillUsed } = returnLease(dir, lease);
      if (!stillUsed) await halt(settings.place);
    });

  return {
    url: urlOf(OWNER, settings.passwords.owner, opened.server.port, OWNER),
    adminUrl: urlOf(ADMIN, settings.passwords.admin, opened.server.port, "postgres"),
    stop: () => {
      unwatch();
      stopping ??= stop();
      return stopping;
    },
  };
};

const ensureRunning = async (
  { place, passwords, dir, durable }: Settings,
  firstPort: number,
  log: (line: string) => void,
  { samePort = false } = {},
): Promise<Postmaster> => {
  const found = await whenReady(place, passwords.admin);
  if (found) {
    log(`joined the running server ${found.pid} on port ${found.port}`);
    return found;
  }
  await halt(place);
  let failure = "";
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const port = samePort ? firstPort : await freePort(...rememberedPort(dir), firstPort);
    try {
      if (samePort && !(await isFree(port))) throw new Error(`port ${port} is busy`);
      writeSettings(place, port, durable);
      await launch(place);
      const started = await whenReady(place, passwords.admin);
      if (started) {
        writeFileSync(portFile(dir), String(port));
        log(`started server ${started.pid} on port ${port}`);
        return started;
      }
    } catch (error) {
      failure = `${error instanceof Error ? error.message : error}\n${lastWords(place)}`;
    }
    // Children of a killed server leave a moment after it; until then its memory is taken.
    await sleep(250 * attempt);
  }
  throw new Error(`PostgreSQL did not start.\n${failure}`);
};

const portFile = (dir: string) => join(dir, "port");

const rememberedPort = (dir: string): number[] =>
  existsSync(portFile(dir)) ? [Number(readFileSync(portFile(dir), "utf8"))] : [];

const ensureDatabase = async (port: number, { admin, owner }: Passwords): Promise<void> => {
  const sql = postgres(urlOf(ADMIN, admin, port, "postgres"), { max: 1, onnotice: () => {} });
  try {
    const [role] = await sql`select from pg_roles where rolname = ${OWNER}`;
    // PASSWORD takes no parameter; the generated one has letters, digits, - and _ only.
    if (!role) await sql.unsafe(`create role ${OWNER} login password '${owner}'`);
    const [database] = await sql`select from pg_database where datname = ${OWNER}`;
    if (!database) await sql.unsafe(`create database ${OWNER} owner ${OWNER}`);
  } finally {
    await sql.end({ timeout: 5 });
  }
};

/** Looks after the server once a second; gives a function that ends the watch. */
const watch = (
  server: Postmaster,
  log: (line: string) => void,
  revive: () => Promise<Postmaster>,
) => {
  let current = server;
  let busy = false;
  const timer = setInterval(() => {
    if (busy || isRunning(current)) return;
    busy = true;
    revive()
      .then((next) => {
        current = next;
      })
      .catch((error: unknown) =>
        log(`database is down: ${error instanceof Error ? error.message : error}`),
      )
      .finally(() => {
        busy = false;
      });
  }, WATCH_MS);
  timer.unref();
  return () => clearInterval(timer);
};

const urlOf = (user: string, password: string, port: number, database: string) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
