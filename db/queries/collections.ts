import { sql } from "drizzle-orm";
import type { Queryable, Tx } from "../client.ts";
import { effectiveStateSql } from "../effective-state.ts";
import { runPrepared } from "../statement.ts";

/** A commune's part in a draft of the city, with what it has collected. */
export type CollectionRow = {
  id: string;
  code: string;
  unitCode: string;
  unitName: string;
  /** Effective state. */
  state: string;
  opinions: number;
  people: number;
  summaryDueAt: string;
  handedInAt: string | null;
  meetings: string;
};

/** The communes' parts in a draft, by name; the cost grows with the communes alone. */
export const listCollections = (
  q: Queryable,
  parentId: string,
  now: Date,
): Promise<CollectionRow[]> =>
  runPrepared<CollectionRow>(
    q,
    sql`select r.id, r.code, r.unit_code as "unitCode", u.full_name as "unitName",
          ${effectiveStateSql(now)} as state, p.opinion_count as opinions, p.person_count as people,
          k.summary_due_at as "summaryDueAt", k.handed_in_at as "handedInAt", k.meetings
        from collections k join records r on r.id = k.record_id
          join policies p on p.record_id = k.record_id join units u on u.code = r.unit_code
        where k.parent_id = ${parentId} and r.taken_down_at is null
        order by u.name collate "vi-x-icu", r.id`,
  );

/** What communes wrote when they handed in, by part: for the desk of the city. */
export const listSummaries = (
  q: Queryable,
  parentId: string,
): Promise<{ id: string; note: string }[]> =>
  runPrepared(
    q,
    sql`select k.record_id as id, n.note
        from collections k
          join lateral (select t.id from timeline_events t where t.subject_id = k.record_id
            and t.event = 'hand_in_summary' order by t.seq desc limit 1) t on k.handed_in_at is not null
          join event_notes n on n.event_id = t.id
        where k.parent_id = ${parentId} and n.note is not null`,
  );

export type OpenCommune = { code: string; path: string; fullName: string };

/** Communes of a city that a draft has not been sent to, by name. */
export const listUnasked = (q: Queryable, parentId: string): Promise<OpenCommune[]> =>
  runPrepared<OpenCommune>(
    q,
    sql`select u.code, u.path, u.full_name as "fullName"
        from records r join units u on u.parent_code = r.unit_code
        where r.id = ${parentId} and u.kind in ('phuong', 'xa', 'dac_khu') and u.valid_to is null
          and not exists (select from collections k where k.parent_id = r.id and k.unit_code = u.code)
        order by u.name collate "vi-x-icu", u.code`,
  );

/** Who is told that a draft has come: those who draft, take in and read opinions, by commune. */
export const listReceivers = (
  q: Queryable,
  units: readonly string[],
  day: string,
): Promise<{ unitCode: string; accountId: string }[]> =>
  runPrepared(
    q,
    sql`select distinct unit_code as "unitCode", account_id as "accountId" from account_roles
        where unit_code in (select jsonb_array_elements_text(${JSON.stringify(units)}::jsonb))
          and role in ('drafter', 'intake', 'moderator')
          and valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`,
  );

export type NewPart = { id: string; publicId: string; unitCode: string };

export type NewParts = {
  parentId: string;
  parts: readonly NewPart[];
  opensAt: Date;
  closesAt: Date;
  summaryDueAt: Date;
  sentBy: string;
  now: Date;
};

/** A part for each commune, in its first state: the title and the kind of paper are the draft's. */
export const insertParts = async (tx: Tx, given: NewParts): Promise<void> => {
  const now = given.now.toISOString();
  await runPrepared(
    tx,
    sql`with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given.parts)}::jsonb)
        as g(id uuid, "publicId" uuid, "unitCode" text)
    ), record as (
      insert into records (id, public_id, state, visible_state, version, state_since, created_at,
        updated_at, kind, unit_code, title, verb, author_id, opens_at, closes_at, is_sample)
      select g.id, g."publicId", 'draft', 'draft', 1, ${now}::timestamptz, ${now}, ${now}, r.kind,
        g."unitCode", r.title, r.verb, ${given.sentBy}::uuid, ${given.opensAt.toISOString()},
        ${given.closesAt.toISOString()}, r.is_sample
      from given g cross join records r where r.id = ${given.parentId}
    ), policy as (
      insert into policies (record_id, document_kind, round)
      select g.id, p.document_kind, p.round
      from given g cross join policies p where p.record_id = ${given.parentId}
    )
    insert into collections (record_id, parent_id, unit_code, summary_due_at, sent_at, sent_by)
    select g.id, ${given.parentId}::uuid, g."unitCode", ${given.summaryDueAt.toISOString()},
      ${now}::timestamptz, ${given.sentBy}::uuid from given g`,
  );
  await runPrepared(
    tx,
    sql`update policies set communes = communes + ${given.parts.length}::int, revision = revision + 1
        where record_id = ${given.parentId}`,
  );
};

