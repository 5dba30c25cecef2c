import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

type Visit = { policyId: string; accountId: string; part: string; groupId: string | null };

/** Notes which part of a table somebody has open; the same part again within half a minute writes nothing. */
export const noteVisit = (q: Queryable, visit: Visit) =>
  runPrepared(
    q,
    sql`insert into table_visits as v (policy_id, account_id, part, group_id, at)
        select ${visit.policyId}::uuid, ${visit.accountId}::uuid, ${visit.part}::text,
          (select id from comment_groups where id = ${visit.groupId}::uuid for key share), now()
        on conflict (policy_id, account_id) do update set part = excluded.part,
          group_id = excluded.group_id, at = excluded.at
        where v.part <> excluded.part or v.group_id is distinct from excluded.group_id
          or v.at < now() - interval '30 seconds'`,
  );

export type Visitor = { name: string; part: string; groupId: string | null; at: string };

/** Who else has had a table open within the last minutes, the latest first. */
export const listVisitors = (
  q: Queryable,
  policyId: string,
  but: string,
  minutes: number,
): Promise<Visitor[]> =>
  runPrepared<Visitor>(
    q,
    sql`select a.display_name as name, v.part, v.group_id as "groupId", v.at
        from table_visits v join accounts a on a.id = v.account_id
        where v.policy_id = ${policyId} and v.account_id <> ${but}
          and v.at > now() - make_interval(mins => ${minutes}::int)
        order by v.at desc limit 10`,
  );
