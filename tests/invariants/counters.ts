import type { Sql } from "postgres";
import { countedAs } from "#app/domain/gatherings/channels.ts";

/** Comments that count: sent, not taken back, not handed to another channel. */
const countable = (sql: Sql) => sql`c.state not in ('draft', 'withdrawn', 'rerouted')`;

/**
 * A comment counts at the policy whose table it stands in, and apart from that at the commune's part that
 * collected it; a part has no table of its own, so it lacks no answer and counts outcomes once they are signed.
 */
const places = (sql: Sql) => sql`
  cross join lateral (values (c.policy_id), (c.collected_by)) as at(place)`;

type Broken = { what: string; id: string; kept: string; counted: string };

const lines = (rows: readonly Broken[]): string[] =>
  rows.map(({ what, id, kept, counted }) => `${what} of ${id}: kept ${kept}, counted ${counted}`);

/** Every counter that is kept, counted again from the rows themselves. */
export const brokenCounters = async (sql: Sql): Promise<string[]> => [
  ...lines(await policyNumbers(sql)),
  ...lines(await policyWords(sql)),
  ...lines(await persons(sql)),
  ...lines(await clauses(sql)),
  ...lines(await channels(sql)),
  ...lines(await gathered(sql)),
];

/** People that each gathering adds: those who were there, or who spoke; a body is nobody. */
const gatheredPeople = (sql: Sql) => sql`
  select g.id, at.place as policy_id, g.channel, g.body,
    g.withdrawn_at is not null as withdrawn, case
    when g.withdrawn_at is not null then 0
    when g.channel in ${sql(countedAs("attended"))} then g.people
    when g.channel in ${sql(countedAs("spoke"))} then least(g.people, coalesce((select sum(c.people)
      from comments c where c.gathering_id = g.id and ${countable(sql)}), 0))
    else 0 end as people
  from gatherings g cross join lateral (values (g.policy_id), ((select parent_id from collections
    where record_id = g.policy_id))) as at(place) where at.place is not null`;

const policyNumbers = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select p.record_id,
      count(c.id) filter (where ${countable(sql)}) as opinions,
      count(c.id) filter (where ${countable(sql)} and c.disposition is null
        and c.policy_id = p.record_id) as unanswered,
      count(c.id) filter (where c.shown_at is not null and (c.state in ('published', 'answered') or (c.state = 'closed'
        and c.visible_state in ('published', 'answered')))) as shown,
      count(distinct c.author_id) filter (where ${countable(sql)} and c.entered_by is null
        and (a.email_confirmed_at is not null or a.phone_confirmed_at is not null))
        + coalesce(sum(c.people) filter (where ${countable(sql)} and c.entered_by is not null
          and c.gathering_id is null), 0)
        + coalesce((select sum(g.people) from (${gatheredPeople(sql)}) g
          where g.policy_id = p.record_id), 0) as people
    from policies p left join comments c on p.record_id in (c.policy_id, c.collected_by)
      left join accounts a on a.id = c.author_id
    group by p.record_id
  ), compared as (
    select p.record_id, x.what, x.kept, x.counted
    from policies p join counted n on n.record_id = p.record_id,
      lateral (values ('opinions', p.opinion_count::bigint, n.opinions),
        ('unanswered', p.unanswered_count, n.unanswered), ('shown', p.shown_count, n.shown),
        ('people', p.person_count, n.people)) as x(what, kept, counted)
  )
  select what, record_id::text as id, kept::text, counted::text from compared where kept <> counted`;

const policyWords = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select place as policy_id, 'stance' as what, stance as word, count(*) as n
      from comments c ${places(sql)} where place is not null and ${countable(sql)} group by 1, 2, 3
    union all
    select place, 'disposition', disposition, count(*)
      from comments c ${places(sql)} where place is not null and ${countable(sql)}
        and disposition is not null and (place = c.policy_id
          or c.state in ('answered', 'answered_private', 'closed')) group by 1, 2, 3
  ), kept as (
    select record_id as policy_id, 'stance' as what, key as word, value::bigint as n
      from policies, jsonb_each_text(stance_counts)
    union all
    select record_id, 'disposition', key, value::bigint
      from policies, jsonb_each_text(disposition_counts)
  )
  select what || ' ' || word as what, policy_id::text as id, coalesce(k.n, 0)::text as kept,
    coalesce(n.n, 0)::text as counted
  from kept k full join counted n using (policy_id, what, word)
  where coalesce(k.n, 0) <> coalesce(n.n, 0)`;

