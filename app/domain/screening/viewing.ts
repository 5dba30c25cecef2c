/** How long somebody who opened a text counts as reading it, and how often his page says so. */
export const VIEWING_MS = 3 * 60_000;
export const VIEWING_AGAIN_MS = 60_000;

/** The start of the time in which others count as reading at an instant. */
export const viewingSince = (now: Date): Date => new Date(now.getTime() - VIEWING_MS);

/** Ways to narrow the queue of texts: what the machine noticed, what is late, what was mended. */
export const CHECK_FILTERS = ["flagged", "plain", "late", "mended"] as const;
export type CheckFilter = (typeof CHECK_FILTERS)[number];

/** Longest text that a list shows whole: only such a text can be shown from the list. */
export const LISTED_WHOLE = 240;
