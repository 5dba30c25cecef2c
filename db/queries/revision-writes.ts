import { sql } from "drizzle-orm";
import type { Summary } from "../../app/domain/policies/compare/difference.ts";
import type { ChangeKind } from "../../app/domain/policies/compare/touched.ts";
import type { RevisionRow } from "../../app/domain/policies/revision.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import type { ClauseRow } from "./policies.ts";
import { GONE } from "./senders.ts";

export type RevisionText = {
  preamble: string;
  closing: string;
  source: string;
  furniture: readonly number[];
  rows: readonly RevisionRow[];
};

export const insertRevision = (
  tx: Tx,
  r: { id: string; recordId: string; baseVersion: number; by: string; now: Date } & RevisionText,
) => {
  const now = r.now.toISOString();
  return runPrepared(
    tx,
    sql`insert into policy_revisions (id, record_id, base_version, state, preamble, closing,
          source_text, furniture, rows, drafted_by, created_at, updated_at)
        values (${r.id}, ${r.recordId}, ${r.baseVersion}, 'draft', ${r.preamble}, ${r.closing},
          ${r.source}, ${JSON.stringify(r.furniture)}::jsonb, ${JSON.stringify(r.rows)}::jsonb,
          ${r.by}, ${now}, ${now})`,
  );
};

type Changed = { by: string; now: Date };

/** Another text of a revision; what was decided and said of clauses stays as far as it is given. */
export const writeRevisionText = (
  tx: Tx,
  id: string,
  text: RevisionText,
  kept: { decisions: Record<string, string | null>; causes: Record<string, string[]> },
  { by, now }: Changed,
) =>
  runPrepared(
    tx,
    sql`update policy_revisions set preamble = ${text.preamble}, closing = ${text.closing},
          source_text = ${text.source}, furniture = ${JSON.stringify(text.furniture)}::jsonb,
          rows = ${JSON.stringify(text.rows)}::jsonb,
          decisions = ${JSON.stringify(kept.decisions)}::jsonb,
          causes = ${JSON.stringify(kept.causes)}::jsonb, drafted_by = ${by},
          row_version = row_version + 1, updated_at = ${now.toISOString()} where id = ${id}`,
  );

export const writeDecisions = (
  tx: Tx,
  id: string,
  decisions: Record<string, string | null>,
  now: Date,
) =>
  runPrepared(
    tx,
    sql`update policy_revisions set decisions = ${JSON.stringify(decisions)}::jsonb,
          row_version = row_version + 1, updated_at = ${now.toISOString()} where id = ${id}`,
  );

export type ChangeFacts = {
  note: string;
  substantive: boolean | null;
  newClosesAt: Date | null;
  causes: Record<string, string[]>;
};

export const writeChangeFacts = (tx: Tx, id: string, f: ChangeFacts, now: Date) =>
  runPrepared(
    tx,
    sql`update policy_revisions set note = ${f.note}, substantive = ${f.substantive},
          new_closes_at = ${f.newClosesAt?.toISOString() ?? null},
          causes = ${JSON.stringify(f.causes)}::jsonb, row_version = row_version + 1,
          updated_at = ${now.toISOString()} where id = ${id}`,
  );

export const markProposed = (tx: Tx, id: string, { by, now }: Changed) =>
  runPrepared(
    tx,
    sql`update policy_revisions set state = 'proposed', proposed_by = ${by},
          proposed_at = ${now.toISOString()}, decided_by = null, decided_at = null,
          decision_note = null, row_version = row_version + 1, updated_at = ${now.toISOString()}
        where id = ${id}`,
  );

export const markDecided = (
  tx: Tx,
  id: string,
  state: "approved" | "returned",
  note: string | null,
  { by, now }: Changed,
) =>
  runPrepared(
    tx,
    sql`update policy_revisions set state = ${state}, decided_by = ${by},
          decided_at = ${now.toISOString()}, decision_note = ${note},
          row_version = row_version + 1, updated_at = ${now.toISOString()} where id = ${id}`,
  );

/** Ends a revision; its text is in its version now, or nowhere. */
export const endRevision = (tx: Tx, id: string, published: number | null, now: Date) =>
  runPrepared(
    tx,
    sql`update policy_revisions set state = ${published === null ? "dropped" : "published"},
          published_version = ${published}, preamble = '', closing = '', source_text = '',
          furniture = '[]', rows = '[]', decisions = '{}', causes = '{}',
          row_version = row_version + 1, updated_at = ${now.toISOString()} where id = ${id}`,
  );

export type VersionRows = {
  recordId: string;
  number: number;
  preamble: string;
  closing: string;
  source: string;
  note: string;
  summary: Summary;
  substantive: boolean;
  clauses: readonly ClauseRow[];
  touched: readonly { clauseKey: string; kind: ChangeKind }[];
  causes: readonly { clauseKey: string; commentId: string }[];
  now: Date;
};

