import { startOfDay, vnDate } from "../deadlines.ts";

/** The daily mail is made at seven in the morning in Vietnam. */
export const DIGEST_HOUR = 7;

/** Events that one daily mail names; it leads to the rest. */
export const DIGEST_ITEMS = 50;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const morningOf = (at: Date): Date =>
  new Date(startOfDay(vnDate(at)).getTime() + DIGEST_HOUR * HOUR_MS);

/** The daily mail that carries what happens at `at`: the next one after it, never the one just being made. */
export const nextDigest = (at: Date): Date => {
  const morning = morningOf(at);
  return morning > at ? morning : morningOf(new Date(at.getTime() + DAY_MS));
};

/** The day whose daily mails may be made at `now`; null before seven. */
export const digestDay = (now: Date): string | null => (morningOf(now) <= now ? vnDate(now) : null);
