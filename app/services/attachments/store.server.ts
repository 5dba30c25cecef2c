import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, open, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Disk } from "flydrive";
import { FSDriver } from "flydrive/drivers/fs";

export type S3Options = {
  bucket: string;
  region: string;
  endpoint?: string | undefined;
  accessKeyId: string;
  secretAccessKey: string;
};

export type StoredFile = { key: string; modified: Date };

/** Where the bytes of files are: a folder, or a bucket that speaks S3. */
export type Store = {
  /** Moves a finished file of this machine to a key; returns when it would survive a power cut. */
  put: (key: string, path: string, size: number) => Promise<void>;
  read: (key: string) => Promise<Readable>;
  /** Removing what is not there is no failure. */
  remove: (key: string) => Promise<void>;
  list: (folder: string) => AsyncIterable<StoredFile>;
};

/** What fails is said once, by us: the client would write to the console by itself. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const KEY = /^([0-9a-f]{2})\/\1[0-9a-f]{38}$/;

/** A name for stored bytes: random, so that nothing a person typed is ever part of a path. */
export const newKey = (): string => {
  const name = randomBytes(20).toString("hex");
  return `${name.slice(0, 2)}/${name}`;
};

/** The key of the file that a stored name belongs to (a picture's smaller versions have theirs behind it). */
export const keyOf = (name: string): string | null => {
  const [key = ""] = name.split(".");
  return KEY.test(key) ? key : null;
};

/** Folders that keys are spread over. */
export const FOLDERS: readonly string[] = Array.from({ length: 256 }, (_, n) =>
  n.toString(16).padStart(2, "0"),
);

/**
 * A folder of this machine. Files are moved in whole: the driver's own way of writing copies them, and
 * reports a full disk as an aborted stream.
 */
export const folderStore = (root: string): Store => {
  const disk = new Disk(new FSDriver({ location: root, visibility: "private" }));
  return {
    ...storeOn(disk),
    put: async (key, path) => {
      const folder = join(root, dirname(key));
      await mkdir(folder, { recursive: true });
      await move(path, join(root, key));
      await flush(join(root, key));
      await flush(folder);
      await flush(root);
    },
  };
};

const move = async (from: string, to: string): Promise<void> => {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EXDEV")) throw error;
    await copyFile(from, to);
  }
};

/** The S3 client is loaded only here: an installation that keeps its files on disk runs without it. */
export const bucketStore = async (options: S3Options): Promise<Store> => {
  const { S3Driver } = await import("flydrive/drivers/s3");
  const { accessKeyId, secretAccessKey, bucket, region, endpoint } = options;
  const disk = new Disk(
    new S3Driver({
      credentials: { accessKeyId, secretAccessKey },
      bucket,
      region,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      visibility: "private",
      // Many compatible stores know neither access lists nor the newer checksum trailers.
      supportsACL: false,
      requestChecksumCalculation: "WHEN_REQUIRED",
      responseChecksumValidation: "WHEN_REQUIRED",
      logger: SILENT,
    }),
  );
  return storeOn(disk);
};

const storeOn = (disk: Disk): Store => ({
  put: (key, path, size) =>
    disk.putStream(key, createReadStream(path), {
      contentType: "application/octet-stream",
      contentLength: size,
    }),
  read: (key) => disk.getStream(key),
  remove: (key) => disk.delete(key),
  list: (folder) => listed(disk, folder),
});

async function* listed(disk: Disk, folder: string): AsyncGenerator<StoredFile> {
  let paginationToken: string | undefined;
  do {
    const page = await disk.listAll(folder, {
      recursive: true,
      ...(paginationToken ? { paginationToken } : {}),
    });
    for (const object of page.objects) {
      if (!object.isFile) continue;
      const found = await object.getMetaData().catch(() => null);
      if (found) yield { key: object.key, modified: found.lastModified };
    }
    paginationToken = page.paginationToken;
  } while (paginationToken);
}

/** Bytes and names are durable only after this. */
const flush = async (path: string): Promise<void> => {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
