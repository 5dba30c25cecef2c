import { execFile, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { promisify } from "node:util";

const execute = promisify(execFile);

/** PostgreSQL refuses to run as root: then its programs run as this system user. */
export type Account = { uid: number; gid: number };

/** The user for the server's programs, or null for whoever started us. Existing data decides. */
export const serverAccount = (dataFolder: string): Account | null => {
  if (process.getuid?.() !== 0) return null;
  return (
    ownerOf(dataFolder) ?? find("postgres") ?? find("sau-dan") ?? create("sau-dan") ?? nobody()
  );
};

/** Runs a program of the server with nothing of our environment but the path. */
export const runAs = (account: Account | null, program: string, args: readonly string[]) =>
  execute(program, args, {
    ...account,
    // Our own folder may be closed to that user, and PostgreSQL asks where it stands.
    cwd: "/",
    env: { PATH: process.env.PATH ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    maxBuffer: 1024 * 1024,
  });

/** Whether the server's user can reach a folder; asked of the system, which also knows its lists. */
export const canEnter = async (account: Account | null, folder: string): Promise<boolean> => {
  if (!account) return true;
  try {
    await runAs(account, "/bin/sh", ["-c", 'cd "$1"', "sh", folder]);
    return true;
  } catch {
    return false;
  }
};

const ownerOf = (folder: string): Account | null => {
  const stat = statSync(folder, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : null;
};

const find = (name: string): Account | null => {
  const uid = Number.parseInt(ask("id", ["-u", name]), 10);
  const gid = Number.parseInt(ask("id", ["-g", name]), 10);
  return uid > 0 && gid >= 0 ? { uid, gid } : null;
};

const create = (name: string): Account | null => {
  ask("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "--shell",
    "/usr/sbin/nologin",
    name,
  ]);
  return find(name);
};

const nobody = (): Account => find("nobody") ?? { uid: 65_534, gid: 65_534 };

const ask = (program: string, args: readonly string[]): string =>
  spawnSync(program, args, { encoding: "utf8" }).stdout ?? "";
