import type { Sql } from "postgres";

type Broken = { what: string; id: string };

/** Groups of like comments: what they hold is like in place, and they hold nobody twice. */
export const brokenGroups = async (sql: Sql): Promise<string[]> => {
  const broken = await sql<Broken[]>`
    select 'stands in a group of another draft, round or clause' as what, m.comment_id::text as id
      from grouped_comments m join comment_groups g on g.id = m.group_id
        join comments c on c.id = m.comment_id
      where (c.policy_id, c.round) <> (g.policy_id, g.round) or c.clause_key is distinct from g.clause_key
    union all
    select 'group has nobody in it', g.id::text from comment_groups g
      where not exists (select 1 from grouped_comments m where m.group_id = g.id)
    union all
    select 'group is led by somebody outside of it', g.id::text from comment_groups g
      where not exists (select 1 from grouped_comments m
        where m.group_id = g.id and m.comment_id = g.lead_id)
    union all
    select 'group stands elsewhere than its words', g.id::text
      from comment_groups g join comments c on c.id = g.lead_id
      where c.clause_position <> g.clause_position
    union all
    select 'suggestion waits in a group that nobody accepted', m.comment_id::text
      from grouped_comments m join comment_groups g on g.id = m.group_id
      where m.standing = 'late' and g.state <> 'accepted'
    union all
    select 'comment stands in a group and apart', m.comment_id::text from grouped_comments m
      where m.kept_apart and m.group_id is not null
    union all
    select 'likeness is no share', m.comment_id::text from grouped_comments m
      where m.likeness < 0 or m.likeness > 1
    union all
    select 'search says more than there is', s.policy_id::text from groupings s
      where s.state = 'done' and s.done <> s.total`;
  return broken.map(({ what, id }) => `${what}: ${id}`);
};
