import { type SQL, sql } from "drizzle-orm";
import type { GroupingState } from "../../app/domain/policies/groups.ts";
import type { Stance } from "../../app/domain/policies/schema.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { inTable } from "../table-rows.ts";

/** What is compared: own words and the words proposed, as far as they are looked at. */
const MOST_LETTERS = 4_000;
const folded = (c: SQL) =>
  sql`vi_fold(left(concat_ws(' ', ${c}.body, ${c}.wording), ${sql.raw(String(MOST_LETTERS))}))`;

/** Opinions that grouping may place: without an answer, and not where a person has put them. */
const mayPlace = (policyId: string) => sql`${inTable(policyId)} and c.disposition is null
  and not exists (select 1 from grouped_comments m left join comment_groups h on h.id = m.group_id
    where m.comment_id = c.id and (m.kept_apart or h.state = 'accepted'))`;

/** Round and clause as one word, in an order that new versions of the text do not change. */
const cursor = sql`lpad(c.round::text, 4, '0') || ' ' || coalesce(c.clause_key::text, '')`;

export type Grouping = {
  policyId: string;
  state: GroupingState;
  run: number;
  total: number;
  done: number;
  cursor: string | null;
  attempts: number;
  finishedAt: string | null;
};

const columns = sql`policy_id as "policyId", state, run, total, done, cursor, attempts,
  finished_at as "finishedAt"`;

export const findGrouping = async (q: Queryable, policyId: string): Promise<Grouping | null> =>
  (
    await runPrepared<Grouping>(
      q,
      sql`select ${columns} from groupings where policy_id = ${policyId}`,
    )
  )[0] ?? null;

/** Asks for the search; one that waits or runs stays as it is. */
export const orderGrouping = (tx: Tx, order: { policyId: string; by: string; now: Date }) =>
  runPrepared(
    tx,
    sql`insert into groupings (policy_id, state, total, requested_by, requested_at)
      select ${order.policyId}::uuid, 'waiting', count(*)::int, ${order.by}::uuid,
        ${order.now.toISOString()}::timestamptz
      from comments c where ${mayPlace(order.policyId)}
      on conflict (policy_id) do update set state = 'waiting', run = groupings.run + 1,
        total = excluded.total, done = 0, cursor = null, attempts = 0, last_error = null,
        finished_at = null, requested_by = excluded.requested_by, requested_at = excluded.requested_at
      where groupings.state in ('done', 'failed')`,
  );

/** The search that has waited longest; null when none does. */
export const nextGrouping = async (q: Queryable): Promise<Grouping | null> =>
  (
    await runPrepared<Grouping>(
      q,
      sql`select ${columns} from groupings where state in ('waiting', 'running')
          order by attempts, requested_at, policy_id limit 1`,
    )
  )[0] ?? null;

export type GroupingPlace = {
  cursor: string;
  round: number;
  clauseKey: string | null;
  opinions: number;
  /** First and last place of its opinions in the table. */
  from: number;
  to: number;
};

/** Clauses that the search has still to look at, behind a cursor. */
export const listPlacesToGroup = (
  q: Queryable,
  policyId: string,
  after: string | null,
): Promise<GroupingPlace[]> =>
  runPrepared<GroupingPlace>(
    q,
    sql`select * from (select ${cursor} as cursor, c.round, c.clause_key as "clauseKey",
          count(*)::int as opinions, min(c.clause_position) as "from", max(c.clause_position) as "to"
        from comments c where ${mayPlace(policyId)} group by c.round, c.clause_key) places
      where cursor collate "C" > coalesce(${after}::text, '') collate "C" order by cursor collate "C"`,
  );

export type GrammedOpinion = { id: string; stance: Stance; sameness: string; grams: string };

/** Between trigrams: no letter or digit, so that none holds it. */
export const GRAM_BREAK = ",";

type At = { policyId: string; round: number; clauseKey: string | null };

const at = (place: At) => sql`c.round = ${place.round}::int
  and c.clause_key is not distinct from ${place.clauseKey}::uuid`;

/** Opinions on a clause with the trigrams that pg_trgm cuts their folded words into. */
export const listOpinionsToGroup = (
  q: Queryable,
  place: At & { from: number; to: number },
): Promise<GrammedOpinion[]> =>
  runPrepared<GrammedOpinion>(
    q,
    sql`select id, stance, md5(coalesce(nullif(btrim(regexp_replace(words, '[^[:alnum:]]+', ' ', 'g')), ''), words))
          as sameness, array_to_string(show_trgm(words), ${GRAM_BREAK}) as grams
        from (select c.id, c.stance, ${folded(sql`c`)} as words from comments c
          where ${mayPlace(place.policyId)} and ${at(place)}
            and c.clause_position between ${place.from}::int and ${place.to}::int order by c.id) opinions`,
  );

