import { sql } from "drizzle-orm";
import type { Channel, Disposition, Stance } from "../../app/domain/policies/schema.ts";
import type { TakedownReason } from "../../app/domain/reason-codes.ts";
import { clauseName } from "../clause-path.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { counts, inTable } from "../table-rows.ts";
import { collectedAt, communeJoin, communeName } from "./collected-at.ts";

export type ResponseRow = {
  id: string;
  receiptCode: string;
  /** The commune that collected it for a draft of the city. */
  commune: string | null;
  /** Version of the text that it speaks about. */
  policyVersion: number;
  clauseKey: string | null;
  clauseLabel: string | null;
  clauseTitle: string | null;
  anchor: string | null;
  position: number;
  byline: string;
  isShown: boolean;
  /** Why and when its words were taken down; null: they were not. */
  takenDown: { at: string; reasonCode: TakedownReason } | null;
  stance: Stance;
  channel: Channel;
  people: number;
  /** Where it was gathered outside the portal. */
  gatheringId: string | null;
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  disposition: Disposition | null;
  answer: string | null;
  /** As stored; null also where `withFormat` was not asked for. */
  answerRich: unknown;
  rowVersion: number;
};

export type ResponseFilter = {
  /** Only what a commune's part collected. */
  collectedBy?: string | null;
  clauseKey?: string | null;
  /** Place of a clause in the text; the draft as a whole stands behind all clauses. */
  position?: number;
  receiptCode?: string;
  /** These rows only. */
  ids?: readonly string[];
  onlyUnanswered?: boolean;
  /** Rows whose answer was signed: what a new round adds is not public before its own signature. */
  onlySigned?: boolean;
  after?: { position: number; id: string } | null;
  /** Answers with their formatting: pages show it, files do without. */
  withFormat?: boolean;
  limit: number;
};

/**
 * Rows of the synthesis table in the order of the law's form: by clause, then the draft as a whole.
 * Every countable comment stands in exactly one row: its own.
 */
export const listResponseRows = (
  q: Queryable,
  policyId: string,
  filter: ResponseFilter,
): Promise<ResponseRow[]> => {
  const clause = filter.clauseKey ? sql`and c.clause_key = ${filter.clauseKey}` : sql``;
  const at =
    filter.position === undefined ? sql`` : sql`and c.clause_position = ${filter.position}`;
  const receipt = filter.receiptCode ? sql`and c.receipt_code = ${filter.receiptCode}` : sql``;
  const named = filter.ids
    ? sql`and c.id in (select id::uuid from jsonb_array_elements_text(${JSON.stringify(filter.ids)}::jsonb) as given(id))`
    : sql``;
  const open = filter.onlyUnanswered ? sql`and c.disposition is null` : sql``;
  const signed = filter.onlySigned
    ? sql`and c.state in ('answered', 'answered_private', 'closed')`
    : sql``;
  const place = filter.after
    ? sql`and (c.clause_position, c.id) > (${filter.after.position}::int, ${filter.after.id}::uuid)`
    : sql``;
  const format = filter.withFormat ? sql`c.answer_rich` : sql`null::jsonb`;
  return runPrepared<ResponseRow>(
    q,
    sql`select c.id, c.receipt_code as "receiptCode", ${communeName} as commune, c.policy_version as "policyVersion",
        c.clause_key as "clauseKey", ${clauseName(sql`k`)} as "clauseLabel", k.title as "clauseTitle", k.anchor,
        c.clause_position as position, c.byline,
        c.shown_at is not null and (c.state in ('published', 'answered') or (c.state = 'closed'
          and c.visible_state in ('published', 'answered'))) as "isShown",
        case when c.shown_at is null then (select jsonb_build_object('at', t.at, 'reasonCode', t.reason_code)
          from takedowns t where t.comment_id = c.id and t.restored_at is null) end as "takenDown",
        c.stance, c.channel, c.people, c.gathering_id as "gatheringId", c.body, c.wording,
        c.wording_from as "wordingFrom", c.disposition, c.answer,
        ${format} as "answerRich", c.row_version as "rowVersion"
      from comments c
      left join clauses k on k.record_id = c.policy_id and k.version = c.policy_version and k.key = c.clause_key
      ${communeJoin}
      where ${collectedAt(policyId, filter.collectedBy)} and ${counts} ${clause} ${at} ${receipt} ${named}
        ${open} ${signed} ${place}
      order by c.clause_position, c.id limit ${filter.limit}`,
  );
};

