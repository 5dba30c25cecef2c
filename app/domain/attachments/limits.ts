import type { Limit } from "../accounts/limits.ts";

/** Files that one account, or the guests of one network, may send within an hour. */
export const UPLOAD_LIMIT = {
  name: "uploads",
  points: 300,
  seconds: 3_600,
} as const satisfies Limit;

/** Uploads that wait for their form, of one holder together. */
export const WAITING_BYTES = 200_000_000;
