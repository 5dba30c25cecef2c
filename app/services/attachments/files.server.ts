import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { clamd, type Scanner } from "./scan.server.ts";
import { bucketStore, folderStore, type S3Options, type Store } from "./store.server.ts";

export type FilesOptions = {
  /** Folder of this machine: for the stored files, or only for what is being taken in. */
  dir: string;
  s3?: S3Options | null;
  /** Address of clamd; without one files are marked as not scanned. */
  clamd?: string | null;
};

/** What the process has for files; one for all requests. */
export type Files = {
  store: () => Promise<Store>;
  scanner: Scanner | null;
  /** Where unfinished files lie; whatever is old in there was left by a process that died. */
  incoming: string;
};

/** Opens nothing and makes no folder until a file needs it. */
export const openFiles = (options: FilesOptions): Files => {
  let store: Promise<Store> | null = null;
  const opened = async () =>
    options.s3 ? bucketStore(options.s3) : folderStore(join(options.dir, "stored"));
  return {
    store: () => {
      store ??= opened().catch((error: unknown) => {
        store = null;
        throw error;
      });
      return store;
    },
    scanner: options.clamd ? clamd(options.clamd) : null,
    incoming: join(options.dir, "incoming"),
  };
};

/** A folder of its own for one piece of work, gone afterwards whatever happens. */
export const withFolder = async <T>(
  files: Files,
  work: (folder: string) => Promise<T>,
): Promise<T> => {
  await mkdir(files.incoming, { recursive: true });
  const folder = await mkdtemp(join(files.incoming, "tep-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
