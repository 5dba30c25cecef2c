import { sql } from "drizzle-orm";
import type { Area } from "../../app/domain/reach.ts";
import type { FactKind } from "../../app/domain/registered-facts/details.ts";
import type { UnitKind } from "../../app/domain/units/schema.ts";
import type { Queryable } from "../client.ts";
import { liesIn } from "../reach.ts";
import { runPrepared } from "../statement.ts";

/** A registered fact with its record and its place, in one row. */
export type FactHead = {
  id: string;
  kind: FactKind;
  code: string;
  title: string;
  state: string;
  visibleState: string;
  version: number;
  unitCode: string;
  unitName: string;
  unitPath: string;
  /** Code and name of the village or office it is about; null where it is the unit itself. */
  placeCode: string | null;
  placeName: string | null;
  authorId: string | null;
  enteredBy: string | null;
  submittedBy: string | null;
  dueAt: string | null;
  updatedAt: string;
  takenDown: boolean;
  isSample: boolean;
  summary: string;
  happenedOn: string | null;
  endedOn: string | null;
  forYear: number | null;
  documentNumber: string | null;
  details: unknown;
  revision: number;
  textChecked: boolean;
  copiedCode: string | null;
  copiedTitle: string | null;
  copyCount: number;
};

const head = sql`select r.id, r.kind, r.code, r.title, r.state, r.visible_state as "visibleState",
  r.version, r.unit_code as "unitCode", u.full_name as "unitName",
  coalesce(v.path, u.path) as "unitPath", r.village_code as "placeCode", v.full_name as "placeName",
  r.author_id as "authorId", r.entered_by as "enteredBy", r.submitted_by as "submittedBy",
  r.due_at as "dueAt", r.updated_at as "updatedAt", r.taken_down_at is not null as "takenDown",
  r.is_sample as "isSample", f.summary, f.happened_on as "happenedOn", f.ended_on as "endedOn",
  f.for_year as "forYear", f.document_number as "documentNumber", f.details, f.revision,
  exists (select from text_checks t where t.subject_id = r.id and t.decision = 'shown') as "textChecked",
  case when o.visible_state = 'confirmed' and o.taken_down_at is null then o.code end as "copiedCode",
  case when o.visible_state = 'confirmed' and o.taken_down_at is null then o.title end as "copiedTitle",
  (select count(*)::int from registered_facts c join records k on k.id = c.record_id
    where c.copied_from = r.id and k.state = 'confirmed') as "copyCount"
  from records r join registered_facts f on f.record_id = r.id join units u on u.code = r.unit_code
    left join units v on v.code = r.village_code left join records o on o.id = f.copied_from`;

/** A registered fact by id; null when there is none. */
export const findFact = async (q: Queryable, id: string): Promise<FactHead | null> =>
  (await runPrepared<FactHead>(q, sql`${head} where r.id = ${id}`))[0] ?? null;

/** A registered fact by its code; null when there is none. */
export const findFactByCode = async (q: Queryable, code: string): Promise<FactHead | null> =>
  (await runPrepared<FactHead>(q, sql`${head} where r.code = ${code}`))[0] ?? null;

/** The salt of its commitment, while it is there. */
export const findFactSalt = async (q: Queryable, id: string): Promise<Buffer | null> =>
  (
    await runPrepared<{ salt: string }>(
      q,
      sql`select encode(salt, 'hex') as salt from registered_facts where record_id = ${id}`,
    )
  ).map(({ salt }) => Buffer.from(salt, "hex"))[0] ?? null;

/** Facts of the places that a reader works for: what is due first comes first, then the newest. */
export const listDeskFacts = (
  q: Queryable,
  filter: {
    areas: readonly Area[];
    states: readonly string[];
    kinds: readonly string[];
    limit: number;
  },
): Promise<FactHead[]> =>
  runPrepared<FactHead>(
    q,
    sql`${head} where ${liesIn(sql`coalesce(v.path, u.path)`, filter.areas)}
        and r.kind in (select jsonb_array_elements_text(${JSON.stringify(filter.kinds)}::jsonb))
        and r.state in (select jsonb_array_elements_text(${JSON.stringify(filter.states)}::jsonb))
        order by coalesce(r.due_at, 'infinity'::timestamptz), r.id desc limit ${filter.limit}`,
  );

export type PlaceOption = { code: string; name: string; kind: UnitKind; parentName: string | null };

/** Units of some kinds in some areas that exist on a day: what a form lets choose from. */
export const listPlaces = (
  q: Queryable,
  given: { areas: readonly Area[]; kinds: readonly UnitKind[]; day: string },
): Promise<PlaceOption[]> =>
  runPrepared<PlaceOption>(
    q,
    sql`select u.code, u.full_name as name, u.kind, p.full_name as "parentName"
        from units u left join units p on p.code = u.parent_code
        where u.kind in (select jsonb_array_elements_text(${JSON.stringify(given.kinds)}::jsonb))
          and ${liesIn(sql`u.path`, given.areas)} and u.valid_from <= ${given.day}::date
          and (u.valid_to is null or u.valid_to >= ${given.day}::date)
        order by u.code limit 1000`,
  );
