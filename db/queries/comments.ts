import { type SQL, sql } from "drizzle-orm";
import type { Channel, Disposition, Stance } from "../../app/domain/policies/schema.ts";
import type { Spoken } from "../../app/domain/policies/spoken.ts";
import { clauseName } from "../clause-path.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { peopleOf, withChannel } from "./channel-totals.ts";
import { countAtCollector, showAtCollector, uncountAtCollector } from "./collector-counts.ts";

export type NewComment = {
  id: string;
  publicId: string;
  policyId: string;
  /** The commune's part that collects it for that policy. */
  collectedBy: string | null;
  round: number;
  policyVersion: number;
  clauseKey: string | null;
  clausePosition: number;
  receiptCode: string;
  authorId: string;
  enteredBy: string | null;
  servedPerson: string | null;
  channel: Channel;
  /** Where it was gathered; its people count there, once. */
  gatheringId?: string | null;
  people: number;
  stance: Stance;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  salt: Buffer;
  namingConsentAt: Date | null;
  authorUnit: string | null;
  byline: string;
  now: Date;
  dueAt: Date | null;
  check: { unitPath: string; flags: readonly string[]; dueAt: Date };
};

/**
 * The comment with its place in the checkers' queue and the policy's counters, in one statement.
 * Whether its sender counts as a person is read under the lock that a confirmation would need. The
 * policy's row is touched last, so that its lock is held for the shortest time. Gives the version of
 * the text that is the newest at that moment.
 */
export const insertComment = async (tx: Tx, c: NewComment): Promise<number | null> => {
  const now = c.now.toISOString();
  // One's own opinion counts the account once; of what was gathered, the gathering counts its people;
  // any other that was entered for someone counts the persons it names.
  const ownPerson = c.enteredBy === null;
  const gathering = c.gatheringId ?? null;
  const counted = await runPrepared<{ version: number }>(
    tx,
    sql`with new_comment as (
      insert into comments (id, public_id, state, visible_state, version, state_since, due_at,
        created_at, updated_at, policy_id, collected_by, round, policy_version, clause_key, clause_position,
        receipt_code, author_id,
        entered_by, served_person, channel, gathering_id, people, stance, body, wording, wording_from, salt,
        naming_consent_at, author_unit, byline)
      values (${c.id}, ${c.publicId}, 'submitted', 'submitted', 1, ${now}, ${c.dueAt?.toISOString() ?? null},
        ${now}, ${now}, ${c.policyId}, ${c.collectedBy}, ${c.round}, ${c.policyVersion}, ${c.clauseKey},
        ${c.clausePosition}, ${c.receiptCode},
        ${ownPerson ? c.authorId : null}, ${c.enteredBy}, ${c.servedPerson}, ${c.channel}, ${gathering}, ${c.people}, ${c.stance},
        ${c.body}, ${c.wording}, ${c.wordingFrom}, decode(${c.salt.toString("hex")}, 'hex'), ${c.namingConsentAt?.toISOString() ?? null},
        ${c.authorUnit}, ${c.byline})
    ), queued as (
      insert into text_checks (store, subject_id, record_id, area, unit_path, author_id, flags, created_at, due_at)
      values ('comments', ${c.id}, ${c.collectedBy ?? c.policyId}, 'comment', ${c.check.unitPath}, ${c.authorId},
        ${JSON.stringify(c.check.flags)}::jsonb, ${now}, ${c.check.dueAt.toISOString()})
    ), sender as (
      select id, (email_confirmed_at is not null or phone_confirmed_at is not null) as verified
      from accounts where id = ${c.authorId} and ${ownPerson}::boolean for share
    ), person as (
      insert into participants (policy_id, account_id, verified, opinions)
      select ${c.policyId}::uuid, id, verified, 1 from sender
      on conflict (policy_id, account_id) do update set opinions = participants.opinions + 1
      returning opinions, verified
    ), gathered as (
      update gatherings g set opinions = g.opinions + 1, spoken = g.spoken + ${c.people}::int
      where g.id = ${gathering}::uuid
      returning ${peopleOf(sql`g.channel`, sql`g.people`, sql`g.spoken`)}
        - ${peopleOf(sql`g.channel`, sql`g.people`, sql`(g.spoken - ${c.people}::int)`)} as people
    ), more as (
      select case when ${gathering}::uuid is not null then (select people from gathered)
        when ${ownPerson}::boolean then (select count(*)::int from person where opinions = 1 and verified)
        else ${c.people}::int end as people
    )${countAtCollector({ ...c, ownPerson, gatheringId: gathering })}
    update policies set opinion_count = opinion_count + 1,
      unanswered_count = unanswered_count + 1,
      person_count = person_count + more.people,
      channel_counts = ${withChannel(sql`channel_counts`, sql`${c.channel}::text`, {
        opinions: sql`1`,
        people: sql`more.people`,
      })},
      stance_counts = jsonb_set(stance_counts, array[${c.stance}::text],
        to_jsonb(coalesce((stance_counts ->> ${c.stance}::text)::int, 0) + 1)),
      revision = revision + 1
    from more where record_id = ${c.policyId} returning current_version as version`,
  );
  return counted[0]?.version ?? null;
};