/** Says how far a run is; false when it is not the run, or not the place, that it says. */
export const moveGrouping = async (
  tx: Tx,
  step: {
    policyId: string;
    run: number;
    from: string | null;
    to: string | null;
    opinions: number;
  },
): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`update groupings set state = 'running', cursor = ${step.to}::text,
          done = least(total, done + ${step.opinions}::int)
        where policy_id = ${step.policyId} and run = ${step.run} and state in ('waiting', 'running')
          and cursor is not distinct from ${step.from}::text returning policy_id`,
    )
  ).length > 0;

/** The run is over: from now on only late opinions are looked for. */
export const finishGrouping = (q: Queryable, policyId: string, run: number, now: Date) =>
  runPrepared(
    q,
    sql`update groupings set state = 'done', done = total, finished_at = ${now.toISOString()}::timestamptz,
        seen_opinions = -1
      where policy_id = ${policyId} and run = ${run} and state in ('waiting', 'running')`,
  );

const MOST_ATTEMPTS = 5;

/** The run met an error: it is tried again some times, then left with what was found. */
export const noteFailure = (q: Queryable, policyId: string, run: number, error: string) =>
  runPrepared(
    q,
    sql`update groupings set attempts = attempts + 1, last_error = left(${error}, 2000),
        state = case when attempts + 1 >= ${MOST_ATTEMPTS}::int then 'failed' else state end
      where policy_id = ${policyId} and run = ${run} and state in ('waiting', 'running')`,
  );

export type MadeGroup = {
  id: string;
  lead: string;
  members: readonly { id: string; likeness: number }[];
};

/**
 * Puts the suggestions of a clause in place of the former ones. Whatever a person has placed or answered
 * since it was read stays where it is; opinions that were looked at are noted.
 */
export const storeGroups = async (
  tx: Tx,
  place: At & { groups: readonly MadeGroup[]; looked: readonly string[]; now: Date },
) => {
  const { policyId, groups, looked, now } = place;
  const clause = sql`policy_id = ${policyId} and round = ${place.round}::int
    and clause_key is not distinct from ${place.clauseKey}::uuid and state = 'suggested'`;
  await runPrepared(
    tx,
    sql`with former as (
          select id from comment_groups where ${clause} order by id for update
        ) delete from comment_groups g using former where g.id = former.id`,
  );
  await runPrepared(
    tx,
    sql`insert into comment_groups (id, policy_id, round, clause_key, clause_position, state, lead_id, created_at)
        select g.id, ${policyId}::uuid, c.round, c.clause_key, c.clause_position, 'suggested', c.id,
          ${now.toISOString()}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb) as g(id uuid, lead uuid)
          join comments c on c.id = g.lead`,
  );
  await runPrepared(
    tx,
    sql`insert into grouped_comments as m (comment_id, group_id, standing, likeness)
        select c.id, g.group_id, case when g.group_id is null then 'alone' else 'member' end, g.likeness
        from (
          select (one->>'id')::uuid as id, (g->>'id')::uuid as group_id, (one->>'likeness')::real as likeness
          from jsonb_array_elements(${JSON.stringify(groups)}::jsonb) g,
            jsonb_array_elements(g->'members') one
          union all
          select id::uuid, null, 0 from jsonb_array_elements_text(${JSON.stringify(looked)}::jsonb) as alone(id)
        ) g join comments c on c.id = g.id
        where c.disposition is null order by c.id
        on conflict (comment_id) do update set group_id = excluded.group_id,
          standing = excluded.standing, likeness = excluded.likeness
        where m.standing = 'alone' and not m.kept_apart`,
  );
  await runPrepared(
    tx,
    sql`with small as (
          select g.id from comment_groups g where ${clause}
            and (select count(*) from grouped_comments m where m.group_id = g.id) < 2
        ), freed as (
          update grouped_comments m set group_id = null, standing = 'alone' from small where m.group_id = small.id
          returning m.comment_id
        ) delete from comment_groups g using small where g.id = small.id and (select count(*) from freed) >= 0`,
  );
};
