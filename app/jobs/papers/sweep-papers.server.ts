import type { Db } from "#db/client.ts";
import { listKeptPapers, lockForSweeping } from "#db/queries/paper-upkeep.ts";
import { dropStalePapers, forgetPapers } from "#db/queries/papers.ts";
import type { PaperFiles } from "./paper-files.server.ts";

/**
 * Leaves no file without its row and no row without its file, whatever was killed when; papers of an
 * earlier state of their record go too, for what was erased in the record is still in them.
 */
export const sweepPapers = (db: Db, files: PaperFiles): Promise<number> =>
  db.transaction(async (tx) => {
    await lockForSweeping(tx);
    await dropStalePapers(tx);
    const kept = await listKeptPapers(tx);
    const { finished, unfinished } = await files.list();
    const there = new Set(finished);
    const spokenOf = new Set(kept.flatMap(({ path }) => (path === null ? [] : [path])));
    const beingMade = new Set(kept.flatMap(({ beingMade: id }) => (id === null ? [] : [id])));

    const lost = [...spokenOf].filter((path) => !there.has(path));
    const orphans = finished.filter((path) => !spokenOf.has(path));
    const left = unfinished.filter((id) => !beingMade.has(id));
    if (lost.length > 0) await forgetPapers(tx, lost);
    for (const path of orphans) await files.removeFinished(path);
    for (const id of left) await files.removeUnfinished(id);
    return lost.length + orphans.length + left.length;
  });