const persons = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select place as policy_id, author_id as account_id, count(*) as n from comments c ${places(sql)}
    where place is not null and ${countable(sql)} and author_id is not null and entered_by is null group by 1, 2
  )
  select 'opinions by ' || account_id as what, policy_id::text as id,
    coalesce(p.opinions, 0)::text as kept, coalesce(n.n, 0)::text as counted
  from participants p full join counted n using (policy_id, account_id)
  where coalesce(p.opinions, 0) <> coalesce(n.n, 0)`;

const clauses = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select place as policy_id, clause_key, count(*) as n from comments c ${places(sql)}
    where place is not null and shown_at is not null and clause_key is not null group by 1, 2
  )
  select 'shown at clause ' || clause_key as what, policy_id::text as id,
    coalesce(k.shown, 0)::text as kept, coalesce(n.n, 0)::text as counted
  from clause_counters k full join counted n using (policy_id, clause_key)
  where coalesce(k.shown, 0) <> coalesce(n.n, 0)`;

const channels = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select place as policy_id, channel || '.opinions' as key, count(*) as n from comments c
      ${places(sql)} where place is not null and ${countable(sql)} group by 1, 2
    union all
    select policy_id, channel || '.people', sum(people) from (
      select place as policy_id, channel, people from comments c ${places(sql)}
        where place is not null and ${countable(sql)} and entered_by is not null and gathering_id is null
      union all
      select policy_id, channel, people from (${gatheredPeople(sql)}) g
      union all
      select place, 'portal', count(distinct c.author_id) from comments c ${places(sql)}
        join accounts a on a.id = c.author_id
        where place is not null and ${countable(sql)} and c.entered_by is null
          and (a.email_confirmed_at is not null or a.phone_confirmed_at is not null)
        group by place
    ) each group by 1, 2
    union all
    select policy_id, channel || '.bodies', count(distinct vi_fold(body)) from (${gatheredPeople(sql)}) g
      where channel in ${sql(countedAs("body"))} and not withdrawn group by 1, 2
  ), kept as (
    select record_id as policy_id, key, value::bigint as n from policies, jsonb_each_text(channel_counts)
  ), people as (
    select record_id, coalesce((select sum(value::bigint) from jsonb_each_text(channel_counts)
      where key like '%.people'), 0) as n, person_count from policies
  )
  select key as what, policy_id::text as id, coalesce(k.n, 0)::text as kept,
    coalesce(n.n, 0)::text as counted
  from kept k full join counted n using (policy_id, key) where coalesce(k.n, 0) <> coalesce(n.n, 0)
  union all
  select 'people over all channels', record_id::text, n::text, person_count::text from people
  where n <> person_count`;

const gathered = (sql: Sql) => sql<Broken[]>`
  with counted as (
    select g.id, count(c.id) filter (where ${countable(sql)}) as opinions,
      coalesce(sum(c.people) filter (where ${countable(sql)}), 0) as spoken
    from gatherings g left join comments c on c.gathering_id = g.id group by g.id
  )
  select x.what, g.id::text, x.kept::text, x.counted::text
  from gatherings g join counted n on n.id = g.id,
    lateral (values ('opinions gathered', g.opinions::bigint, n.opinions),
      ('people heard', g.spoken, n.spoken),
      ('opinions left in what was withdrawn', 0, case when g.withdrawn_at is null then 0
        else n.opinions end)) as x(what, kept, counted)
  where x.kept <> x.counted`;
