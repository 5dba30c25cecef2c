import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Notes that an account has a text open, and forgets who had one open before `before`. */
export const noteViewer = (
  tx: Tx,
  given: { checkId: string; accountId: string; at: Date; before: Date },
) =>
  runPrepared(
    tx,
    sql`with gone as (delete from check_viewers where seen_at < ${given.before.toISOString()}
          and not (check_id = ${given.checkId}::bigint and account_id = ${given.accountId}::uuid))
        insert into check_viewers (check_id, account_id, seen_at)
        values (${given.checkId}::bigint, ${given.accountId}, ${given.at.toISOString()})
        on conflict (check_id, account_id) do update set seen_at = excluded.seen_at`,
  );

export type Viewer = { checkId: string; name: string; seenAt: string };

/** Others who have one of these texts open since `since`, the latest first. */
export const listViewers = (
  q: Queryable,
  given: { checkIds: readonly string[]; accountId: string; since: Date },
): Promise<Viewer[]> =>
  runPrepared<Viewer>(
    q,
    sql`select v.check_id::text as "checkId", a.display_name as name, v.seen_at as "seenAt"
        from check_viewers v join accounts a on a.id = v.account_id
          join jsonb_array_elements_text(${JSON.stringify(given.checkIds)}::jsonb) as g(id)
            on g.id::bigint = v.check_id
        where v.account_id <> ${given.accountId}::uuid and v.seen_at >= ${given.since.toISOString()}
        order by v.seen_at desc limit 100`,
  );
