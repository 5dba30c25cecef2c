import { type SQL, sql } from "drizzle-orm";

export type ClauseStep = { label: string; title: string };

/**
 * SQL over a row of clauses: labels and titles from its article down to itself, as JSON; a part above
 * the articles stands alone, and no row gives an empty list.
 */
export const clausePath = (clause: SQL): SQL => sql`(
  with recursive up as (
    select 0 as height, ${clause}.kind, ${clause}.label, ${clause}.title, ${clause}.parent_key
    where ${clause}.key is not null
    union all
    select up.height + 1, p.kind, p.label, p.title, p.parent_key
    from up join clauses p on p.record_id = ${clause}.record_id and p.version = ${clause}.version
      and p.key = up.parent_key
    where up.kind in ('khoan', 'diem')
  )
  select coalesce(jsonb_agg(jsonb_build_object('label', up.label, 'title', up.title)
    order by up.height desc), '[]'::jsonb) from up)`;
