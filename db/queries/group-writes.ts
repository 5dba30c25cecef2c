import { sql } from "drizzle-orm";
import type { Standing } from "../../app/domain/policies/groups.ts";
import type { Disposition } from "../../app/domain/policies/schema.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { counts } from "../table-rows.ts";
import { uuids } from "./comment-groups.ts";
import type { GivenAnswer } from "./responses.ts";

/** A person has looked at the group. */
export const acceptGroup = (tx: Tx, id: string, by: string) =>
  runPrepared(
    tx,
    sql`update comment_groups set state = 'accepted', accepted_by = ${by}, version = version + 1
        where id = ${id}`,
  );

/** An empty group beside another one; `mendGroups` finds its words once it has members. */
export const insertGroup = (tx: Tx, group: { id: string; like: string; by: string; now: Date }) =>
  runPrepared(
    tx,
    sql`insert into comment_groups (id, policy_id, round, clause_key, clause_position, state, lead_id,
          accepted_by, created_at)
        select ${group.id}::uuid, g.policy_id, g.round, g.clause_key, g.clause_position, 'accepted',
          g.lead_id, ${group.by}::uuid, ${group.now.toISOString()}::timestamptz
        from comment_groups g where g.id = ${group.like}`,
  );

/** Moves opinions of one group to another, or out of groups where there is none; gives those moved. */
export const moveMembers = async (
  tx: Tx,
  move: { from: string; to: string | null; ids: readonly string[]; standing: Standing },
): Promise<string[]> =>
  (
    await runPrepared<{ id: string }>(
      tx,
      sql`update grouped_comments m set group_id = ${move.to}::uuid, standing = ${move.standing},
            kept_apart = ${move.to === null}
          where m.group_id = ${move.from} and m.comment_id in (${uuids(move.ids)})
          returning m.comment_id as id`,
    )
  ).map(({ id }) => id);

/** Ends a group: its opinions are in none from now on, and nothing suggests them again. */
export const dissolve = async (tx: Tx, id: string): Promise<void> => {
  await runPrepared(
    tx,
    sql`update grouped_comments set group_id = null, standing = 'alone', kept_apart = true
        where group_id = ${id}`,
  );
  await runPrepared(tx, sql`delete from comment_groups where id = ${id}`);
};

const words = (c: string) =>
  sql`vi_fold(left(concat_ws(' ', ${sql.raw(c)}.body, ${sql.raw(c)}.wording), 4000))`;

/**
 * Brings groups in order after their members changed: an empty one goes, one that lost the words that
 * stand for it gets the nearest of the rest, and likeness is measured against those.
 */
export const mendGroups = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await runPrepared(
    tx,
    sql`delete from comment_groups g where g.id in (${uuids(ids)})
        and not exists (select 1 from grouped_comments m where m.group_id = g.id)`,
  );
  await runPrepared(
    tx,
    sql`update comment_groups g set version = g.version + 1, lead_id = (
          select m.comment_id from grouped_comments m join comments c on c.id = m.comment_id
          where m.group_id = g.id
          order by m.comment_id <> g.lead_id, not ${counts}, m.standing <> 'member', m.likeness desc, m.comment_id
          limit 1)
        where g.id in (${uuids(ids)})`,
  );
  await runPrepared(
    tx,
    sql`update grouped_comments m set likeness = case when m.comment_id = l.id then 1
          else similarity(${words("c")}, ${words("l")}) end
        from comment_groups g join comments l on l.id = g.lead_id, comments c
        where g.id in (${uuids(ids)}) and m.group_id = g.id and c.id = m.comment_id`,
  );
};

export type GroupAnswerRow = GivenAnswer & {
  disposition: Disposition | null;
  /** Its answer is public: nobody changes it any more. */
  signed: boolean;
};

/** Rows that an answer of a group is written to, locked in the order in which all others lock them. */
export const lockGroupRows = (tx: Tx, groupId: string): Promise<GroupAnswerRow[]> =>
  runPrepared<GroupAnswerRow>(
    tx,
    sql`select c.id, c.row_version as "rowVersion", c.disposition,
          c.state in ('answered', 'answered_private', 'closed') as signed
        from comments c join grouped_comments m on m.comment_id = c.id
        where m.group_id = ${groupId} and m.standing = 'member' and ${counts}
        order by c.id for update of c`,
  );
