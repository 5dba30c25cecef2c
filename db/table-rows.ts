import { type SQL, sql } from "drizzle-orm";

/** Comments (`c`) that count: everything sent and not taken back or handed to another channel. */
export const counts = sql`c.state not in ('draft', 'withdrawn', 'rerouted')`;

/** Comments (`c`) that stand in the synthesis table of a draft. */
export const inTable = (policyId: string | SQL): SQL =>
  sql`c.policy_id = ${policyId} and ${counts}`;
