import { SYSTEM } from "#app/domain/actor.ts";
import type { Work } from "#app/services/context.ts";
import { runGrouping } from "#app/services/groups/run-grouping.server.ts";
import { suggestLate } from "#app/services/groups/suggest-late.server.ts";

const PAUSE_MS = 2_000;
const AFTER_ERROR_MS = 10_000;

/** Looks for like opinions where somebody asked for it, and for late ones, until stopped. */
export const startGrouper = (
  newWork: () => Promise<Omit<Work, "actor">>,
): { stop: () => Promise<void> } => {
  let stopped = false;
  let wake = () => {};
  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      try {
        const work: Work = { ...(await newWork()), actor: SYSTEM };
        const stored = await runGrouping(work, () => stopped);
        const looked = await suggestLate(work);
        if (stored + looked === 0) await pause(PAUSE_MS);
      } catch (error) {
        const err = error instanceof Error ? error.stack : String(error);
        process.stderr.write(`${JSON.stringify({ level: "error", job: "groups", err })}\n`);
        await pause(AFTER_ERROR_MS);
      }
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      wake();
      await running;
    },
  };
};