/** Summaries are due later by as much as the period ends later. */
export const shiftSummaries = (tx: Tx, parentId: string, from: Date, to: Date) =>
  runPrepared(
    tx,
    sql`update collections set
          summary_due_at = summary_due_at + (${to.toISOString()}::timestamptz - ${from.toISOString()}::timestamptz)
        where parent_id = ${parentId}`,
  );

/** In a new round every commune hands in again. */
export const askAgain = (tx: Tx, parentId: string) =>
  runPrepared(tx, sql`update collections set handed_in_at = null where parent_id = ${parentId}`);

/** The commune has handed in; the page of the city's draft says so. */
export const markHandedIn = (tx: Tx, recordId: string, now: Date) =>
  runPrepared(
    tx,
    sql`with part as (
      update collections set handed_in_at = ${now.toISOString()} where record_id = ${recordId}
      returning parent_id
    )
    update policies p set revision = revision + 1 from part where p.record_id = part.parent_id`,
  );

/** What was decided about the opinions that each commune collected: counted once, when it is signed. */
export const countOutcomes = (tx: Tx, parentId: string) =>
  runPrepared(
    tx,
    sql`with outcomes as (
      select collected_by, disposition, count(*)::int as n from comments c
      where c.policy_id = ${parentId} and c.collected_by is not null and c.disposition is not null
        and c.state not in ('draft', 'withdrawn', 'rerouted')
      group by 1, 2
    ), summed as (
      select collected_by, jsonb_object_agg(disposition, n) as counts from outcomes group by 1
    )
    update policies p set disposition_counts = coalesce(s.counts, '{}'::jsonb)
    from collections k left join summed s on s.collected_by = k.record_id
    where k.parent_id = ${parentId} and p.record_id = k.record_id`,
  );

/** A commune's own contact and its meetings; false where it is no part. */
export const writePartFacts = async (
  tx: Tx,
  recordId: string,
  facts: { contact: string; meetings: string },
): Promise<boolean> =>
  (
    await runPrepared(
      tx,
      sql`with part as (
        update collections set meetings = ${facts.meetings} where record_id = ${recordId}
        returning record_id
      )
      update policies p set contact = ${facts.contact}, revision = revision + 1 from part
      where p.record_id = part.record_id returning p.record_id`,
    )
  ).length > 0;

/** A commune's own contact, empty where people are sent to the city's; the city's drafter. */
export const findPartFacts = async (
  q: Queryable,
  recordId: string,
): Promise<{ contact: string; parentAuthor: string | null } | null> =>
  (
    await runPrepared<{ contact: string; parentAuthor: string | null }>(
      q,
      sql`select p.contact, r.author_id as "parentAuthor" from collections k
          join policies p on p.record_id = k.record_id join records r on r.id = k.parent_id
          where k.record_id = ${recordId}`,
    )
  )[0] ?? null;

/** Accounts that follow each of the communes' parts in a draft. */
export const listPartFollowers = (
  q: Queryable,
  parentId: string,
): Promise<{ recordId: string; accountId: string }[]> =>
  runPrepared(
    q,
    sql`select f.record_id as "recordId", f.account_id as "accountId"
        from followers f join collections k on k.record_id = f.record_id
        where k.parent_id = ${parentId}`,
  );

/** Whether a record is a commune's part in a draft of the city. */
export const isPart = async (q: Queryable, recordId: string): Promise<boolean> =>
  (await runPrepared(q, sql`select 1 from collections where record_id = ${recordId}`)).length > 0;

/** In whose table the opinions of a record stand, and as collected by which part. */
export type TablePlaceOf = { policyId: string; collectedBy: string | null };

export const findTablePlace = async (q: Queryable, recordId: string): Promise<TablePlaceOf> => {
  const [part] = await runPrepared<{ parentId: string }>(
    q,
    sql`select parent_id as "parentId" from collections where record_id = ${recordId}`,
  );
  return part
    ? { policyId: part.parentId, collectedBy: recordId }
    : { policyId: recordId, collectedBy: null };
};
