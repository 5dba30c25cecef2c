import { sql } from "drizzle-orm";
import type { RevisionRow, RevisionState } from "../../app/domain/policies/revision.ts";
import type { Area } from "../../app/domain/reach.ts";
import type { Queryable, Tx } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

/** A new version under way, with who did what to it. */
export type Revision = {
  id: string;
  recordId: string;
  baseVersion: number;
  state: RevisionState;
  preamble: string;
  closing: string;
  sourceText: string;
  furniture: number[];
  rows: RevisionRow[];
  decisions: Record<string, string | null>;
  causes: Record<string, string[]>;
  note: string;
  substantive: boolean | null;
  newClosesAt: string | null;
  draftedBy: string | null;
  drafterName: string | null;
  proposedBy: string | null;
  proposedAt: string | null;
  decidedBy: string | null;
  deciderName: string | null;
  decidedAt: string | null;
  decisionNote: string | null;
  rowVersion: number;
  updatedAt: string;
};

const select = sql`select v.id, v.record_id as "recordId", v.base_version as "baseVersion", v.state,
    v.preamble, v.closing, v.source_text as "sourceText", v.furniture, v.rows, v.decisions, v.causes,
    v.note, v.substantive, v.new_closes_at as "newClosesAt", v.drafted_by as "draftedBy",
    d.display_name as "drafterName", v.proposed_by as "proposedBy", v.proposed_at as "proposedAt",
    v.decided_by as "decidedBy", c.display_name as "deciderName", v.decided_at as "decidedAt",
    v.decision_note as "decisionNote", v.row_version as "rowVersion", v.updated_at as "updatedAt"
  from policy_revisions v left join accounts d on d.id = v.drafted_by
    left join accounts c on c.id = v.decided_by`;

const isOpen = sql`v.state in ('draft', 'proposed', 'returned', 'approved')`;

/** The new version that is under way; null when there is none. */
export const findOpenRevision = async (q: Queryable, recordId: string): Promise<Revision | null> =>
  (
    await runPrepared<Revision>(q, sql`${select} where v.record_id = ${recordId} and ${isOpen}`)
  )[0] ?? null;

/** The same, locked until the transaction ends. */
export const lockOpenRevision = async (tx: Tx, recordId: string): Promise<Revision | null> =>
  (
    await runPrepared<Revision>(
      tx,
      sql`${select} where v.record_id = ${recordId} and ${isOpen} for update of v`,
    )
  )[0] ?? null;

/** State of the new version under way, for lists and links. */
export const findRevisionState = async (
  q: Queryable,
  recordId: string,
): Promise<{ state: RevisionState; substantive: boolean | null } | null> =>
  (
    await runPrepared<{ state: RevisionState; substantive: boolean | null }>(
      q,
      sql`select v.state, v.substantive from policy_revisions v
          where v.record_id = ${recordId} and ${isOpen}`,
    )
  )[0] ?? null;

/** A new version that waits for somebody, with its policy. */
export type DeskRevision = {
  id: string;
  code: string | null;
  title: string;
  unitName: string;
  unitPath: string;
  draftedBy: string | null;
  proposedBy: string | null;
  closesAt: string | null;
  updatedAt: string;
  isSample: boolean;
};

/** New versions of open consultations in the given states, what has waited longest first. */
export const listDeskRevisions = (
  q: Queryable,
  { areas, states, limit }: { areas: readonly Area[]; states: readonly string[]; limit: number },
  now: Date,
): Promise<DeskRevision[]> =>
  runPrepared<DeskRevision>(
    q,
    sql`select r.id, r.code, r.title, u.full_name as "unitName", u.path as "unitPath",
          v.drafted_by as "draftedBy", v.proposed_by as "proposedBy", r.closes_at as "closesAt",
          v.updated_at as "updatedAt", r.is_sample as "isSample"
        from policy_revisions v join records r on r.id = v.record_id
          join units u on u.code = r.unit_code
        where v.state in (select jsonb_array_elements_text(${JSON.stringify(states)}::jsonb))
          and r.state = 'open' and r.closes_at > ${now.toISOString()}
          and ${liesIn(sql`u.path`, areas)}
        order by v.updated_at, v.id limit ${limit}`,
  );
