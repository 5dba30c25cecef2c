import type { Db } from "#db/client.ts";
import {
  deleteInfectedDraft,
  setScan,
  takeUnscanned,
  touchRecord,
  type Unscanned,
} from "#db/queries/attachment-upkeep.ts";
import { markRemoved } from "#db/queries/attachments.ts";
import { alert } from "./alert.server.ts";
import { eraseBytes } from "./erase.server.ts";
import type { Files } from "./files.server.ts";
import { readVerified } from "./read-verified.server.ts";

const AGAIN_MS = 60_000;
const BATCH = 20;

/**
 * Asks the scanner about files that it has not cleared yet: held ones, and those from a time without a
 * scanner. Clean ones are let go; an infected one is removed with its bytes, its row says why; one
 * whose bytes are not those that were taken in is called nothing. Gives how many it settled; stops at
 * the first sign that the scanner is away.
 */
export const rescanFiles = async (
  db: Db,
  files: Files,
  times: { real: Date; domain: Date },
): Promise<number> => {
  const { scanner } = files;
  if (!scanner) return 0;
  const before = new Date(times.real.getTime() - AGAIN_MS);
  let settled = 0;
  for (let n = 0; n < BATCH; n++) {
    // One at a time: a file that keeps the scanner from answering goes to the end of the queue alone.
    const [file] = await takeUnscanned(db, { now: times.real, before, limit: 1 });
    if (!file) break;
    const bytes = await readVerified(files, { ...file, name: file.key });
    if (!bytes) continue;
    const verdict = await scanner.scan(bytes);
    if (verdict === "away") break;
    if (verdict === "clean") await letGo(db, file);
    else await takeAway(db, files, file, verdict.virus, times.domain);
    settled += 1;
  }
  return settled;
};

const letGo = async (db: Db, { id, recordId }: Unscanned): Promise<void> => {
  await db.transaction(async (tx) => {
    await setScan(tx, id, "clean");
    if (recordId) await touchRecord(tx, recordId);
  });
};

const takeAway = async (
  db: Db,
  files: Files,
  { id, recordId }: Unscanned,
  virus: string,
  now: Date,
): Promise<void> => {
  alert("virus_found", { id, virus });
  const erased = await db.transaction(async (tx) => {
    if (!recordId) return deleteInfectedDraft(tx, id);
    const removal = { by: null, reason: "infected", now, scan: "infected" } as const;
    const gone = await markRemoved(tx, id, recordId, removal);
    await touchRecord(tx, recordId);
    return gone;
  });
  if (erased) await eraseBytes(files, [erased]);
};
