import { SESSION_LIMITS } from "#app/domain/accounts/session-limits.ts";
import type { Db } from "#db/client.ts";
import { deleteExpired } from "#db/queries/parked-forms.ts";
import { deleteOldLimits } from "#db/queries/rate-limits.ts";

const BROWSER_MS = 400 * 86_400_000;

/** Removes sessions, links, parked forms, browsers and counters that are over at `at` (real time). */
export const sweepAccounts = async (db: Db, at: Date): Promise<void> => {
  const before = (ms: number) => new Date(at.getTime() - ms);
  await deleteExpired(db, {
    now: at,
    unusedSince: before(SESSION_LIMITS.resident.idleMs),
    openedBefore: before(SESSION_LIMITS.resident.absoluteMs),
    browserUnusedSince: before(BROWSER_MS),
  });
  await deleteOldLimits(db, at);
};
