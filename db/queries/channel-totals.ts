import { type SQL, sql } from "drizzle-orm";
import { countedAs } from "../../app/domain/gatherings/channels.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

const spoke = sql.raw(
  countedAs("spoke")
    .map((channel) => `'${channel}'`)
    .join(", "),
);
const wrote = sql.raw(
  countedAs("body")
    .map((channel) => `'${channel}'`)
    .join(", "),
);
const attended = sql.raw(
  countedAs("attended")
    .map((channel) => `'${channel}'`)
    .join(", "),
);

/**
 * SQL for the people that a gathering adds to the totals, given the people noted on its opinions: all
 * that were there, or those who said something and no more than were there; a body is no person.
 */
export const peopleOf = (channel: SQL, people: SQL, spoken: SQL): SQL =>
  sql`(case when ${channel} in (${attended}) then ${people}
    when ${channel} in (${spoke}) then least(${people}, ${spoken}) else 0 end)`;

const added = (counts: SQL, key: SQL, by: SQL): SQL =>
  sql`${key}, greatest(coalesce((${counts} ->> (${key}))::int, 0) + ${by}, 0)`;

/** SQL for the counts by channel with opinions and people added to one of them. */
export const withChannel = (
  counts: SQL,
  channel: SQL,
  by: { opinions: SQL; people: SQL },
): SQL => sql`${counts} || jsonb_build_object(
    ${added(counts, sql`${channel} || '.opinions'`, by.opinions)},
    ${added(counts, sql`${channel} || '.people'`, by.people)})`;

/** The row that keeps a policy's totals, locked: what is counted next is counted after all others. */
const lockTotals = (tx: Tx, policyId: string) =>
  runPrepared(tx, sql`select 1 from policies where record_id = ${policyId} for update`);

/**
 * Adds a gathering's people to the totals of its policy, or takes them away (`by` negative), and counts
 * the bodies that wrote again: one that wrote twice is one. Raises the page's revision.
 */
export const addGathered = async (
  tx: Tx,
  policyId: string,
  channel: string,
  by: number,
): Promise<void> => {
  await lockTotals(tx, policyId);
  const counts = sql`p.channel_counts`;
  await runPrepared(
    tx,
    sql`update policies p set person_count = p.person_count + ${by}::int,
          channel_counts = ${withChannel(counts, sql`${channel}::text`, {
            opinions: sql`0`,
            people: sql`${by}::int`,
          })} || coalesce((
            select jsonb_object_agg(w.channel || '.bodies', coalesce(n.bodies, 0))
            from (values ${sql.join(
              countedAs("body").map((name) => sql`(${name}::text)`),
              sql`, `,
            )}) as w(channel)
            left join (select g.channel, count(distinct vi_fold(g.body))::int as bodies from gatherings g
              where g.policy_id = ${policyId} and g.withdrawn_at is null and g.channel in (${wrote})
              group by g.channel) n on n.channel = w.channel
            where n.bodies is not null or p.channel_counts ? (w.channel || '.bodies')), '{}'::jsonb),
          revision = p.revision + 1
        where p.record_id = ${policyId}`,
  );
};
