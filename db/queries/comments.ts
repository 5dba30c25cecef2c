import { sql } from "drizzle-orm";
import type { Channel, Disposition, Stance } from "../../app/domain/policies/schema.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** A comment as the public sees it. */
export type ShownComment = {
  id: string;
  receiptCode: string;
  clauseKey: string | null;
  policyVersion: number;
  stance: Stance;
  body: string;
  byline: string;
  channel: Channel;
  people: number;
  shownAt: string;
  disposition: Disposition | null;
  answer: string | null;
  isSample: boolean;
};

const shown = sql`c.id, c.receipt_code as "receiptCode", c.clause_key as "clauseKey",
  c.policy_version as "policyVersion", c.stance, c.body, c.byline, c.channel, c.people,
  c.shown_at as "shownAt", c.is_sample as "isSample"`;

/** States in which a comment's text is public; the machine's table says the same (tested). */
export const PUBLIC_COMMENT_STATES = ["published", "answered"] as const;

const isPublic = sql`c.shown_at is not null and (c.state in ('published', 'answered')
  or (c.state = 'closed' and c.visible_state in ('published', 'answered')))`;

export type Keyset = { at: string; id: string } | null;

/**
 * Public comments of a policy, newest first, after a place in the list; with a clause, those on it.
 * Answers are given only where the policy's response is public.
 */
export const listShownComments = (
  q: Queryable,
  policyId: string,
  options: { clauseKey: string | null; after: Keyset; limit: number; withAnswers: boolean },
): Promise<ShownComment[]> => {
  const answers = options.withAnswers
    ? sql`c.disposition, c.answer`
    : sql`null as disposition, null as answer`;
  const place = options.after
    ? sql`and (c.shown_at, c.id) < (${options.after.at}::timestamptz, ${options.after.id}::uuid)`
    : sql``;
  const clause = options.clauseKey ? sql`and c.clause_key = ${options.clauseKey}` : sql``;
  return runPrepared<ShownComment>(
    q,
    sql`select ${shown}, ${answers} from comments c
        where c.policy_id = ${policyId} and ${isPublic} ${clause} ${place}
        order by c.shown_at desc, c.id desc limit ${options.limit}`,
  );
};

export type NewComment = {
  id: string;
  publicId: string;
  policyId: string;
  round: number;
  policyVersion: number;
  clauseKey: string | null;
  clausePosition: number;
  receiptCode: string;
  authorId: string;
  enteredBy: string | null;
  servedPerson: string | null;
  channel: Channel;
  people: number;
  stance: Stance;
  body: string;
  salt: Buffer;
  namingConsentAt: Date | null;
  authorUnit: string | null;
  byline: string;
  now: Date;
  dueAt: Date | null;
  verified: boolean;
  check: { unitPath: string; flags: readonly string[]; dueAt: Date };
};

/**
 * The comment with its place in the checkers' queue and the policy's counters, in one statement.
 * The policy's row is touched last, so that its lock is held for the shortest time.
 */
export const insertComment = (tx: Tx, c: NewComment): Promise<unknown[]> => {
  const now = c.now.toISOString();
  // An opinion entered for someone counts the persons it names; one's own counts the account once.
  const ownPerson = c.enteredBy === null;
  return runPrepared(
    tx,
    sql`with new_comment as (
      insert into comments (id, public_id, state, visible_state, version, state_since, due_at,
        created_at, updated_at, policy_id, round, policy_version, clause_key, clause_position,
        receipt_code, author_id,
        entered_by, served_person, channel, people, stance, body, salt, naming_consent_at,
        author_unit, byline)
      values (${c.id}, ${c.publicId}, 'submitted', 'submitted', 1, ${now}, ${c.dueAt?.toISOString() ?? null},
        ${now}, ${now}, ${c.policyId}, ${c.round}, ${c.policyVersion}, ${c.clauseKey},
        ${c.clausePosition}, ${c.receiptCode},
        ${ownPerson ? c.authorId : null}, ${c.enteredBy}, ${c.servedPerson}, ${c.channel}, ${c.people}, ${c.stance},
        ${c.body}, decode(${c.salt.toString("hex")}, 'hex'), ${c.namingConsentAt?.toISOString() ?? null},
        ${c.authorUnit}, ${c.byline})
    ), queued as (
      insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags, created_at, due_at)
      values ('comments', ${c.id}, ${c.policyId}, 'comment', ${c.check.unitPath}, ${c.authorId},
        ${JSON.stringify(c.check.flags)}::jsonb, ${now}, ${c.check.dueAt.toISOString()})
    ), person as (
      insert into participants (policy_id, account_id, verified, opinions)
      select ${c.policyId}::uuid, ${c.authorId}::uuid, ${c.verified}::boolean, 1 where ${ownPerson}::boolean
      on conflict (policy_id, account_id) do update set opinions = participants.opinions + 1
      returning opinions, verified
    )
    update policies set opinion_count = opinion_count + 1,
      unanswered_count = unanswered_count + 1,
      person_count = person_count
        + (case when ${ownPerson}::boolean then 0 else ${c.people}::int end)
        + (select count(*)::int from person where opinions = 1 and verified),
      stance_counts = jsonb_set(stance_counts, array[${c.stance}::text],
        to_jsonb(coalesce((stance_counts ->> ${c.stance}::text)::int, 0) + 1)),
      revision = revision + 1
    where record_id = ${c.policyId}`,
  );
};

export type Counted = { policyId: string; commentId: string };

/** Takes a comment out of what counts: withdrawn or handed to another channel. */
export const uncountComment = (tx: Tx, commentId: string): Promise<unknown[]> =>
  runPrepared(
    tx,
    sql`with gone as (
      select c.policy_id, c.author_id, c.people, c.stance, c.disposition, c.entered_by
      from comments c where c.id = ${commentId}
    ), person as (
      update participants p set opinions = p.opinions - 1 from gone
      where p.policy_id = gone.policy_id and p.account_id = gone.author_id
      returning p.opinions, p.verified
    )
    update policies p set opinion_count = p.opinion_count - 1,
      unanswered_count = p.unanswered_count - (case when gone.disposition is null then 1 else 0 end),
      person_count = p.person_count
        - (case when gone.entered_by is null then 0 else gone.people end)
        - (select count(*)::int from person where opinions = 0 and verified),
      stance_counts = jsonb_set(p.stance_counts, array[gone.stance],
        to_jsonb(greatest(coalesce((p.stance_counts ->> gone.stance)::int, 0) - 1, 0))),
      revision = p.revision + 1
    from gone where p.record_id = gone.policy_id`,
  );

/** Marks a comment as shown or no longer shown, with the counters of its policy and clause. */
export const setShown = (tx: Tx, commentId: string, at: Date | null): Promise<unknown[]> => {
  const by = at ? 1 : -1;
  return runPrepared(
    tx,
    sql`with changed as (
      update comments set shown_at = ${at?.toISOString() ?? null}
      where id = ${commentId} and (shown_at is null) = ${at !== null}
      returning policy_id, clause_key
    ), clause as (
      insert into clause_counters (policy_id, clause_key, shown)
      select policy_id, clause_key, greatest(${by}::int, 0) from changed where clause_key is not null
      on conflict (policy_id, clause_key) do update set shown = clause_counters.shown + ${by}::int
    )
    update policies p set shown_count = p.shown_count + ${by}::int, revision = p.revision + 1
    from changed where p.record_id = changed.policy_id`,
  );
};