/** Receipts of comments that still lack an answer, the first few. */
export const listUnanswered = (
  q: Queryable,
  policyId: string,
  limit: number,
): Promise<{ receiptCode: string; label: string | null }[]> =>
  runPrepared(
    q,
    sql`select c.receipt_code as "receiptCode", ${clauseName(sql`k`)} as label
        from comments c left join clauses k on k.record_id = c.policy_id
          and k.version = c.policy_version and k.key = c.clause_key
        where ${inTable(policyId)} and c.disposition is null
        order by c.clause_position, c.id limit ${limit}`,
  );

export type GivenAnswer = { id: string; rowVersion: number };

/**
 * Writes one disposition and answer to each of the given rows that is still at its version and not
 * yet signed; gives the ids written. The policy's count of unanswered opinions follows in the same statement.
 */
export const writeAnswers = async (
  tx: Tx,
  policyId: string,
  rows: readonly GivenAnswer[],
  given: { disposition: Disposition; answer: string; rich: string | null; by: string },
): Promise<string[]> => {
  const written = await runPrepared<{ id: string }>(
    tx,
    sql`with given as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(id uuid, "rowVersion" int)
    ), before as (
      select c.id, c.disposition from comments c join given g on g.id = c.id
      where c.policy_id = ${policyId} and c.row_version = g."rowVersion" and ${counts}
        and c.state not in ('answered', 'answered_private', 'closed')
      order by c.id for update of c
    ), written as (
      update comments c set disposition = ${given.disposition}, answer = ${given.answer},
        answer_rich = ${given.rich}::jsonb,
        answered_by = ${given.by}, row_version = c.row_version + 1
      from before where c.id = before.id returning c.id
    ), counted as (
      update policies set revision = revision + 1,
        unanswered_count = unanswered_count - (select count(*)::int from before where disposition is null),
        disposition_counts = (
          select coalesce(jsonb_object_agg(word, n), '{}'::jsonb) from (
            select word, sum(n)::int as n from (
              select key as word, value::int as n from jsonb_each_text(disposition_counts)
              union all select disposition, -1 from before where disposition is not null
              union all select ${given.disposition}::text, 1 from written
            ) each group by word having sum(n) > 0
          ) summed)
      where record_id = ${policyId}
    )
    select id from written`,
  );
  return written.map((row) => row.id);
};

/** Whether a row that needs a reason has none. */
export const lacksReason = async (q: Queryable, policyId: string): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from comments c where ${inTable(policyId)}
          and c.disposition in ('partly_accepted', 'not_accepted', 'noted')
          and coalesce(btrim(c.answer), '') = '' limit 1`,
    )
  ).length > 0;

/** Countable comments that a person has still to read, their sender to mend, or an objection to decide. */
export const countUnscreened = async (
  q: Queryable,
  policyId: string,
  now: Date,
  collectedBy: string | null = null,
): Promise<number> => {
  const of = collectedBy === null ? sql`` : sql`and c.collected_by = ${collectedBy}`;
  const found = await runPrepared<{ n: number }>(
    q,
    sql`select count(*)::int as n from (
            select 1 from comments c where c.policy_id = ${policyId} ${of}
              and c.state in ('submitted', 'screening', 'needs_edit')
              and (c.state <> 'needs_edit' or c.due_at is null or c.due_at > ${now.toISOString()})
            union all
            select 1 from appeals a join comments c on c.id = a.comment_id
            where a.record_id = ${policyId} and a.against = 'hide' and a.outcome is null ${of}
            limit 1000) waiting`,
  );
  return found[0]?.n ?? 0;
};
