import { type SQL, sql } from "drizzle-orm";
import type { Channel } from "../../app/domain/policies/schema.ts";
import { withChannel } from "./channel-totals.ts";

/**
 * Parts of a statement that keep the counters of a commune's part beside those of the draft it collects
 * for: the draft counts every opinion, the part those that it collected, each person once in either.
 */
export type CountedComment = {
  collectedBy: string | null;
  /** The gathering counts its own people. */
  gatheringId: string | null;
  channel: Channel;
  people: number;
  stance: string;
  /** The sender's own opinion, not one that was entered for somebody. */
  ownPerson: boolean;
};

/** After `sender` and `gathered` of a new comment: nothing where no commune collected it. */
export const countAtCollector = (c: CountedComment): SQL =>
  c.collectedBy === null
    ? sql``
    : sql`, part_person as (
      insert into participants (policy_id, account_id, verified, opinions)
      select ${c.collectedBy}::uuid, id, verified, 1 from sender
      on conflict (policy_id, account_id) do update set opinions = participants.opinions + 1
      returning opinions, verified
    ), part_more as (
      select case when ${c.gatheringId}::uuid is not null then (select people from gathered)
        when ${c.ownPerson}::boolean
          then (select count(*)::int from part_person where opinions = 1 and verified)
        else ${c.people}::int end as people
    ), part as (
      update policies set opinion_count = opinion_count + 1,
        person_count = person_count + part_more.people,
        channel_counts = ${withChannel(sql`channel_counts`, sql`${c.channel}::text`, {
          opinions: sql`1`,
          people: sql`part_more.people`,
        })},
        stance_counts = jsonb_set(stance_counts, array[${c.stance}::text],
          to_jsonb(coalesce((stance_counts ->> ${c.stance}::text)::int, 0) + 1)),
        revision = revision + 1
      from part_more where record_id = ${c.collectedBy}
    )`;

/** After `gone` and `gathered`, a comment that no longer counts. */
export const uncountAtCollector = sql`, part_person as (
    update participants p set opinions = p.opinions - 1 from gone
    where p.policy_id = gone.collected_by and p.account_id = gone.author_id
    returning p.opinions, p.verified
  ), part_less as (
    select case when gone.gathering_id is not null then (select people from gathered)
      when gone.entered_by is not null then gone.people
      else (select count(*)::int from part_person where opinions = 0 and verified) end as people
    from gone
  ), part as (
    update policies p set opinion_count = p.opinion_count - 1,
      person_count = p.person_count - part_less.people,
      channel_counts = ${withChannel(sql`p.channel_counts`, sql`gone.channel`, {
        opinions: sql`-1`,
        people: sql`- part_less.people`,
      })},
      stance_counts = jsonb_set(p.stance_counts, array[gone.stance],
        to_jsonb(greatest(coalesce((p.stance_counts ->> gone.stance)::int, 0) - 1, 0))),
      revision = p.revision + 1
    from gone, part_less where p.record_id = gone.collected_by
  )`;

/** After `changed`, a comment that is shown now or no longer. */
export const showAtCollector = (by: 1 | -1): SQL => sql`, part as (
    update policies p set shown_count = p.shown_count + ${by}::int, revision = p.revision + 1
    from changed where p.record_id = changed.collected_by
  )`;
