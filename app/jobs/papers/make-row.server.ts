import type { PaperWords } from "#app/domain/papers/record.ts";
import type { Db } from "#db/client.ts";
import { lockForPlacing } from "#db/queries/paper-upkeep.ts";
import {
  failPaper,
  finishPaper,
  notePaper,
  type PaperRow,
  releasePaper,
} from "#db/queries/papers.ts";
import type { PaperFiles } from "./paper-files.server.ts";
import { runThread } from "./run-thread.server.ts";
import type { PaperJob } from "./thread-jobs.ts";

export type Workshop = {
  db: Db;
  databaseUrl: string;
  files: PaperFiles;
  /** The bundled module that threads run. */
  threadFile: string;
  /** Scheme and host of the portal, as papers print them. */
  origin: string;
  words: PaperWords;
  stopping: AbortSignal;
};

export const LEASE_SECONDS = 60;
const NOTE_EVERY_MS = 500;
const MOST_ATTEMPTS = 3;

/** Makes a paper that this process has claimed; whatever happens, its row says so. */
export const makeRow = async (shop: Workshop, row: PaperRow): Promise<void> => {
  const { db, files, stopping } = shop;
  const file = await files.newFile(row.id);
  try {
    const ended = await runThread(jobOf(shop, row, file), noting(db, row.id), stopping);
    if (ended.kind === "made") await place(shop, row, file, ended);
    else await failPaper(db, { id: row.id, error: "changed", most: 1 });
  } catch (error) {
    if (stopping.aborted) await releasePaper(db, row.id);
    else {
      const err = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.stderr.write(`${JSON.stringify({ level: "error", job: "paper", err })}\n`);
      await failPaper(db, { id: row.id, error: err.slice(0, 2_000), most: MOST_ATTEMPTS });
    }
  } finally {
    await files.drop(file);
  }
};

const jobOf = (shop: Workshop, row: PaperRow, file: string): PaperJob => ({
  job: "paper",
  recordId: row.recordId,
  kind: row.kind,
  format: row.format,
  revision: row.revision,
  origin: shop.origin,
  words: shop.words,
  databaseUrl: shop.databaseUrl,
  threadFile: shop.threadFile,
  file,
});

/** Writes down how far it is now and then; a note that is lost is made up for by the next. */
const noting = (db: Db, id: string) => {
  let noted = performance.now();
  return (rows: number): void => {
    if (performance.now() - noted < NOTE_EVERY_MS) return;
    noted = performance.now();
    notePaper(db, { id, rows, leaseSeconds: LEASE_SECONDS }).catch(() => {});
  };
};

/** The file takes its place and the row says so, or neither: what a kill leaves, the sweep finds. */
const place = (
  { db, files }: Workshop,
  row: PaperRow,
  file: string,
  made: { sha256: string; size: number },
): Promise<boolean> =>
  db.transaction(async (tx) => {
    await lockForPlacing(tx);
    const path = await files.place(file, made.sha256, row.format);
    return finishPaper(tx, { id: row.id, path, ...made });
  });
