import { sql } from "drizzle-orm";
import type { Disposition, Stance } from "../../app/domain/policies/schema.ts";
import type { Queryable } from "../client.ts";
import { effectiveStateSql } from "../effective-state.ts";
import { runPrepared } from "../statement.ts";
import { isPublic } from "../visibility.ts";

export type AnsweredExample = {
  code: string;
  title: string;
  unitName: string;
  draftingBody: string;
  byline: string;
  stance: Stance;
  body: string;
  disposition: Disposition;
  answer: string;
  isSample: boolean;
};

/** From each of the consultations answered last, one opinion that has a written answer. */
export const listJustAnswered = (q: Queryable, limit: number): Promise<AnsweredExample[]> =>
  runPrepared<AnsweredExample>(
    q,
    sql`select r.code, r.title, u.full_name as "unitName", p.drafting_body as "draftingBody",
        c.byline, c.stance, c.body, c.disposition, c.answer, r.is_sample as "isSample"
      from records r join policies p on p.record_id = r.id join units u on u.code = r.unit_code
        join lateral (
          select c.* from comments c
          where c.policy_id = r.id and c.shown_at is not null and c.disposition is not null
            and c.disposition <> 'agreed' and coalesce(c.answer, '') <> ''
          order by c.shown_at desc, c.id desc limit 1
        ) c on true
      where r.kind = 'CS' and r.state in ('responded', 'adopted', 'not_adopted') and ${isPublic()}
      order by r.state_since desc limit ${limit}`,
  );

export type PromiseFigures = {
  open: number;
  answering: number;
  late: number;
  answered: number;
  opinionsAnswered: number;
  /** Code of the consultation that waits longest for its answers. */
  longest: string | null;
  longestTitle: string | null;
  longestDue: string | null;
};

/** The city's promise in figures, from the records alone. */
export const countPromise = async (q: Queryable, now: Date): Promise<PromiseFigures> => {
  const at = now.toISOString();
  const [row] = await runPrepared<PromiseFigures>(
    q,
    sql`with public as (
        select r.code, r.title, ${effectiveStateSql(now)} as state, r.due_at, r.closes_at, p.opinion_count
        from records r join policies p on p.record_id = r.id where r.kind = 'CS' and ${isPublic()}
          and not exists (select from collections k where k.record_id = r.id)
      )
      select count(*) filter (where state = 'open')::int as open,
        count(*) filter (where state in ('synthesis', 'response_pending'))::int as answering,
        count(*) filter (where state in ('synthesis', 'response_pending') and due_at < ${at})::int as late,
        count(*) filter (where state in ('responded', 'adopted', 'not_adopted'))::int as answered,
        coalesce(sum(opinion_count) filter (where state in ('responded', 'adopted', 'not_adopted')), 0)::int as "opinionsAnswered",
        (select code from public where state in ('synthesis', 'response_pending')
          order by closes_at limit 1) as longest,
        (select title from public where state in ('synthesis', 'response_pending')
          order by closes_at limit 1) as "longestTitle",
        (select due_at from public where state in ('synthesis', 'response_pending')
          order by closes_at limit 1) as "longestDue"
      from public`,
  );
  if (!row) throw new Error("an aggregate always has a row");
  return row;
};
