import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { Readable } from "node:stream";
import type { PaperFormat } from "#app/domain/papers/paper.ts";
import type { PaperFile } from "#app/services/papers/papers.ts";

const UNFINISHED = "unfinished";

/** The papers' folder: finished files by the hash of their content, unfinished ones by their row. */
export const paperFiles = (dir: string) => ({
  /** A place for a file that is being written, free of what an earlier try left. */
  newFile: async (id: string): Promise<string> => {
    await mkdir(join(dir, UNFINISHED), { recursive: true });
    const file = join(dir, UNFINISHED, id);
    await rm(file, { force: true });
    return file;
  },

  /** Moves a finished file to the place its content gives it; durable when this is done. */
  place: async (file: string, sha256: string, format: PaperFormat): Promise<string> => {
    const path = `${sha256.slice(0, 2)}/${sha256}.${format}`;
    const to = join(dir, path);
    await mkdir(dirname(to), { recursive: true });
    await rename(file, to);
    await Promise.all([dirname(to), dir].map(syncFolder));
    return path;
  },

  drop: (file: string): Promise<void> => rm(file, { force: true }),

  /** The bytes of a file; null when it is not there, or is not what was written. */
  open: async ({ path, sha256 }: PaperFile): Promise<Readable | null> => {
    const handle = await open(join(dir, path)).catch(() => null);
    if (!handle) return null;
    if ((await hashOf(handle)) === sha256) return handle.createReadStream({ start: 0 });
    await handle.close();
    return null;
  },

  /** Everything in the folder: finished files by their path, unfinished ones by their row's id. */
  list: async (): Promise<{ finished: string[]; unfinished: string[] }> => {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join("/"));
    const inside = `${UNFINISHED}/`;
    return {
      finished: paths.filter((path) => !path.startsWith(inside)),
      unfinished: paths.flatMap((path) =>
        path.startsWith(inside) ? [path.slice(inside.length)] : [],
      ),
    };
  },

  removeFinished: (path: string): Promise<void> => rm(join(dir, path), { force: true }),
  removeUnfinished: (id: string): Promise<void> => rm(join(dir, UNFINISHED, id), { force: true }),
});

export type PaperFiles = ReturnType<typeof paperFiles>;

const hashOf = async (handle: FileHandle): Promise<string> => {
  const hash = createHash("sha256");
  for await (const bytes of handle.createReadStream({ start: 0, autoClose: false })) {
    hash.update(bytes);
  }
  return hash.digest("hex");
};

/** A new name is on the disk only when its folder is. */
const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
