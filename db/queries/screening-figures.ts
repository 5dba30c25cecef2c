import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type QuarterFigures = {
  /** First day of the quarter in Vietnam. */
  from: string;
  shown: number;
  sentBack: number;
  notShown: number;
  appeals: number;
  upheld: number;
  takenDown: number;
};

/**
 * Decisions of the last quarters, the newest first. What went to another channel is not counted: a
 * denunciation leaves no trace, not even in a number.
 */
export const listQuarters = (
  q: Queryable,
  now: Date,
  quarters: number,
): Promise<QuarterFigures[]> => {
  const local = (column: ReturnType<typeof sql>) =>
    sql`date_trunc('quarter', ${column} at time zone 'Asia/Ho_Chi_Minh')`;
  return runPrepared<QuarterFigures>(
    q,
    sql`with first as (
        select ${local(sql`${now.toISOString()}::timestamptz`)} as this,
          (${local(sql`${now.toISOString()}::timestamptz`)} - make_interval(months => ${3 * (quarters - 1)}))
            at time zone 'Asia/Ho_Chi_Minh' as since
      ), done as (
        select ${local(sql`t.decided_at`)} as quarter, t.decision as what from text_checks t, first
          where t.decision in ('shown', 'needs_edit', 'hidden') and t.decided_at >= first.since
        union all
        select ${local(sql`a.decided_at`)}, case a.outcome when 'upheld' then 'upheld' else 'appeal' end
          from appeals a, first where a.outcome in ('upheld', 'refused') and a.decided_at >= first.since
        union all
        select ${local(sql`t.at`)}, 'taken_down' from takedowns t, first where t.at >= first.since
      )
      select to_char(q.quarter, 'YYYY-MM-DD') as from,
        count(*) filter (where d.what = 'shown')::int as shown,
        count(*) filter (where d.what = 'needs_edit')::int as "sentBack",
        count(*) filter (where d.what = 'hidden')::int as "notShown",
        count(*) filter (where d.what in ('appeal', 'upheld'))::int as appeals,
        count(*) filter (where d.what = 'upheld')::int as upheld,
        count(*) filter (where d.what = 'taken_down')::int as "takenDown"
      from first, generate_series(first.this - make_interval(months => ${3 * (quarters - 1)}), first.this,
          interval '3 months') as q(quarter)
        left join done d on d.quarter = q.quarter
      group by q.quarter order by q.quarter desc`,
  );
};
