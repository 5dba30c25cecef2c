import { sql } from "drizzle-orm";
import type { OfficeRow } from "../../app/domain/units/office-table.ts";
import { CITY_CODE } from "../../app/domain/units/schema.ts";
import type { Queryable, Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

export type ListedOffice = { code: string; name: string; validTo: string | null };

/** Offices of the city in Vietnamese order, those that have ended too. */
export const listOffices = (q: Queryable): Promise<ListedOffice[]> =>
  runPrepared<ListedOffice>(
    q,
    sql`select code, full_name as name, valid_to as "validTo" from units
        where parent_code = ${CITY_CODE} and kind = 'co_quan'
        order by full_name collate "vi-x-icu", code limit 1000`,
  );

/** Adds offices and rewrites those that differ; none is deleted. Gives the rows that were written. */
export const upsertOffices = (
  tx: Tx,
  rows: readonly OfficeRow[],
  today: string,
): Promise<{ added: boolean }[]> =>
  runPrepared<{ added: boolean }>(
    tx,
    sql`insert into units as u (code, parent_code, path, kind, name, full_name, fold, valid_from, valid_to)
        select g.code, ${CITY_CODE}, ${CITY_CODE} || '/' || g.code, 'co_quan', g.name, g.name,
          vi_fold(g.name), coalesce(g."validFrom", least(g."validTo", ${today}::date)), g."validTo"
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as g(code text, name text, "validFrom" date, "validTo" date)
        on conflict (code) do update set name = excluded.name, full_name = excluded.full_name,
          fold = excluded.fold, valid_to = excluded.valid_to
        where u.kind = 'co_quan'
          and (u.name, u.valid_to) is distinct from (excluded.name, excluded.valid_to)
        returning (xmax = 0) as added`,
  );
