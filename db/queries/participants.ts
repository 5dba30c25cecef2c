import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { withChannel } from "./channel-totals.ts";

/** Somebody who has just been confirmed counts as a person wherever an opinion of his counts. */
export const countConfirmed = (tx: Tx, accountId: string): Promise<unknown[]> =>
  runPrepared(
    tx,
    sql`with confirmed as (
      update participants set verified = true where account_id = ${accountId} and not verified
      returning policy_id, opinions
    )
    update policies p set person_count = p.person_count + 1, revision = p.revision + 1,
      channel_counts = ${withChannel(sql`p.channel_counts`, sql`'portal'`, {
        opinions: sql`0`,
        people: sql`1`,
      })}
    from confirmed c where p.record_id = c.policy_id and c.opinions > 0`,
  );
