import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { DRAFT_HOURS } from "#app/domain/attachments/purposes.ts";
import type { Db } from "#db/client.ts";
import { deleteOldDrafts, listKnownKeys } from "#db/queries/attachment-upkeep.ts";
import { eraseBytes } from "./erase.server.ts";
import type { Files } from "./files.server.ts";
import { FOLDERS, keyOf, type Store } from "./store.server.ts";

const HOUR_MS = 3_600_000;
const BATCH = 200;

export type Swept = { drafts: number; orphans: number };

/**
 * Makes files and rows agree again at `at` (real time): forgets uploads whose form never came, erases
 * stored files that no row speaks of, and what a dead process left half done. Anything younger than an
 * hour may belong to a request under way and is left alone.
 */
export const sweepFiles = async (db: Db, files: Files, at: Date): Promise<Swept> => {
  const before = new Date(at.getTime() - HOUR_MS);
  const drafts = await sweepDrafts(db, files, new Date(at.getTime() - DRAFT_HOURS * HOUR_MS));
  const orphans = await sweepOrphans(db, await files.store(), before);
  await sweepIncoming(files, before);
  return { drafts, orphans };
};

const sweepDrafts = async (db: Db, files: Files, before: Date): Promise<number> => {
  let count = 0;
  for (;;) {
    const erased = await deleteOldDrafts(db, before, BATCH);
    await eraseBytes(files, erased);
    count += erased.length;
    if (erased.length < BATCH) return count;
  }
};

const sweepOrphans = async (db: Db, store: Store, before: Date): Promise<number> => {
  let count = 0;
  for (const folder of FOLDERS) {
    const old: string[] = [];
    for await (const { key, modified } of store.list(folder)) {
      if (modified < before && keyOf(key)) old.push(key);
    }
    for (let from = 0; from < old.length; from += BATCH) {
      count += await eraseUnknown(db, store, old.slice(from, from + BATCH));
    }
  }
  return count;
};

const eraseUnknown = async (db: Db, store: Store, names: readonly string[]): Promise<number> => {
  const keys = names.flatMap((name) => keyOf(name) ?? []);
  const known = new Set(await listKnownKeys(db, [...new Set(keys)]));
  const orphans = names.filter((name) => !known.has(keyOf(name) ?? ""));
  for (const name of orphans) await store.remove(name);
  return orphans.length;
};

const sweepIncoming = async ({ incoming }: Files, before: Date): Promise<void> => {
  const names = await readdir(incoming).catch(() => []);
  for (const name of names) {
    const path = join(incoming, name);
    const found = await stat(path).catch(() => null);
    if (found && found.mtime < before) await rm(path, { recursive: true, force: true });
  }
};
