import { sql } from "drizzle-orm";

/**
 * Up to when a waiting row is due. Moments are kept to the millisecond and rounded, so that what was
 * written just now may stand up to half a millisecond ahead.
 */
export const dueBy = sql.raw("now() + interval '1 millisecond'");
