import { alert } from "#app/services/attachments/alert.server.ts";
import type { Files } from "#app/services/attachments/files.server.ts";
import { rescanFiles } from "#app/services/attachments/rescan-files.server.ts";
import { sweepFiles } from "#app/services/attachments/sweep-files.server.ts";
import type { Clock } from "#app/services/clock.server.ts";
import type { Db } from "#db/client.ts";

export type FileKeeper = { stop: () => Promise<void> };

const PAUSE_MS = 15_000;
const SWEEP_EVERY_MS = 3_600_000;
const LEAVE_MS = 2_000;

/**
 * Keeps files and rows in agreement at the start and every hour, and asks the scanner again about what
 * it has not cleared. A loop of its own: a scanner that hangs must not hold up notices and mails.
 */
export const startFileKeeper = (of: { db: Db; files: Files; clock: Clock }): FileKeeper => {
  const { db, files, clock } = of;
  const stopping = Promise.withResolvers<void>();
  let stopped = false;
  let sweptAt = 0;
  const round = async () => {
    if (Date.now() - sweptAt >= SWEEP_EVERY_MS) {
      await sweepFiles(db, files, new Date());
      sweptAt = Date.now();
    }
    await rescanFiles(db, files, { real: new Date(), domain: clock.now() });
  };
  const loop = async () => {
    while (!stopped) {
      await round().catch((error: unknown) => {
        if (!stopped) alert("files_unkept", { err: String(error) });
      });
      await Promise.race([stopping.promise, pause(PAUSE_MS)]);
    }
  };
  const running = loop();
  return {
    stop: async () => {
      stopped = true;
      stopping.resolve();
      await Promise.race([running, pause(LEAVE_MS)]);
    },
  };
};

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
