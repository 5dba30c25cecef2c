import type { Limit } from "./limits.ts";

/** Receipt codes that nobody has, per network: enough for typing errors, hopeless for guessing. */
export const LOOKUP_LIMIT = {
  name: "lookup",
  points: 30,
  seconds: 15 * 60,
} as const satisfies Limit;
