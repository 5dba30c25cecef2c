import { sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { inTable } from "../table-rows.ts";

/** A draft whose search is over and whose number of opinions has changed since; locked. */
export const takeLate = async (tx: Tx): Promise<string | null> =>
  (
    await runPrepared<{ id: string }>(
      tx,
      sql`select s.policy_id as id from groupings s join policies p on p.record_id = s.policy_id
          where s.state = 'done' and s.seen_opinions <> p.opinion_count
          order by s.policy_id limit 1 for update of s skip locked`,
    )
  )[0]?.id ?? null;

/**
 * Looks at opinions that grouping has not seen: the accepted group whose words are nearest, if they are
 * near enough and nobody there says the opposite, gets it as a suggestion. Gives how many it looked at;
 * when fewer than the limit are left, the draft is up to date.
 */
export const placeLate = async (
  tx: Tx,
  given: { policyId: string; least: number; limit: number },
): Promise<number> => {
  const { policyId, least, limit } = given;
  const placed = await runPrepared(
    tx,
    sql`with fresh as (
          select c.id, c.round, c.clause_key, c.stance,
            vi_fold(left(concat_ws(' ', c.body, c.wording), 4000)) as words
          from comments c left join grouped_comments m on m.comment_id = c.id
          where ${inTable(policyId)} and c.disposition is null and m.comment_id is null
          order by c.id limit ${limit}::int
        ), nearest as (
          select fresh.id, found.group_id, found.likeness
          from fresh left join lateral (
            select g.id as group_id,
              similarity(fresh.words, vi_fold(left(concat_ws(' ', l.body, l.wording), 4000))) as likeness
            from comment_groups g join comments l on l.id = g.lead_id
            where g.policy_id = ${policyId}::uuid and g.state = 'accepted' and g.round = fresh.round
              and g.clause_key is not distinct from fresh.clause_key
              and not exists (select 1 from grouped_comments o join comments s on s.id = o.comment_id
                where o.group_id = g.id and ((fresh.stance = 'agree' and s.stance = 'disagree')
                  or (fresh.stance = 'disagree' and s.stance = 'agree')))
            order by likeness desc, g.id limit 1
          ) found on found.likeness >= ${least}::real
        )
        insert into grouped_comments (comment_id, group_id, standing, likeness)
        select id, group_id, case when group_id is null then 'alone' else 'late' end,
          coalesce(likeness, 0) from nearest
        on conflict (comment_id) do nothing returning comment_id`,
  );
  if (placed.length < limit) {
    await runPrepared(
      tx,
      sql`update groupings s set seen_opinions = p.opinion_count from policies p
          where s.policy_id = ${policyId} and p.record_id = s.policy_id`,
    );
  }
  return placed.length;
};
