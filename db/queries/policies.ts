import { sql } from "drizzle-orm";
import type { Summary } from "../../app/domain/policies/compare/difference.ts";
import type { ClauseKind, DocumentKind, MatterType } from "../../app/domain/policies/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type Basis = {
  id: string;
  number: string;
  title: string;
  article: string | null;
  verified: boolean;
};

/** The head of a policy's page: record, dossier, counters and legal bases in one row. */
export type PolicyHead = {
  id: string;
  code: string | null;
  title: string;
  state: string;
  visibleState: string;
  version: number;
  unitCode: string;
  unitName: string;
  unitPath: string;
  authorId: string | null;
  submittedBy: string | null;
  opensAt: string | null;
  closesAt: string | null;
  dueAt: string | null;
  stateSince: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  takenDown: boolean;
  isSample: boolean;
  summary: string;
  documentKind: DocumentKind;
  matterType: MatterType | null;
  draftingBody: string;
  contact: string;
  planNumber: string | null;
  planDate: string | null;
  planSentAt: string | null;
  shortPeriodBasis: string | null;
  round: number;
  currentVersion: number;
  /** When the newest version of the text came out, and what is new in it. */
  textPublishedAt: string | null;
  changeSummary: Summary | null;
  signedBy: string | null;
  adoptionNumber: string | null;
  adoptionDate: string | null;
  adoptionUrl: string | null;
  departureReason: string | null;
  opinionCount: number;
  personCount: number;
  shownCount: number;
  unansweredCount: number;
  revision: number;
  stanceCounts: Record<string, number>;
  dispositionCounts: Record<string, number>;
  /** Read by `channelTotals`. */
  channelCounts: Record<string, number>;
  bases: Basis[];
};

const head = sql`select r.id, r.code, r.title, r.state, r.visible_state as "visibleState", r.version,
  r.unit_code as "unitCode", u.full_name as "unitName", u.path as "unitPath",
  r.author_id as "authorId", r.submitted_by as "submittedBy",
  r.opens_at as "opensAt", r.closes_at as "closesAt", r.due_at as "dueAt",
  r.state_since as "stateSince", r.created_at as "createdAt", r.updated_at as "updatedAt",
  r.published_at as "publishedAt", r.taken_down_at is not null as "takenDown",
  r.is_sample as "isSample", p.summary, p.document_kind as "documentKind",
  p.matter_type as "matterType", p.drafting_body as "draftingBody", p.contact,
  p.plan_number as "planNumber", p.plan_date as "planDate", p.plan_sent_at as "planSentAt",
  p.short_period_basis as "shortPeriodBasis", p.round, p.current_version as "currentVersion",
  v.published_at as "textPublishedAt", v.change_summary as "changeSummary",
  p.signed_by as "signedBy", p.adoption_number as "adoptionNumber",
  p.adoption_date as "adoptionDate", p.adoption_url as "adoptionUrl",
  p.departure_reason as "departureReason", p.opinion_count as "opinionCount",
  p.person_count as "personCount", p.shown_count as "shownCount",
  p.unanswered_count as "unansweredCount", p.revision, p.stance_counts as "stanceCounts",
  p.disposition_counts as "dispositionCounts", p.channel_counts as "channelCounts",
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'title', b.title,
      'article', b.article, 'verified', b.verified) order by b.id)
    from policy_bases pb join legal_bases b on b.id = pb.basis_id
    where pb.record_id = r.id), '[]'::jsonb) as bases
  from records r join policies p on p.record_id = r.id join units u on u.code = r.unit_code
  left join policy_versions v on v.record_id = p.record_id and v.number = p.current_version`;

export const findPolicyByCode = async (q: Queryable, code: string): Promise<PolicyHead | null> =>
  (await runPrepared<PolicyHead>(q, sql`${head} where r.code = ${code}`))[0] ?? null;

export const findPolicyById = async (q: Queryable, id: string): Promise<PolicyHead | null> =>
  (await runPrepared<PolicyHead>(q, sql`${head} where r.id = ${id}`))[0] ?? null;

export type ClauseRow = {
  key: string;
  parentKey: string | null;
  depth: number;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  anchor: string;
};

export type PolicyText = { preamble: string; closing: string; clauses: ClauseRow[] };

/** The text of one version, clauses in order; null when there is no such version. */
export const findPolicyText = async (
  q: Queryable,
  recordId: string,
  version: number,
): Promise<PolicyText | null> => {
  const rows = await runPrepared<PolicyText>(
    q,
    sql`select v.preamble, v.closing,
        coalesce((select jsonb_agg(jsonb_build_object('key', c.key, 'parentKey', c.parent_key,
            'depth', c.depth, 'kind', c.kind, 'number', c.number, 'label', c.label,
            'title', c.title, 'body', c.body, 'anchor', c.anchor) order by c.position)
          from clauses c where c.record_id = v.record_id and c.version = v.number), '[]'::jsonb) as clauses
      from policy_versions v where v.record_id = ${recordId} and v.number = ${version}`,
  );
  return rows[0] ?? null;
};

export type VersionRow = {
  number: number;
  publishedAt: string | null;
  createdAt: string;
  /** What is new and why; empty for the first version. */
  changeNote: string;
  changeSummary: Summary | null;
  substantive: boolean;
};

export const listVersions = (q: Queryable, recordId: string): Promise<VersionRow[]> =>
  runPrepared<VersionRow>(
    q,
    sql`select number, published_at as "publishedAt", created_at as "createdAt",
          change_note as "changeNote", change_summary as "changeSummary", substantive
        from policy_versions where record_id = ${recordId} order by number desc limit 100`,
  );

/** Opinions shown per clause, by clause key. */
export const listClauseCounts = async (
  q: Queryable,
  policyId: string,
): Promise<Record<string, number>> => {
  const rows = await runPrepared<{ key: string; shown: number }>(
    q,
    sql`select clause_key as key, shown from clause_counters where policy_id = ${policyId} and shown > 0`,
  );
  return Object.fromEntries(rows.map((row) => [row.key, row.shown]));
};

export type ClausePlace = { key: string; position: number; label: string; title: string };

/** The clause with that anchor in a version. */
export const findClause = async (
  q: Queryable,
  recordId: string,
  version: number,
  anchor: string,
): Promise<ClausePlace | null> =>
  (
    await runPrepared<ClausePlace>(
      q,
      sql`select key, position, label, title from clauses
          where record_id = ${recordId} and version = ${version} and anchor = ${anchor}`,
    )
  )[0] ?? null;

/** Whether the dossier has at least one clause in its newest version. */
export const hasClauses = async (
  q: Queryable,
  recordId: string,
  version: number,
): Promise<boolean> =>
  (
    await runPrepared(
      q,
      sql`select 1 from clauses where record_id = ${recordId} and version = ${version} limit 1`,
    )
  ).length > 0;
