import { sql } from "drizzle-orm";
import type { DocumentKind, MatterType } from "../../app/domain/policies/schema.ts";
import type { WordWarning } from "../../app/domain/word/tally.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";
import type { ClauseRow } from "./policies.ts";

export type NewDraft = {
  id: string;
  publicId: string;
  kind: string;
  verb: string;
  unitCode: string;
  title: string;
  documentKind: DocumentKind;
  authorId: string;
  now: Date;
};

/** The record in its first state with an empty dossier. */
export const insertDraft = (tx: Tx, d: NewDraft) => {
  const now = d.now.toISOString();
  return runPrepared(
    tx,
    sql`with record as (
      insert into records (id, public_id, state, visible_state, version, state_since, created_at,
        updated_at, kind, unit_code, title, verb, author_id)
      values (${d.id}, ${d.publicId}, 'draft', 'draft', 1, ${now}, ${now}, ${now}, ${d.kind},
        ${d.unitCode}, ${d.title}, ${d.verb}, ${d.authorId}) returning id
    )
    insert into policies (record_id, document_kind) select id, ${d.documentKind} from record`,
  );
};

export type Dossier = {
  title: string;
  summary: string;
  documentKind: DocumentKind;
  matterType: MatterType | null;
  draftingBody: string;
  contact: string;
  planNumber: string | null;
  planDate: string | null;
  planSentAt: string | null;
  shortPeriodBasis: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  bases: readonly string[];
};

/** What a person had in front of him: the version of the record, and when it was last saved. */
export type Seen = { version: number; updatedAt: string };

/** Replaces the dossier of a draft that is as it was seen; gives false when it has moved on. */
export const updateDossier = async (
  tx: Tx,
  id: string,
  seen: Seen,
  d: Dossier,
  now: Date,
): Promise<boolean> => {
  const changed = await runPrepared(
    tx,
    sql`update records set title = ${d.title}, opens_at = ${d.opensAt?.toISOString() ?? null},
        closes_at = ${d.closesAt?.toISOString() ?? null}, updated_at = ${now.toISOString()}
        where id = ${id} and version = ${seen.version} and state = 'draft'
          and updated_at = ${seen.updatedAt}::timestamptz returning id`,
  );
  if (changed.length === 0) return false;
  await runPrepared(
    tx,
    sql`update policies set summary = ${d.summary}, document_kind = ${d.documentKind},
        matter_type = ${d.matterType}, drafting_body = ${d.draftingBody}, contact = ${d.contact},
        plan_number = ${d.planNumber}, plan_date = ${d.planDate}, plan_sent_at = ${d.planSentAt},
        short_period_basis = ${d.shortPeriodBasis} where record_id = ${id}`,
  );
  await runPrepared(tx, sql`delete from policy_bases where record_id = ${id}`);
  await runPrepared(
    tx,
    sql`insert into policy_bases (record_id, basis_id)
        select ${id}::uuid, b.id from legal_bases b
        where b.id in (select jsonb_array_elements_text(${JSON.stringify(d.bases)}::jsonb))`,
  );
  return true;
};

/** Replaces the text of a version that is not public yet. */
export const replaceText = async (
  tx: Tx,
  recordId: string,
  version: number,
  text: {
    preamble: string;
    closing: string;
    source: string;
    clauses: readonly ClauseRow[];
    /** Null: as they are. */
    notes: readonly WordWarning[] | null;
  },
  now: Date,
) => {
  const at = now.toISOString();
  const notes = text.notes && JSON.stringify(text.notes);
  await runPrepared(
    tx,
    sql`insert into policy_versions (record_id, number, preamble, closing, source_text, created_at,
          import_notes)
        values (${recordId}, ${version}, ${text.preamble}, ${text.closing}, ${text.source}, ${at},
          coalesce(${notes}::jsonb, '[]'))
        on conflict (record_id, number) do update set preamble = excluded.preamble,
          closing = excluded.closing, source_text = excluded.source_text,
          import_notes = coalesce(${notes}::jsonb, policy_versions.import_notes)`,
  );
  await runPrepared(
    tx,
    sql`delete from clauses where record_id = ${recordId} and version = ${version}`,
  );
  const rows = text.clauses.map((clause, position) => ({ ...clause, position }));
  await runPrepared(
    tx,
    sql`insert into clauses (record_id, version, key, parent_key, position, depth, kind, number,
          label, title, body, anchor)
        select ${recordId}::uuid, ${version}::int, g.key, g."parentKey", g.position, g.depth, g.kind,
          g.number, g.label, g.title, g.body, g.anchor
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(key uuid, "parentKey" uuid,
          position int, depth int, kind text, number text, label text, title text, body text, anchor text)`,
  );
  await runPrepared(
    tx,
    sql`update policies set current_version = ${version} where record_id = ${recordId}`,
  );
};

/** What publication fixes: the moment the text became public, and its words for search. */
export const publishText = async (tx: Tx, recordId: string, now: Date) => {
  await runPrepared(
    tx,
    sql`update policy_versions v set published_at = coalesce(v.published_at, ${now.toISOString()})
        from policies p where p.record_id = ${recordId} and v.record_id = p.record_id
          and v.number = p.current_version`,
  );
  // The search vector takes the first 200,000 characters: more lexemes would be refused by the database.
  await runPrepared(
    tx,
    sql`insert into record_search (record_id, fold, tsv)
        select r.id, vi_fold(left(r.title, 500)),
          setweight(to_tsvector('simple', vi_fold(left(r.title, 500))), 'A')
          || setweight(to_tsvector('simple', vi_fold(left(p.summary || ' ' || v.source_text, 200000))), 'B')
        from records r join policies p on p.record_id = r.id
          join policy_versions v on v.record_id = p.record_id and v.number = p.current_version
        where r.id = ${recordId}
        on conflict (record_id) do update set fold = excluded.fold, tsv = excluded.tsv`,
  );
};

export type SignedResponse = { signedBy: string; departureReason: string | null };

export const writeSignature = (tx: Tx, recordId: string, s: SignedResponse) =>
  runPrepared(
    tx,
    sql`update policies set signed_by = ${s.signedBy}, departure_reason = ${s.departureReason},
        revision = revision + 1 where record_id = ${recordId}`,
  );

export type Adoption = { number: string; date: string; url: string | null };

export const writeAdoption = (tx: Tx, recordId: string, a: Adoption) =>
  runPrepared(
    tx,
    sql`update policies set adoption_number = ${a.number}, adoption_date = ${a.date},
        adoption_url = ${a.url}, revision = revision + 1 where record_id = ${recordId}`,
  );

/** A new round: opinions and signed answers of earlier rounds stay, the counters go on. */
export const startRound = (tx: Tx, recordId: string) =>
  runPrepared(
    tx,
    sql`update policies set round = round + 1, revision = revision + 1
        where record_id = ${recordId}`,
  );

/** A counted change that the public page shows. */
export const touchPolicy = (tx: Tx, recordId: string) =>
  runPrepared(tx, sql`update policies set revision = revision + 1 where record_id = ${recordId}`);
