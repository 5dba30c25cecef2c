import { type SQL, sql } from "drizzle-orm";

/** Of `comments c`: those in a policy's table, or of them what one commune's part collected. */
export const collectedAt = (policyId: string, collectedBy: string | null | undefined): SQL =>
  collectedBy ? sql`c.collected_by = ${collectedBy}` : sql`c.policy_id = ${policyId}`;

/** The commune that collected a comment of `comments c` for a draft of the city. */
export const communeJoin = sql`left join collections co on co.record_id = c.collected_by
  left join units cu on cu.code = co.unit_code`;
export const communeName = sql`cu.full_name`;
