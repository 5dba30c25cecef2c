import { sql } from "drizzle-orm";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** A step as the office that keeps the record sees it: internal steps and notes, and who did it. */
export type DeskEvent = {
  id: string;
  seq: number;
  event: string;
  toState: string;
  actorId: string | null;
  actorName: string | null;
  actorRole: string;
  actorUnitName: string | null;
  at: string;
  note: string | null;
  noteIsPublic: boolean;
  details: Record<string, string>;
};

/** Every step of a subject, newest first. */
export const listDeskEvents = (
  q: Queryable,
  subjectId: string,
  limit = 100,
): Promise<DeskEvent[]> =>
  runPrepared<DeskEvent>(
    q,
    sql`select t.id::text, t.seq, t.event, t.to_state as "toState", t.actor_id as "actorId",
        a.display_name as "actorName", t.actor_role as "actorRole",
        u.full_name as "actorUnitName", t.at, n.note,
        coalesce(n.is_public, false) as "noteIsPublic", coalesce(n.details, '{}'::jsonb) as details
      from timeline_events t left join event_notes n on n.event_id = t.id
        left join accounts a on a.id = t.actor_id left join units u on u.code = t.actor_unit
      where t.subject_id = ${subjectId} order by t.seq desc limit ${limit}`,
  );

/** The text that was typed or uploaded for a version, as it came in. */
export const findSourceText = async (
  q: Queryable,
  recordId: string,
  version: number,
): Promise<string | null> =>
  (
    await runPrepared<{ source: string }>(
      q,
      sql`select source_text as source from policy_versions
          where record_id = ${recordId} and number = ${version}`,
    )
  )[0]?.source ?? null;

/** What the file of a version's text had and the text cannot show, as it was stored. */
export const findImportNotes = async (
  q: Queryable,
  recordId: string,
  version: number,
): Promise<unknown> =>
  (
    await runPrepared<{ notes: unknown }>(
      q,
      sql`select import_notes as notes from policy_versions
          where record_id = ${recordId} and number = ${version}`,
    )
  )[0]?.notes ?? null;

export type LegalBasis = {
  id: string;
  number: string;
  title: string;
  article: string | null;
  effectiveFrom: string;
  effectiveTo: string | null;
  verified: boolean;
};

/** Legal bases in force on a day, and those already chosen for a record. */
export const listLegalBases = (
  q: Queryable,
  day: string,
  recordId: string | null,
): Promise<LegalBasis[]> =>
  runPrepared<LegalBasis>(
    q,
    sql`select b.id, b.number, b.title, b.article, b.effective_from as "effectiveFrom",
        b.effective_to as "effectiveTo", b.verified
      from legal_bases b
      where (b.effective_from <= ${day}::date and (b.effective_to is null or b.effective_to >= ${day}::date))
        or b.id in (select basis_id from policy_bases where record_id = ${recordId}::uuid)
      order by b.number, b.id limit 300`,
  );

/** The office that a person holds at a unit in one of these roles: what stands under a signature. */
export const findOffice = async (
  q: Queryable,
  given: { accountId: string; unitCode: string; roles: readonly string[]; day: string },
): Promise<string | null> =>
  (
    await runPrepared<{ office: string }>(
      q,
      sql`select office from account_roles
          where account_id = ${given.accountId} and unit_code = ${given.unitCode}
            and role in (select jsonb_array_elements_text(${JSON.stringify(given.roles)}::jsonb))
            and valid_from <= ${given.day}::date and (valid_to is null or valid_to >= ${given.day}::date)
          order by valid_from desc limit 1`,
    )
  )[0]?.office ?? null;
