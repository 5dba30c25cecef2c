import type { PaperMaker } from "./papers.server.ts";

const PAUSE_MS = 2_000;
const AFTER_ERROR_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;

/** Makes papers that wait, one after the other, until stopped; sweeps their folder at the start and every hour. */
export const startPaperWorker = (papers: PaperMaker): { stop: () => Promise<void> } => {
  let stopped = false;
  let sweptAt = 0;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  papers.onOrder(() => wake());
  const loop = async () => {
    while (!stopped) {
      try {
        if (Date.now() - sweptAt >= SWEEP_EVERY_MS) {
          sweptAt = Date.now();
          await papers.sweep();
        }
        if (!(await papers.makeNext())) await pause(PAUSE_MS);
      } catch (error) {
        const err = error instanceof Error ? error.stack : String(error);
        process.stderr.write(`${JSON.stringify({ level: "error", job: "papers", err })}\n`);
        await pause(AFTER_ERROR_MS);
      }
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await papers.close();
      await running;
    },
  };
};
