import type { HeldRole } from "../actor.ts";
import { holdsOffice } from "./roles.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How long a session lives without use, and at most. A resident who comes back within a month stays
 * signed in; an office signs in once a working day.
 */
export const SESSION_LIMITS = {
  resident: { idleMs: 30 * DAY, absoluteMs: 180 * DAY },
  office: { idleMs: 12 * HOUR, absoluteMs: DAY },
} as const;

/** Use is written down at most this often: reading pages must not write. */
export const TOUCH_EVERY_MS = HOUR;

type Times = { createdAt: Date; lastUsedAt: Date };
type Roles = readonly Pick<HeldRole, "role">[];

/** Whether a session is over at `at` (real time): the instant of a limit is already outside it. */
export const isOver = (session: Times, roles: Roles, at: Date): boolean => {
  const limits = holdsOffice({ roles }) ? SESSION_LIMITS.office : SESSION_LIMITS.resident;
  return (
    at.getTime() >= session.lastUsedAt.getTime() + limits.idleMs ||
    at.getTime() >= session.createdAt.getTime() + limits.absoluteMs
  );
};

/** Whether its use must be written down again. */
export const needsTouch = (session: Times, at: Date): boolean =>
  at.getTime() >= session.lastUsedAt.getTime() + TOUCH_EVERY_MS;
