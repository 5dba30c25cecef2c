import { Worker } from "node:worker_threads";
import type { PaperJob, ThreadNews } from "./thread-jobs.ts";

type Ended = Exclude<ThreadNews, { kind: "rows" }>;

const LONGEST_MS = 10 * 60_000;
const MOST_MEMORY_MB = 1_024;

/**
 * Makes a paper in a thread of its own and gives how it ended; `told` hears how many rows are written.
 * Rejects when the thread fails, takes too long or is stopped by the signal.
 */
export const runThread = (
  job: PaperJob,
  told: (rows: number) => void,
  signal: AbortSignal,
): Promise<Ended> =>
  new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const thread = new Worker(job.threadFile, {
      workerData: job,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const stop = () => void thread.terminate();
    const late = setTimeout(stop, LONGEST_MS);
    signal.addEventListener("abort", stop, { once: true });
    let ended: Ended | null = null;
    thread.on("message", (news: ThreadNews) => {
      if (news.kind === "rows") told(news.rows);
      else ended = news;
    });
    thread.once("error", reject);
    thread.once("exit", (status) => {
      clearTimeout(late);
      signal.removeEventListener("abort", stop);
      if (ended) resolve(ended);
      else reject(new Error(`the paper's thread ended with ${status}`));
    });
  });
