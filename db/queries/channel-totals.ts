import { type SQL, sql } from "drizzle-orm";
import { countedAs } from "../../app/domain/gatherings/channels.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

const spoke = sql.raw(
  countedAs("spoke")
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

/** A record and the draft that it collects for: the same people count at both. */
const places = (recordId: string): SQL => sql`(select ${recordId}::uuid
  union select parent_id from collections where record_id = ${recordId})`;

/** The rows that keep the totals, locked: what is counted next is counted after all others. */
const lockTotals = (tx: Tx, recordId: string) =>
  runPrepared(
    tx,
    sql`select 1 from policies where record_id in ${places(recordId)} order by record_id for update`,
  );

const bodyChannels = sql.join(
  countedAs("body").map((name) => sql.raw(`('${name}')`)),
  sql`, `,
);

/** SQL for the bodies that wrote about a policy or a part of it, each once, by channel. */
const bodyCounts = sql`(select jsonb_object_agg(w.channel || '.bodies', (
    select count(distinct vi_fold(g.body)) from gatherings g
    where g.withdrawn_at is null and g.channel = w.channel and (g.policy_id = p.record_id
      or g.policy_id in (select record_id from collections where parent_id = p.record_id))))
  from (values ${bodyChannels}) as w(channel))`;

/**
 * Adds a gathering's people to the totals of its policy, or takes them away (`by` negative), and counts
 * the bodies that wrote again: one that wrote twice is one. Raises the page's revision.
 */
export const addGathered = async (
  tx: Tx,
  recordId: string,
  channel: string,
  by: number,
): Promise<void> => {
  await lockTotals(tx, recordId);
  await runPrepared(
    tx,
    sql`update policies p set person_count = p.person_count + ${by}::int,
          channel_counts = ${withChannel(sql`p.channel_counts`, sql`${channel}::text`, {
            opinions: sql`0`,
            people: sql`${by}::int`,
          })} || ${bodyCounts},
          revision = p.revision + 1
        where p.record_id in ${places(recordId)}`,
  );
};
