import type { Sql } from "postgres";

export type BulkOptions = {
  /** Policies that the comments are spread over, in turn. */
  policyIds: readonly string[];
  count: number;
  /** Accounts that write them, in turn. */
  authorIds: readonly string[];
  from: Date;
  /** So many of a hundred wait to be read. */
  waiting?: number;
  /** Shown ones have an outcome and an answer in the table already. */
  answered?: boolean;
  /** Told apart from what an earlier filling wrote. */
  batch?: number;
};

const BODY =
  "Tôi đồng ý với nội dung này, đề nghị ghi rõ nguồn kinh phí, thời hạn thực hiện và đơn vị chịu trách nhiệm để người dân theo dõi, giám sát.";

/**
 * Many comments at once, written into the same tables as one by one: comments with their checks,
 * steps, ledger entries and submissions; then every counter is made to agree with them.
 */
export const fillComments = async (sql: Sql, options: BulkOptions): Promise<void> => {
  const { policyIds, authorIds, from, waiting = 3, answered = false, batch = 0 } = options;
  const step = 50_000;
  for (let start = 0; start < options.count; start += step) {
    const end = Math.min(options.count, start + step);
    await sql.begin(async (tx) => {
      await tx`
        create temp table made on commit drop as
        select i, policy.id as policy_id, author.id as author_id, clause.key as clause_key,
          coalesce(clause.position, 1000000) as clause_position,
          case when turn % 100 < ${waiting} then 'submitted' when turn % 100 = 99 then 'hidden'
            else 'published' end as state,
          ${from}::timestamptz + i * interval '1 second' as at,
          (lpad(to_hex((extract(epoch from ${from}::timestamptz) * 1000)::bigint + i * 1000::bigint), 12, '0')
            || '7' || substr(md5(${batch} || 'a' || i), 1, 3) || '8'
            || substr(md5(${batch} || 'b' || i), 1, 15))::uuid as id,
          gen_random_uuid() as public_id,
          (array['agree','partly','disagree','other'])[1 + turn % 4] as stance,
          translate(lpad((${batch} * 100000000::bigint + i)::text, 12, '0'), '0123456789', '23456789AB')
            || 'C' as receipt
        from generate_series(${start}::int, ${end - 1}::int) i
          join lateral (select i / ${policyIds.length}::int as turn) round on true
          join lateral (select (${[...policyIds]}::uuid[])[1 + i % ${policyIds.length}::int] as id) policy on true
          join lateral (select (${[...authorIds]}::uuid[])[1 + (turn * 7 + i) % ${authorIds.length}::int] as id) author on true
          left join lateral (select c.key, c.position from clauses c
            where c.record_id = policy.id and c.version = 1 and turn % 10 > 0
            and c.position = turn % (select greatest(count(*), 1)::int
              from clauses n where n.record_id = policy.id and n.version = 1)) clause on true`;
      await tx`
        insert into comments (id, public_id, state, visible_state, version, state_since, due_at,
          created_at, updated_at, policy_id, round, policy_version, clause_key, clause_position,
          receipt_code, author_id, channel, people, stance, body, salt, byline, shown_at,
          disposition, answer, row_version)
        select id, public_id, state, state, case when state = 'submitted' then 1 else 3 end, at,
          case when state = 'submitted' then at + interval '1 day' end, at, at, policy_id, 1, 1,
          clause_key, clause_position, receipt, author_id, 'portal', 1, stance, ${BODY} || i,
          sha256(receipt::bytea), 'Công dân Tổ dân phố 7, Phường Hồng Bàng',
          case when state = 'published' then at end,
          case when ${answered} and state <> 'submitted' then 'accepted' end,
          case when ${answered} and state <> 'submitted' then 'Tiếp thu.' end, 0
        from made`;
      await tx`
        insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags,
          created_at, due_at, decision, decided_at)
        select 'comments', id, policy_id, 'comment', '31/11311', author_id, '[]', at, at + interval '1 day',
          case state when 'published' then 'shown' when 'hidden' then 'hidden' end,
          case when state <> 'submitted' then at + interval '1 hour' end
        from made`;
      await tx`
        insert into timeline_events (subject_id, record_id, seq, event, from_state, to_state,
          actor_role, is_public, at)
        select id, policy_id, step.seq, step.event, step.before, step.after, step.role, step.shown, at
        from made join lateral (values (1, 'send', 'draft', 'submitted', 'citizen', false),
          (2, 'take', 'submitted', 'screening', 'moderator', false),
          (3, case state when 'hidden' then 'hide' else 'show' end, 'screening', state, 'moderator',
            state = 'published')) step(seq, event, before, after, role, shown)
          on step.seq = 1 or state <> 'submitted'`;
      await tx`
        with entered as (
          select t.id, jsonb_build_object('at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'contentCommit', null, 'from', case t.to_state when 'submitted' then null else null end,
            'item', m.public_id, 'role', t.actor_role, 'seq', t.seq,
            'to', case t.to_state when 'submitted' then 'received' else 'shown' end, 'v', 1)::text as entry
          from made m join timeline_events t on t.subject_id = m.id
            and t.to_state in ('submitted', 'published')
        )
        insert into ledger_entries (event_id, entry, leaf_hash)
        select id, entry, sha256('\\x00'::bytea || convert_to(entry, 'UTF8')) from entered`;
      await tx`
        insert into submissions (author_id, submission_id, body_hash, answer)
        select author_id, id, sha256(receipt::bytea), jsonb_build_object('receipt', receipt)
        from made`;
    });
  }
  await recount(sql, policyIds);
  await sql`vacuum analyze`;
};

/** Counters as the services would have left them. */
const recount = async (sql: Sql, policyIds: readonly string[]): Promise<void> => {
  const ids = [...policyIds];
  await sql`delete from participants where policy_id = any(${ids})`;
  await sql`delete from clause_counters where policy_id = any(${ids})`;
  await sql`
    insert into participants (policy_id, account_id, verified, opinions)
    select policy_id, author_id, true, count(*) from comments
    where policy_id = any(${ids}) and author_id is not null group by 1, 2`;
  await sql`
    insert into clause_counters (policy_id, clause_key, shown)
    select policy_id, clause_key, count(*) from comments
    where policy_id = any(${ids}) and shown_at is not null and clause_key is not null group by 1, 2`;
  await sql`
    update policies p set opinion_count = n.opinions, unanswered_count = n.unanswered,
      shown_count = n.shown, person_count = n.people, revision = p.revision + 1,
      stance_counts = n.stances, disposition_counts = n.outcomes,
      channel_counts = jsonb_build_object('portal.opinions', n.opinions, 'portal.people', n.people)
    from (
      select policy_id, count(*) as opinions, count(*) filter (where disposition is null) as unanswered,
        count(shown_at) as shown, count(distinct author_id) as people,
        jsonb_strip_nulls(jsonb_build_object('accepted',
          nullif(count(*) filter (where disposition = 'accepted'), 0))) as outcomes,
        jsonb_build_object('agree', count(*) filter (where stance = 'agree'),
          'partly', count(*) filter (where stance = 'partly'),
          'disagree', count(*) filter (where stance = 'disagree'),
          'other', count(*) filter (where stance = 'other')) as stances
      from comments where policy_id = any(${ids}) group by policy_id
    ) n where p.record_id = n.policy_id`;
};
