import { type SQL, sql } from "drizzle-orm";
import type { GroupState, Standing } from "../../app/domain/policies/groups.ts";
import type { Disposition } from "../../app/domain/policies/schema.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { counts } from "../table-rows.ts";

export type GroupRow = {
  id: string;
  round: number;
  clauseKey: string | null;
  position: number;
  state: GroupState;
  version: number;
  /** Words that stand for the group: of its lead, or of its nearest where that one was taken back. */
  words: string;
  opinions: number;
  people: number;
  unanswered: number;
  /** Suggested since the group was accepted. */
  late: number;
  /** Sum of the versions of its rows: with their number it tells whether any has changed. */
  rowVersions: number;
};

const columns = sql`g.id, g.round, g.clause_key as "clauseKey", g.clause_position as position,
  g.state, g.version, coalesce(lead.body, '') as words, n.opinions, n.people, n.unanswered, n.late,
  n.row_versions as "rowVersions"`;

const figures = sql`left join lateral (
    select count(*) filter (where m.standing = 'member')::int as opinions,
      coalesce(sum(c.people) filter (where m.standing = 'member'), 0)::int as people,
      count(*) filter (where m.standing = 'member' and c.disposition is null)::int as unanswered,
      count(*) filter (where m.standing = 'late')::int as late,
      coalesce(sum(c.row_version) filter (where m.standing = 'member'), 0)::int as row_versions
    from grouped_comments m join comments c on c.id = m.comment_id
    where m.group_id = g.id and ${counts}
  ) n on true
  left join lateral (
    select c.body from grouped_comments m join comments c on c.id = m.comment_id
    where m.group_id = g.id and m.standing = 'member' and ${counts}
    order by c.id <> g.lead_id, m.likeness desc, c.id limit 1
  ) lead on true`;

export type GroupFilter = {
  state?: GroupState;
  position?: number;
  after?: { position: number; id: string } | null;
  limit: number;
};

/** Groups of a table in its order. */
export const listGroups = (
  q: Queryable,
  policyId: string,
  filter: GroupFilter,
): Promise<GroupRow[]> => {
  const state = filter.state ? sql`and g.state = ${filter.state}` : sql``;
  const at =
    filter.position === undefined ? sql`` : sql`and g.clause_position = ${filter.position}`;
  const place = filter.after
    ? sql`and (g.clause_position, g.id) > (${filter.after.position}::int, ${filter.after.id}::uuid)`
    : sql``;
  return runPrepared<GroupRow>(
    q,
    sql`with g as materialized (
          select * from comment_groups g where g.policy_id = ${policyId} ${state} ${at} ${place}
          order by g.clause_position, g.id limit ${filter.limit}
        ) select ${columns} from g ${figures} order by g.clause_position, g.id`,
  );
};

export const findGroup = async (
  q: Queryable,
  policyId: string,
  id: string,
): Promise<GroupRow | null> =>
  (
    await runPrepared<GroupRow>(
      q,
      sql`select ${columns} from comment_groups g ${figures}
          where g.id = ${id} and g.policy_id = ${policyId}`,
    )
  )[0] ?? null;

export type GroupCounts = { suggested: number; accepted: number; grouped: number };

/** How many groups a table has, and how many opinions stand in one. */
export const countGroups = async (q: Queryable, policyId: string): Promise<GroupCounts> =>
  (
    await runPrepared<GroupCounts>(
      q,
      sql`select count(*) filter (where g.state = 'suggested')::int as suggested,
          count(*) filter (where g.state = 'accepted')::int as accepted,
          coalesce(sum((select count(*) from grouped_comments m
            where m.group_id = g.id and m.standing = 'member')), 0)::int as grouped
        from comment_groups g where g.policy_id = ${policyId}`,
    )
  )[0] ?? { suggested: 0, accepted: 0, grouped: 0 };

export type GroupMember = { id: string; standing: Standing; likeness: number };

/** Who is in a group, those that wait for a person first, then by age. */
export const listMembers = (
  q: Queryable,
  groupId: string,
  options: { after: { standing: Standing; id: string } | null; limit: number },
): Promise<GroupMember[]> => {
  const place = options.after
    ? sql`and (m.standing, m.comment_id) > (${options.after.standing}::text, ${options.after.id}::uuid)`
    : sql``;
  return runPrepared<GroupMember>(
    q,
    sql`select m.comment_id as id, m.standing, m.likeness from grouped_comments m
        join comments c on c.id = m.comment_id
        where m.group_id = ${groupId} and ${counts} ${place}
        order by m.standing, m.comment_id limit ${options.limit}`,
  );
};

export type GroupAnswer = {
  disposition: Disposition;
  answer: string;
  answeredBy: string | null;
  who: string | null;
  rows: number;
};

/** Answers that a group's rows hold, each once with how many hold it. */
export const listGroupAnswers = (
  q: Queryable,
  groupId: string,
  limit: number,
): Promise<GroupAnswer[]> =>
  runPrepared<GroupAnswer>(
    q,
    sql`select c.disposition, c.answer, c.answered_by as "answeredBy", a.display_name as who,
          count(*)::int as rows
        from grouped_comments m join comments c on c.id = m.comment_id
          left join accounts a on a.id = c.answered_by
        where m.group_id = ${groupId} and m.standing = 'member' and ${counts} and c.disposition is not null
        group by 1, 2, 3, 4 order by count(*) desc, 1, 2 limit ${limit}`,
  );

export type LockedGroup = {
  id: string;
  round: number;
  clauseKey: string | null;
  position: number;
  state: GroupState;
  version: number;
};

/** Groups of a table, locked in order of id. */
export const lockGroups = (
  tx: Tx,
  policyId: string,
  ids: readonly string[],
): Promise<LockedGroup[]> =>
  runPrepared<LockedGroup>(
    tx,
    sql`select g.id, g.round, g.clause_key as "clauseKey", g.clause_position as position, g.state, g.version
        from comment_groups g where g.policy_id = ${policyId} and g.id in (${uuids(ids)})
        order by g.id for update`,
  );

/** Ids given as one value, so that the statement is the same for any number of them. */
export const uuids = (ids: readonly string[]): SQL =>
  sql`select id::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id)`;

/** The next group behind a place that has rows without an answer, in the order of the table. */
export const findNextOpenGroup = async (
  q: Queryable,
  policyId: string,
  after: { position: number; id: string },
): Promise<string | null> =>
  (
    await runPrepared<{ id: string }>(
      q,
      sql`select g.id from comment_groups g
          where g.policy_id = ${policyId} and (g.clause_position, g.id) > (${after.position}::int, ${after.id}::uuid)
            and exists (select 1 from grouped_comments m join comments c on c.id = m.comment_id
              where m.group_id = g.id and m.standing = 'member' and c.disposition is null and ${counts})
          order by g.clause_position, g.id limit 1`,
    )
  )[0]?.id ?? null;
