import { SYSTEM } from "#app/domain/actor.ts";
import { accept } from "#app/domain/outcome.ts";
import { sweepAccounts } from "#app/services/accounts/sweep.server.ts";
import type { Work } from "#app/services/context.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { deliverNotices } from "#db/queries/outbox.ts";

export type Worker = { stop: () => Promise<void> };

const BATCH = 500;
const PAUSE_MS = 1_000;
const AFTER_ERROR_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;

/** Works off what transactions left in the outbox, and records what the calendar decided. */
export const workOnce = async (work: Work): Promise<number> => {
  const moved = await recordCalendar(work);
  const told = await transact(work.db, async (tx) => accept(await deliverNotices(tx, BATCH)));
  return moved + (told.ok ? told.value : 0);
};

/** Runs `workOnce` until stopped, and removes what is over once an hour; a failure is written down and tried again later. */
export const startWorker = (newWork: () => Promise<Omit<Work, "actor">>): Worker => {
  let stopped = false;
  let wake = () => {};
  let sweptAt = 0;
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
        const done = await workOnce(work);
        if (Date.now() - sweptAt >= SWEEP_EVERY_MS) {
          sweptAt = Date.now();
          await sweepAccounts(work.db, new Date());
        }
        if (done === 0) await pause(PAUSE_MS);
      } catch (error) {
        const err = error instanceof Error ? error.stack : String(error);
        process.stderr.write(`${JSON.stringify({ level: "error", job: "worker", err })}\n`);
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
