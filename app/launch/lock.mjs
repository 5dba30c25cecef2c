import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, thisProcess } from "./processes.mjs";

const LOOK_AGAIN_MS = 40;

/**
 * Runs `work` while no other process runs its own under the same folder. Whoever dies while holding
 * the lock frees it. Each holder is one numbered file; only one process can create the next number,
 * so a dead holder is never replaced twice.
 */
export const withLock = async (folder, work) => {
  mkdirSync(folder, { recursive: true });
  const claim = await acquire(folder);
  try {
    return await work();
  } finally {
    publish(folder, claim, { released: true });
  }
};

const acquire = async (folder) => {
  for (;;) {
    const newest = numbers(folder).at(-1) ?? 0;
    if (newest > 0 && isHeld(join(folder, String(newest)))) {
      await sleep(LOOK_AGAIN_MS);
      continue;
    }
    const claim = join(folder, String(newest + 1));
    if (!create(folder, claim)) continue;
    const all = numbers(folder);
    if (all.at(-1) === newest + 1) {
      for (const older of all.slice(0, -1)) rmSync(join(folder, String(older)), { force: true });
      return claim;
    }
    // Between looking and creating, later holders came and tidied this number away.
    rmSync(claim, { force: true });
  }
};

const numbers = (folder) =>
  readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);

const isHeld = (claim) => {
  try {
    const holder = JSON.parse(readFileSync(claim, "utf8"));
    return !holder.released && isRunning(holder);
  } catch (error) {
    if (error.code === "ENOENT") return true;
    throw error;
  }
};

const create = (folder, claim) => {
  const draft = writeDraft(folder, thisProcess());
  try {
    linkSync(draft, claim);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const publish = (folder, claim, content) => renameSync(writeDraft(folder, content), claim);

const writeDraft = (folder, content) => {
  const draft = join(folder, `draft-${randomUUID()}`);
  writeFileSync(draft, JSON.stringify(content));
  return draft;
};
