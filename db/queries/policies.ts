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
  /** Of a commune's part: its own contact, else the city's. */
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
  /** The draft of the city that a commune's part collects for; null for a consultation of its own. */
  parentId: string | null;
  parentCode: string | null;
  parentUnit: string | null;
  /** Whose text, versions and answers these are: the parent's, else its own. */
  textId: string;
  /** Communes that collect for it. */
  communes: number;
  summaryDueAt: string | null;
  /** Where and when people of the commune meet about it. */
  meetings: string;
};

const columns = sql`r.id, r.code, r.title, r.state, r.visible_state as "visibleState", r.version,
  r.unit_code as "unitCode", u.full_name as "unitName", u.path as "unitPath",
  r.author_id as "authorId", r.submitted_by as "submittedBy",
  r.opens_at as "opensAt", r.closes_at as "closesAt", r.due_at as "dueAt",
  r.state_since as "stateSince", r.created_at as "createdAt", r.updated_at as "updatedAt",
  r.published_at as "publishedAt", r.taken_down_at is not null as "takenDown",
  r.is_sample as "isSample", t.summary, t.document_kind as "documentKind",
  t.matter_type as "matterType", t.drafting_body as "draftingBody",
  coalesce(nullif(p.contact, ''), t.contact) as contact,
  t.plan_number as "planNumber", t.plan_date as "planDate", t.plan_sent_at as "planSentAt",
  t.short_period_basis as "shortPeriodBasis", t.round, t.current_version as "currentVersion",
  v.published_at as "textPublishedAt", v.change_summary as "changeSummary",
  t.signed_by as "signedBy", t.adoption_number as "adoptionNumber",
  t.adoption_date as "adoptionDate", t.adoption_url as "adoptionUrl",
  t.departure_reason as "departureReason", p.opinion_count as "opinionCount",
  p.person_count as "personCount", p.shown_count as "shownCount",
  p.unanswered_count as "unansweredCount",
  case when k.parent_id is null then p.revision else p.revision + t.revision end as revision,
  p.stance_counts as "stanceCounts", p.disposition_counts as "dispositionCounts",
  p.channel_counts as "channelCounts",
  coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'number', b.number, 'title', b.title,
      'article', b.article, 'verified', b.verified) order by b.id)
    from policy_bases pb join legal_bases b on b.id = pb.basis_id
    where pb.record_id = t.record_id), '[]'::jsonb) as bases,
  k.parent_id as "parentId", pr.code as "parentCode", pu.full_name as "parentUnit",
  t.record_id as "textId", p.communes, k.summary_due_at as "summaryDueAt",
  coalesce(k.meetings, '') as meetings`;

const tables = sql`from records r join policies p on p.record_id = r.id join units u on u.code = r.unit_code
  left join collections k on k.record_id = r.id
  join policies t on t.record_id = coalesce(k.parent_id, r.id)
  left join records pr on pr.id = k.parent_id left join units pu on pu.code = pr.unit_code
  left join policy_versions v on v.record_id = t.record_id and v.number = t.current_version`;

/** The commune's part that a head stands for, as what collected its opinions; null for a whole draft. */
export const collectorOf = ({ id, parentId }: PolicyHead): string | null =>
  parentId === null ? null : id;

const head = sql`select ${columns} ${tables}`;

export const findPolicyByCode = async (q: Queryable, code: string): Promise<PolicyHead | null> =>
  (await runPrepared<PolicyHead>(q, sql`${head} where r.code = ${code}`))[0] ?? null;

/** A policy's head with the opinions shown per clause, by clause key. */
export type CountedHead = PolicyHead & {
  clauseCounts: Record<string, number>;
  /** Whether there is anything to ask for: most policies have neither. */
  hasTakedowns: boolean;
  hasGatherings: boolean;
};

/** The same for the page that shows the clauses with their opinions: one question instead of two. */
export const findCountedPolicy = async (q: Queryable, code: string): Promise<CountedHead | null> =>
  (
    await runPrepared<CountedHead>(
      q,
      sql`select ${columns}, (select coalesce(jsonb_object_agg(clause_key, shown), '{}'::jsonb)
            from clause_counters where policy_id = r.id and shown > 0) as "clauseCounts",
          exists (select from takedowns where policy_id = t.record_id) as "hasTakedowns",
          exists (select from gatherings where policy_id = r.id or policy_id in
            (select record_id from collections where parent_id = r.id)) as "hasGatherings"
          ${tables} where r.code = ${code}`,
    )
  )[0] ?? null;

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
