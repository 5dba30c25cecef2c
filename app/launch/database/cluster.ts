import { randomBytes } from "node:crypto";
import {
  appendFileSync,
  chownSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runAs } from "./account.ts";
import type { Place } from "./place.ts";

/** The server's own role; the portal works as the lesser one, so that no page can act as superuser. */
export const ADMIN = "postgres";
export const OWNER = "sau_dan";

export type Passwords = { admin: string; owner: string };

const SETTINGS_FILE = "sau-dan.conf";

/** The passwords of this cluster, made once and readable only by whoever starts the portal. */
export const readPasswords = (dir: string, place: Place): Passwords => {
  const file = join(dir, "passwords.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  if (existsSync(place.data)) throw new Error(`${file} is missing, the database cannot be opened`);
  const passwords = { admin: newPassword(), owner: newPassword() };
  writeFileSync(file, JSON.stringify(passwords), { mode: 0o600 });
  return passwords;
};

/** Creates the cluster if there is none. Data appears under its name only when it is whole. */
export const initialise = async (place: Place, passwords: Passwords): Promise<boolean> => {
  if (existsSync(place.data)) return false;
  for (const name of readdirSync(place.server)) {
    if (name.startsWith("draft-")) rmSync(join(place.server, name), { recursive: true });
  }
  const draft = join(place.server, `draft-${process.pid}`);
  const passwordFile = `${draft}-password`;
  writeFileSync(passwordFile, passwords.admin, { mode: 0o600 });
  if (place.account) chownSync(passwordFile, place.account.uid, place.account.gid);
  await runAs(place.account, join(place.bin, "initdb"), [
    ...["--pgdata", draft, "--username", ADMIN, "--pwfile", passwordFile],
    ...["--auth", "scram-sha-256", "--encoding", "UTF8", "--data-checksums", "--no-instructions"],
    ...["--locale", process.platform === "linux" ? "C.UTF-8" : "C"],
    ...["--locale-provider", "icu", "--icu-locale", "vi-VN"],
  ]);
  rmSync(passwordFile);
  appendFileSync(join(draft, "postgresql.conf"), `\ninclude '${SETTINGS_FILE}'\n`);
  renameSync(draft, place.data);
  return true;
};

/** Written anew before every start, so that a new version of the portal brings its settings along. */
export const writeSettings = (place: Place, port: number, durable: boolean): void => {
  const settings = {
    listen_addresses: "127.0.0.1",
    port,
    unix_socket_directories: socketFolder(place),
    timezone: "UTC",
    log_timezone: "UTC",
    max_connections: 120,
    shared_buffers: "192MB",
    effective_cache_size: "1GB",
    random_page_cost: 1.1,
    jit: "off",
    ...(durable ? {} : { fsync: "off", full_page_writes: "off", synchronous_commit: "off" }),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'\n`,
  );
  writeFileSync(join(place.data, SETTINGS_FILE), lines.join(""));
};

/** A socket's path may have 107 bytes at most; a deep clone does without the socket. */
const socketFolder = (place: Place): string =>
  Buffer.byteLength(place.server) > 85 || process.platform === "win32" ? "" : place.server;

const newPassword = () => randomBytes(24).toString("base64url");
