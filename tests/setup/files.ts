import { createHash, randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Purpose } from "#app/domain/attachments/purposes.ts";
import { storedNames } from "#app/services/attachments/erase.server.ts";
import { type Files, openFiles } from "#app/services/attachments/files.server.ts";
import { type KeptUpload, keepUpload } from "#app/services/attachments/keep-upload.server.ts";
import type { Scanner } from "#app/services/attachments/scan.server.ts";
import type { Db } from "#db/client.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { attachments } from "#db/schema/attachments.ts";
import { afterFile } from "./after-file.ts";

export const newFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "sau-dan-files-"));
  afterFile(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

/** Files in a folder of this file of tests. */
export const testFiles = async (
  scanner: Scanner | null = null,
): Promise<Files & { dir: string }> => {
  const dir = await newFolder();
  return { ...openFiles({ dir }), scanner, dir };
};

export type TestUpload = {
  name: string;
  bytes: Uint8Array;
  declared?: string;
  purpose?: Purpose;
  holder?: Holder;
  formId?: string;
  at?: Date;
};

/** An uploaded file as the form's reader hands it on. */
export const upload = async (db: Db, files: Files, given: TestUpload): Promise<KeptUpload> => {
  const path = join(await newFolder(), "upload");
  await writeFile(path, given.bytes);
  const { name, declared = "", purpose = "appendix" } = given;
  const holder = given.holder ?? { accountId: null, browserHash: Buffer.alloc(32, 7) };
  return keepUpload(
    db,
    files,
    { path, size: given.bytes.length, name, declared, purpose },
    {
      holder,
      counted: randomUUID(),
      formId: given.formId ?? randomUUID(),
      at: given.at ?? new Date(),
    },
  );
};

/** Names of everything that is stored, sorted. */
export const storedIn = async (dir: string): Promise<string[]> => {
  const root = join(dir, "stored");
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
};

/** Where files and rows disagree: rows without their bytes, bytes without their row. */
export const disagreements = async (db: Db, dir: string): Promise<string[]> => {
  const rows = await db.select().from(attachments);
  const live = rows.filter((row) => row.storageKey !== null);
  const wanted = live.flatMap((row) => storedNames(row.storageKey ?? "", row.variants));
  const stored = await storedIn(dir);
  const wrong: string[] = [];
  for (const row of live) {
    const bytes = await readFile(join(dir, "stored", row.storageKey ?? "")).catch(() => null);
    const hash = bytes && createHash("sha256").update(bytes).digest();
    if (!hash?.equals(row.sha256)) wrong.push(`row ${row.id} has not its bytes`);
  }
  return [
    ...wrong,
    ...wanted.filter((name) => !stored.includes(name)).map((name) => `${name} is missing`),
    ...stored.filter((name) => !wanted.includes(name)).map((name) => `${name} has no row`),
  ];
};
