import { SYSTEM } from "#app/domain/actor.ts";
import { digestDay, nextDigest } from "#app/domain/notifications/digest.ts";
import { accept } from "#app/domain/outcome.ts";
import { sweepAccounts } from "#app/services/accounts/sweep.server.ts";
import type { Work } from "#app/services/context.ts";
import { recordCalendar } from "#app/services/records/record-calendar.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { gatherDigests } from "#db/queries/digests.ts";
import { expandFanOut } from "#db/queries/fan-out.ts";
import { dropMails } from "#db/queries/mail.ts";
import { deliverNotices } from "#db/queries/outbox.ts";

export type Worker = { stop: () => Promise<void> };

const BATCH = 500;
const FAN_OUTS = 20;
const PAUSE_MS = 1_000;
const AFTER_ERROR_MS = 10_000;
const SWEEP_EVERY_MS = 3_600_000;

/**
 * Works off what transactions left in the outbox, and records what the calendar decided. Where mail is
 * sent it orders the daily ones, else it ends whatever waits to be mailed: nobody gets a year's mails on the
 * day mail is switched on.
 */
export const workOnce = async (work: Work, mailOn = false): Promise<number> => {
  const moved = await recordCalendar(work);
  const told = await count(work, (tx) => deliverNotices(tx, BATCH));
  const expanded = await expandFanOuts(work);
  const mailed = mailOn ? await orderDigests(work) : await dropMails(work.db);
  return moved + told + expanded + mailed;
};

const count = async (work: Work, step: (tx: Tx) => Promise<number>): Promise<number> => {
  const outcome = await transact(work.db, async (tx) => accept(await step(tx)));
  return outcome.ok ? outcome.value : 0;
};

/** Tells the followers of what has just become public, so many batches of people at a time. */
const expandFanOuts = async (work: Work): Promise<number> => {
  const next = (tx: Tx) => expandFanOut(tx, BATCH, nextDigest(work.now)).then(Number);
  for (let done = 0; ; done++) {
    if (done === FAN_OUTS || (await count(work, next)) === 0) return done;
  }
};

const orderDigests = async (work: Work): Promise<number> => {
  const day = digestDay(work.now);
  if (day === null) return 0;
  return count(work, (tx) => gatherDigests(tx, { day, now: work.now, limit: BATCH }));
};

/** Runs `workOnce` until stopped, and removes what is over once an hour; a failure is written down and tried again later. */
export const startWorker = (
  newWork: () => Promise<Omit<Work, "actor">>,
  mailOn = false,
): Worker => {
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
        const done = await workOnce(work, mailOn);
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
