import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isRunning, type ProcessId, thisProcess } from "../processes.mjs";

/** Says that this process uses the database of `dir`; gives the lease's name. Call under the lock. */
export const takeLease = (dir: string): string => {
  const folder = leaseFolder(dir);
  mkdirSync(folder, { recursive: true });
  const name = `${process.pid}-${randomUUID()}`;
  writeFileSync(join(folder, name), JSON.stringify(thisProcess()));
  return name;
};

/** Gives the lease back and says whether a living process still holds one. Call under the lock. */
export const returnLease = (dir: string, lease: string): { stillUsed: boolean } => {
  const folder = leaseFolder(dir);
  rmSync(join(folder, lease), { force: true });
  const living = readdirSync(folder).filter((name) => {
    const holder: ProcessId = JSON.parse(readFileSync(join(folder, name), "utf8"));
    if (isRunning(holder)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return { stillUsed: living.length > 0 };
};

const leaseFolder = (dir: string) => join(dir, "leases");
