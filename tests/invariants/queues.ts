import type { Sql } from "postgres";

type Found = { what: string };

/** Comment steps that their sender is told of. */
const TOLD = [
  "show",
  "ask_edit",
  "hide",
  "reroute",
  "edit_window_over",
  "answer",
  "answer_private",
];

/** Checks, notices, submissions, codes and erased texts, against the rows they belong to. */
export const brokenQueues = async (sql: Sql): Promise<string[]> => {
  const found = await Promise.all([
    checks(sql),
    notices(sql),
    delivered(sql),
    mails(sql),
    submissions(sql),
    codes(sql),
    erased(sql),
    shown(sql),
    withheld(sql),
    answers(sql),
  ]);
  return found.flat().map(({ what }) => what);
};

const checks = (sql: Sql) => sql<Found[]>`
  select 'comment ' || c.id || ' in ' || c.state || ' has ' || count(t.id) || ' open checks' as what
  from comments c left join text_checks t on t.subject_id = c.id and t.decision is null
  group by c.id, c.state
  having count(t.id) <> (case when c.state in ('submitted', 'screening') then 1 else 0 end)`;

const notices = (sql: Sql) => sql<Found[]>`
  select t.event || ' of comment ' || c.id || ' is told ' || count(o.id) || ' times' as what
  from comments c join timeline_events t on t.subject_id = c.id and t.event in ${sql(TOLD)}
    left join outbox o on o.event_id = t.id and o.topic = 'notice' and o.recipient_id = c.author_id
  where c.author_id is not null group by t.id, t.event, c.id having count(o.id) <> 1
  union all
  select 'comment ' || t.subject_id || ' is told to somebody else: ' || o.recipient_id
  from outbox o join timeline_events t on t.id = o.event_id join comments c on c.id = t.subject_id
  where o.recipient_id is distinct from c.author_id`;

const delivered = (sql: Sql) => sql<Found[]>`
  select 'outbox row ' || o.id || ' is done, with ' || count(n.id) || ' notices' as what
  from outbox o left join notices n on n.event_id = o.event_id and n.account_id = o.recipient_id
  where o.topic = 'notice' and exists (select from accounts a where a.id = o.recipient_id)
  group by o.id, o.done_at
  having count(n.id) <> (case when o.done_at is null then 0 else 1 end)
  union all
  select 'notice ' || n.id || ' was never in the outbox' from notices n
  where not exists (select from outbox o where o.event_id = n.event_id and o.recipient_id = n.account_id)`;

const mails = (sql: Sql) => sql<Found[]>`
  select 'event ' || o.event_id || ' is mailed to ' || o.recipient_id || ' who was not told' as what
  from outbox o where o.topic in ('mail', 'digest') and o.event_id is not null
    and not exists (select from outbox n where n.topic = 'notice' and n.event_id = o.event_id
      and n.recipient_id = o.recipient_id)
  union all
  select 'event ' || event_id || ' is mailed twice to ' || recipient_id
  from outbox where topic in ('mail', 'digest') and event_id is not null
  group by event_id, recipient_id having count(*) > 1
  union all
  select 'outbox row ' || o.id || ' is carried by a mail of somebody else'
  from outbox o join outbox m on m.id = o.carried_by
  where m.recipient_id <> o.recipient_id or m.topic <> 'mail' or m.day is null
  union all
  select 'fan-out ' || id || ' names somebody' from outbox
  where topic = 'fan_out' and recipient_id is not null`;

const submissions = (sql: Sql) => sql<Found[]>`
  select 'receipt ' || coalesce(c.receipt_code, s.answer ->> 'receipt') || ' has '
    || count(s.submission_id) || ' submissions and ' || count(c.id) || ' comments' as what
  from comments c full join (select * from submissions where answer ? 'receipt') s
    on s.answer ->> 'receipt' = c.receipt_code
  where not coalesce(c.is_sample, false) and c.gathering_id is null
  group by coalesce(c.receipt_code, s.answer ->> 'receipt')
  having count(s.submission_id) <> 1 or count(c.id) <> 1`;

const codes = (sql: Sql) => sql<Found[]>`
  with numbered as (
    select kind, unit_code, split_part(code, '-', 3)::int as year,
      split_part(code, '-', 4)::int as number
    from records where code is not null
  )
  select 'codes ' || kind || ' ' || unit_code || ' ' || year || ': ' || count(n.number)
    || ' given, highest ' || coalesce(max(n.number), 0) || ', counter ' || coalesce(max(k.last), 0) as what
  from numbered n full join code_counters k using (kind, unit_code, year)
  group by kind, unit_code, year
  having count(n.number) <> coalesce(max(k.last), 0) or count(distinct n.number) <> count(n.number)
    or coalesce(max(n.number), 0) <> count(n.number)`;

const erased = (sql: Sql) => sql<Found[]>`
  select 'comment ' || id || ' went elsewhere and still has words here' as what from comments
  where state = 'rerouted' and (body <> '' or byline <> '' or served_person is not null)`;

const shown = (sql: Sql) => sql<Found[]>`
  select 'comment ' || id || ' in ' || state || ' was shown at ' || coalesce(shown_at::text, 'no time') as what
  from comments c where (shown_at is not null) <> ((state in ('published', 'answered')
    or (state = 'closed' and visible_state in ('published', 'answered')))
    and not exists (select from takedowns t where t.comment_id = c.id and t.restored_at is null))`;

const withheld = (sql: Sql) => sql<Found[]>`
  select 'an objection waits about comment ' || c.id || ' in ' || c.state as what
  from appeals a join comments c on c.id = a.comment_id
  where a.outcome is null and not (case a.against when 'hide' then c.state in ('hidden', 'needs_edit')
    else exists (select from takedowns t where t.comment_id = c.id and t.restored_at is null) end)
  union all
  select 'earlier words of comment ' || c.id || ' are still here' from comments c
  where c.state = 'rerouted' and exists (select from comment_texts e where e.comment_id = c.id)`;

const answers = (sql: Sql) => sql<Found[]>`
  select 'comment ' || c.id || ' in ' || c.state || ' of a ' || r.state || ' has no answer' as what
  from comments c join records r on r.id = c.policy_id
  where c.state not in ('draft', 'withdrawn', 'rerouted')
    and ((r.state in ('responded', 'adopted', 'not_adopted')
        and c.state not in ('answered', 'answered_private', 'closed'))
      or (r.state in ('response_pending', 'responded', 'adopted', 'not_adopted')
        and (c.disposition is null or (c.disposition in ('partly_accepted', 'not_accepted', 'noted')
          and coalesce(btrim(c.answer), '') = ''))))`;
