import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { v7 as uuid } from "uuid";
import {
  purposeRow,
  type Scan,
  VARIANTS,
  type Variant,
  type Variants,
} from "#app/domain/attachments/purposes.ts";
import type { Db } from "#db/client.ts";
import { insertDraft } from "#db/queries/attachments.ts";
import { eraseBytes, variantName } from "./erase.server.ts";
import type { Files } from "./files.server.ts";
import { mediaOf, type Ready } from "./inspect.server.ts";
import type { Sender, Upload } from "./keep-upload.server.ts";
import { newKey } from "./store.server.ts";

/**
 * Stores a file that was looked through, durably, and then notes it as waiting for its form. A write
 * that fails leaves nothing; when only the note fails its commit may have happened all the same, so
 * the bytes stay for the sweep to decide. A file that the form has already is stored once.
 */
export const storeUpload = async (
  db: Db,
  files: Files,
  upload: Upload & { scan: Scan },
  sender: Sender,
  ready: Ready,
): Promise<void> => {
  const key = newKey();
  const main = await digest(ready.path);
  const variants = await variantsOf(ready);
  await putAll(files, key, { path: ready.path, size: main.size }, ready, variants);
  const noted = await insertDraft(db, {
    id: uuid(),
    purpose: upload.purpose,
    name: upload.name,
    mediaType: mediaOf(ready.type),
    size: main.size,
    sha256: Buffer.from(main.sha256, "hex"),
    storageKey: key,
    width: ready.picture?.main.width ?? null,
    height: ready.picture?.main.height ?? null,
    variants,
    flags: [...ready.flags],
    isPublic: purposeRow(upload.purpose).audience === "public",
    scan: upload.scan,
    scannedAt: sender.at,
    formId: sender.formId,
    browserHash: sender.holder.accountId ? null : sender.holder.browserHash,
    uploadedBy: sender.holder.accountId,
    createdAt: sender.at,
  });
  if (!noted) await eraseBytes(files, [{ key, variants }]);
};

const putAll = async (
  files: Files,
  key: string,
  main: { path: string; size: number },
  { picture }: Ready,
  variants: Variants,
): Promise<void> => {
  try {
    const store = await files.store();
    await store.put(key, main.path, main.size);
    for (const name of VARIANTS) {
      const made = picture?.variants[name];
      const size = variants[name]?.size;
      if (made && size) await store.put(variantName(key, name), made.path, size);
    }
  } catch (error) {
    await eraseBytes(files, [{ key, variants }]);
    throw error;
  }
};

const variantsOf = async ({ picture }: Ready): Promise<Variants> => {
  if (!picture) return {};
  const of = async (name: (typeof VARIANTS)[number]): Promise<Variant> => {
    const { path, width, height } = picture.variants[name];
    return { ...(await digest(path)), width, height };
  };
  return { anh: await of("anh"), nho: await of("nho") };
};

/** Checksum and size of a finished file, which is on disk for good afterwards. */
const digest = async (path: string): Promise<{ sha256: string; size: number }> => {
  const handle = await open(path, "r");
  await handle.sync().finally(() => handle.close());
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { sha256: hash.digest("hex"), size: (await stat(path)).size };
};