/** A new version with its clauses, what it touched and why, and the policy's pointer to it. */
export const insertVersion = async (tx: Tx, v: VersionRows): Promise<void> => {
  const now = v.now.toISOString();
  await runPrepared(
    tx,
    sql`insert into policy_versions (record_id, number, preamble, closing, source_text, change_note,
          change_summary, substantive, published_at, created_at)
        values (${v.recordId}, ${v.number}, ${v.preamble}, ${v.closing}, ${v.source}, ${v.note},
          ${JSON.stringify(v.summary)}::jsonb, ${v.substantive}, ${now}, ${now})`,
  );
  const clauses = v.clauses.map((clause, position) => ({ ...clause, position }));
  await runPrepared(
    tx,
    sql`with clauses_given as (
      insert into clauses (record_id, version, key, parent_key, position, depth, kind, number, label,
        title, body, anchor)
      select ${v.recordId}::uuid, ${v.number}::int, g.key, g."parentKey", g.position, g.depth, g.kind,
        g.number, g.label, g.title, g.body, g.anchor
      from jsonb_to_recordset(${JSON.stringify(clauses)}::jsonb) as g(key uuid, "parentKey" uuid,
        position int, depth int, kind text, number text, label text, title text, body text, anchor text)
    ), touched as (
      insert into clause_changes (record_id, version, clause_key, kind)
      select ${v.recordId}::uuid, ${v.number}::int, g."clauseKey", g.kind
      from jsonb_to_recordset(${JSON.stringify(v.touched)}::jsonb) as g("clauseKey" uuid, kind text)
    )
    insert into change_causes (record_id, version, clause_key, comment_id)
    select ${v.recordId}::uuid, ${v.number}::int, g."clauseKey", g."commentId"
    from jsonb_to_recordset(${JSON.stringify(v.causes)}::jsonb) as g("clauseKey" uuid, "commentId" uuid)
    on conflict do nothing`,
  );
};

/**
 * Puts every opinion at the place that its clause has in a version; those of clauses that are gone come
 * behind them, and their groups with them. Opinions are locked in the order in which everything else locks them.
 */
export const moveComments = async (tx: Tx, recordId: string, version: number): Promise<void> => {
  await runPrepared(
    tx,
    sql`with placed as (
      select c.id, coalesce(k.position, ${GONE} + old.position) as position
      from comments c
        left join clauses k on k.record_id = c.policy_id and k.version = ${version} and k.key = c.clause_key
        left join clauses old on old.record_id = c.policy_id and old.version = c.policy_version
          and old.key = c.clause_key
      where c.policy_id = ${recordId} and c.clause_key is not null
        and c.clause_position is distinct from coalesce(k.position, ${GONE} + old.position)
      order by c.id for update of c
    )
    update comments c set clause_position = placed.position from placed where c.id = placed.id`,
  );
  await runPrepared(
    tx,
    sql`update comment_groups g set clause_position = c.clause_position from comments c
        where g.policy_id = ${recordId} and c.id = g.lead_id`,
  );
};

export const pointToVersion = (tx: Tx, recordId: string, version: number) =>
  runPrepared(
    tx,
    sql`update policies set current_version = ${version}, revision = revision + 1
        where record_id = ${recordId}`,
  );

/** Senders of opinions on the given clauses, each once; those without an account are told by nobody. */
export const listSendersOn = async (
  tx: Tx,
  recordId: string,
  clauseKeys: readonly string[],
): Promise<string[]> =>
  (
    await runPrepared<{ id: string }>(
      tx,
      sql`select distinct c.author_id as id from comments c
            join jsonb_array_elements_text(${JSON.stringify(clauseKeys)}::jsonb) as k(key)
              on k.key::uuid = c.clause_key
          where c.policy_id = ${recordId} and c.author_id is not null
            and c.state not in ('draft', 'withdrawn', 'rerouted')`,
    )
  ).map(({ id }) => id);

/** Of the given opinions those that belong to the policy and count. */
export const listCounted = async (
  tx: Tx,
  recordId: string,
  ids: readonly string[],
): Promise<string[]> =>
  (
    await runPrepared<{ id: string }>(
      tx,
      sql`select c.id from comments c
            join jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb) as g(id) on g.id::uuid = c.id
          where c.policy_id = ${recordId} and c.state not in ('draft', 'withdrawn', 'rerouted')`,
    )
  ).map(({ id }) => id);

/** Receipts of opinions that belong to the policy and count. */
export const listReceipts = (
  tx: Tx,
  recordId: string,
  receipts: readonly string[],
): Promise<{ id: string; receiptCode: string }[]> =>
  runPrepared(
    tx,
    sql`select c.id, c.receipt_code as "receiptCode" from comments c
          join jsonb_array_elements_text(${JSON.stringify(receipts)}::jsonb) as g(code)
            on g.code = c.receipt_code
        where c.policy_id = ${recordId} and c.state not in ('draft', 'withdrawn', 'rerouted')`,
  );