export type Counted = { policyId: string; commentId: string };

/** Takes a comment out of what counts: withdrawn or handed to another channel. */
export const uncountComment = (tx: Tx, commentId: string): Promise<unknown[]> =>
  runPrepared(
    tx,
    sql`with gone as (
      select c.policy_id, c.collected_by, c.author_id, c.people, c.stance, c.disposition, c.entered_by, c.channel,
        c.gathering_id
      from comments c where c.id = ${commentId}
    ), person as (
      update participants p set opinions = p.opinions - 1 from gone
      where p.policy_id = gone.policy_id and p.account_id = gone.author_id
      returning p.opinions, p.verified
    ), gathered as (
      update gatherings g set opinions = g.opinions - 1, spoken = g.spoken - gone.people
      from gone where g.id = gone.gathering_id
      returning ${peopleOf(sql`g.channel`, sql`g.people`, sql`(g.spoken + gone.people)`)}
        - ${peopleOf(sql`g.channel`, sql`g.people`, sql`g.spoken`)} as people
    ), less as (
      select case when gone.gathering_id is not null then (select people from gathered)
        when gone.entered_by is not null then gone.people
        else (select count(*)::int from person where opinions = 0 and verified) end as people
      from gone
    )${uncountAtCollector}
    update policies p set opinion_count = p.opinion_count - 1,
      unanswered_count = p.unanswered_count - (case when gone.disposition is null then 1 else 0 end),
      person_count = p.person_count - less.people,
      channel_counts = ${withChannel(sql`p.channel_counts`, sql`gone.channel`, {
        opinions: sql`-1`,
        people: sql`- less.people`,
      })},
      stance_counts = jsonb_set(p.stance_counts, array[gone.stance],
        to_jsonb(greatest(coalesce((p.stance_counts ->> gone.stance)::int, 0) - 1, 0))),
      disposition_counts = case when gone.disposition is null then p.disposition_counts
        else jsonb_set(p.disposition_counts, array[gone.disposition],
          to_jsonb(greatest(coalesce((p.disposition_counts ->> gone.disposition)::int, 0) - 1, 0))) end,
      revision = p.revision + 1
    from gone, less where p.record_id = gone.policy_id`,
  );

/** Marks a comment as shown or no longer shown, with the counters of its policy and clause. */
export const setShown = (tx: Tx, commentId: string, at: Date | null): Promise<unknown[]> => {
  const by = at ? 1 : -1;
  return runPrepared(
    tx,
    sql`with changed as (
      update comments set shown_at = ${at?.toISOString() ?? null}
      where id = ${commentId} and (shown_at is null) = ${at !== null}
      returning policy_id, collected_by, clause_key
    ), clause as (
      insert into clause_counters (policy_id, clause_key, shown)
      select place, clause_key, greatest(${by}::int, 0)
      from changed cross join lateral (values (policy_id), (collected_by)) as places(place)
      where clause_key is not null and place is not null
      on conflict (policy_id, clause_key) do update set shown = clause_counters.shown + ${by}::int
    )${showAtCollector(by)}
    update policies p set shown_count = p.shown_count + ${by}::int, revision = p.revision + 1
    from changed where p.record_id = changed.policy_id`,
  );
};

export type GivenAnswer = {
  id: string;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: unknown;
};

/** Disposition and answer of the given comments. */
export const listAnswersOf = (q: Queryable, ids: readonly string[]): Promise<GivenAnswer[]> =>
  runPrepared<GivenAnswer>(
    q,
    sql`select c.id, c.disposition, c.answer, c.answer_rich as "answerRich" from comments c
        join jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as given(id) on given.id::uuid = c.id`,
  );

