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

const mark = (clause: SQL): SQL => sql`rtrim(${clause}.label, ' .:)')`;

const step = (word: string, clause: SQL): SQL =>
  sql`${sql.raw(`'${word} '`)} || nullif(${clause}.number, '')`;

const above = (
  clause: SQL,
  parent: SQL,
  name: SQL,
): SQL => sql`(select ${name} from clauses ${parent}
  where ${parent}.record_id = ${clause}.record_id and ${parent}.version = ${clause}.version
    and ${parent}.key = ${clause}.parent_key)`;

const khoanName = (clause: SQL, parent: SQL): SQL =>
  sql`concat_ws(' ', ${above(clause, parent, mark(parent))}, ${step("khoản", clause)})`;

/**
 * SQL over a row of clauses: its name where it stands alone, "Điều 5 khoản 2 điểm a" instead of a
 * bare "a)"; from the article up, the mark as printed.
 */
export const clauseName = (clause: SQL): SQL => sql`(case ${clause}.kind
  when 'khoan' then ${khoanName(clause, sql`p1`)}
  when 'diem' then concat_ws(' ', ${above(
    clause,
    sql`p1`,
    sql`case p1.kind when 'khoan' then ${khoanName(sql`p1`, sql`p2`)} else ${mark(sql`p1`)} end`,
  )}, ${step("điểm", clause)})
  else ${clause}.label end)`;
