import { v7 as uuid } from "uuid";
import type { PaperAnswer, PaperFile, PaperOrder, Papers } from "#app/services/papers/papers.ts";
import {
  claimPaper,
  findPaper,
  findPaperNeed,
  forgetPapers,
  orderPaper,
  type PaperRow,
} from "#db/queries/papers.ts";
import { newLane } from "./lane.ts";
import { LEASE_SECONDS, makeRow, type Workshop } from "./make-row.server.ts";
import { paperFiles } from "./paper-files.server.ts";
import { sweepPapers } from "./sweep-papers.server.ts";

export type PapersOptions = Omit<Workshop, "files" | "stopping"> & {
  /** The papers' folder. */
  dir: string;
};

/** Up to so many opinions a paper is made while its reader waits; it takes a second or two. */
const AT_ONCE_UP_TO = 500;
const MOST_WAITING = 4;
const BUSY_SECONDS = 5;
const FAILED_SECONDS = 600;

/** The papers of this process: of the small ones one is made at a time, the others wait for its worker. */
export const createPapers = ({ dir, ...options }: PapersOptions) => {
  const { db } = options;
  const files = paperFiles(dir);
  const stopping = new AbortController();
  const shop: Workshop = { ...options, files, stopping: stopping.signal };
  const lane = newLane(MOST_WAITING);
  const underWay = new Map<string, Promise<void>>();
  let wake = () => {};

  const claim = (id: string | null) =>
    claimPaper(db, { id, above: AT_ONCE_UP_TO, leaseSeconds: LEASE_SECONDS });

  /** Two readers who ask for the same paper wait for the same work. */
  const makeOnce = (id: string): Promise<void> => {
    const known = underWay.get(id);
    if (known !== undefined) return known;
    const mine = lane
      .run(async () => {
        const row = await claim(id);
        if (row) await makeRow(shop, row);
      })
      .finally(() => underWay.delete(id));
    underWay.set(id, mine);
    return mine;
  };

  const order = async (wanted: PaperOrder): Promise<PaperAnswer> => {
    const need = await findPaperNeed(db, wanted.recordId, wanted.kind);
    if (!need) throw new Error(`no consultation ${wanted.recordId}`);
    const { revision } = need;
    const found = await findPaper(db, wanted);
    if (found?.revision === revision && found.state === "ready") return answerOf(found);
    const rows = ["response", "table"].includes(wanted.kind) ? need.opinions : 0;
    const retryAfterSeconds = FAILED_SECONDS;
    await orderPaper(db, { ...wanted, id: uuid(), revision, rows, retryAfterSeconds });
    const row = await findPaper(db, wanted);
    if (!row || row.state === "ready" || row.state === "failed") return answerOf(row);
    if (rows > AT_ONCE_UP_TO) {
      wake();
      return answerOf(row);
    }
    if (!underWay.has(row.id) && lane.isFull()) return { state: "busy", retryAfter: BUSY_SECONDS };
    await makeOnce(row.id);
    return answerOf(await findPaper(db, wanted));
  };

  const papers: Papers = {
    order,
    open: async (file: PaperFile) => {
      const bytes = await files.open(file);
      if (!bytes) await forgetPapers(db, [file.path]);
      return bytes;
    },
  };
  return {
    ...papers,
    /** Makes the paper that has waited longest; false when none waits. */
    makeNext: async (): Promise<boolean> => {
      const row = await claim(null);
      if (row) await makeRow(shop, row);
      return row !== null;
    },
    sweep: () => sweepPapers(db, files),
    /** Is told when a paper waits that is not made at once. */
    onOrder: (listener: () => void) => {
      wake = listener;
    },
    /** Stops what is under way; its papers wait for the next process. */
    close: async () => {
      stopping.abort();
      await Promise.allSettled(underWay.values());
    },
  };
};

export type PaperMaker = ReturnType<typeof createPapers>;

const answerOf = (row: PaperRow | null): PaperAnswer => {
  if (row?.state === "ready" && row.sha256 && row.size && row.path) {
    return { state: "ready", file: { sha256: row.sha256, size: Number(row.size), path: row.path } };
  }
  if (row?.state === "failed") return { state: "failed", retryAfter: FAILED_SECONDS };
  return { state: "making", done: row?.rowsDone ?? 0, total: row?.rowsTotal ?? 0 };
};