/** A comment with what its sender and its checkers may see. */
export type OwnComment = {
  id: string;
  receiptCode: string;
  state: string;
  visibleState: string;
  version: number;
  authorId: string | null;
  policyId: string;
  /** The record it was sent to: the policy itself, or a commune's part in it. */
  recordId: string;
  policyCode: string;
  policyTitle: string;
  policyState: string;
  opensAt: string | null;
  closesAt: string | null;
  unitName: string;
  /** Who answers, where it is not the unit itself; may be empty. */
  draftingBody: string;
  unitPath: string;
  takenDown: boolean;
  clauseLabel: string | null;
  clauseTitle: string | null;
  anchor: string | null;
  stance: Stance;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  /** Version of the text that it speaks about, and the newest one. */
  policyVersion: number;
  currentVersion: number;
  byline: string;
  named: boolean;
  servedPerson: string | null;
  channel: Channel;
  people: number;
  reasonCode: string | null;
  dueAt: string | null;
  createdAt: string;
  stateSince: string;
  shownAt: string | null;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: unknown;
  publicId: string;
  isSample: boolean;
};

const ownFrom = (comments: SQL) => sql`select c.id, c.receipt_code as "receiptCode", c.state,
  c.visible_state as "visibleState", c.version, c.author_id as "authorId",
  c.policy_id as "policyId", r.id as "recordId", r.code as "policyCode", r.title as "policyTitle",
  r.state as "policyState", r.opens_at as "opensAt", r.closes_at as "closesAt",
  u.full_name as "unitName", p.drafting_body as "draftingBody", u.path as "unitPath", r.taken_down_at is not null as "takenDown",
  ${clauseName(sql`k`)} as "clauseLabel", k.title as "clauseTitle", k.anchor, c.stance, c.body, c.byline, c.wording,
  c.wording_from as "wordingFrom", c.policy_version as "policyVersion",
  p.current_version as "currentVersion",
  c.naming_consent_at is not null as named, c.served_person as "servedPerson", c.channel, c.people,
  c.reason_code as "reasonCode", c.due_at as "dueAt", c.created_at as "createdAt",
  c.state_since as "stateSince", c.shown_at as "shownAt", c.disposition, c.answer, c.answer_rich as "answerRich",
  c.public_id as "publicId", c.is_sample as "isSample"
  from ${comments} c join records r on r.id = coalesce(c.collected_by, c.policy_id)
  join units u on u.code = r.unit_code join policies p on p.record_id = c.policy_id
  left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version and k.key = c.clause_key`;

const own = ownFrom(sql`comments`);

export const findCommentByReceipt = async (
  q: Queryable,
  receipt: string,
): Promise<OwnComment | null> =>
  (await runPrepared<OwnComment>(q, sql`${own} where c.receipt_code = ${receipt}`))[0] ?? null;

export const findCommentById = async (q: Queryable, id: string): Promise<OwnComment | null> =>
  (await runPrepared<OwnComment>(q, sql`${own} where c.id = ${id}`))[0] ?? null;

/** One's own comments, newest first. */
export const listOwnComments = (
  q: Queryable,
  authorId: string,
  after: string | null,
  limit: number,
): Promise<OwnComment[]> =>
  runPrepared<OwnComment>(
    q,
    sql`${ownFrom(sql`(select * from comments where author_id = ${authorId}
          ${after ? sql`and id < ${after}::uuid` : sql``} order by id desc limit ${limit})`)}
        order by c.id desc`,
  );

/** A sender's new words while the text is with him for mending. */
export const rewriteComment = (tx: Tx, id: string, { body, wording }: Spoken, salt: Buffer) =>
  runPrepared(
    tx,
    sql`update comments set body = ${body}, wording = ${wording},
        wording_from = case when ${wording}::text is null then null else wording_from end, salt = decode(${salt.toString("hex")}, 'hex'),
        reason_code = null where id = ${id}`,
  );

/** Whether an account sent a comment, or typed it for somebody. */
export const wroteComment = async (
  q: Queryable,
  commentId: string,
  accountId: string,
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from comments where id = ${commentId}
          and (author_id = ${accountId} or (author_id is null and entered_by = ${accountId}))`,
    )
  ).length > 0;
