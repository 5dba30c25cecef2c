import { sql } from "drizzle-orm";
import type { VillageRow } from "../../app/domain/units/village-table.ts";
import type { Tx } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** The commune-level unit, locked until the transaction ends: two imports of it queue. Null: none such. */
export const lockCommune = async (tx: Tx, code: string): Promise<{ path: string } | null> =>
  (
    await runPrepared<{ path: string }>(
      tx,
      sql`select path from units where code = ${code} and kind in ('phuong', 'xa', 'dac_khu') for update`,
    )
  )[0] ?? null;

export type WrittenVillage = { code: string; added: boolean };

/**
 * Adds villages and rewrites those that differ; none is deleted. A village a commune has listed is no
 * sample any more. Gives the rows that were written, in no order; equal ones are left alone.
 */
export const upsertVillages = (
  tx: Tx,
  commune: { code: string; path: string },
  rows: readonly VillageRow[],
): Promise<WrittenVillage[]> =>
  runPrepared<WrittenVillage>(
    tx,
    sql`insert into units as u (code, parent_code, path, kind, name, full_name, fold, households,
          valid_from, valid_to, successor_code, is_sample)
        select g.code, ${commune.code}, ${commune.path} || '/' || g.code, g.kind, g.name, g.name,
          vi_fold(g.name), g.households, g."validFrom", g."validTo", g."successorCode", false
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g(code text, kind text, name text,
          households int, "validFrom" date, "validTo" date, "successorCode" text)
        on conflict (code) do update set kind = excluded.kind, name = excluded.name,
          full_name = excluded.full_name, fold = excluded.fold, households = excluded.households,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
          successor_code = excluded.successor_code, is_sample = false
        where (u.kind, u.name, u.households, u.valid_from, u.valid_to, u.successor_code, u.is_sample)
          is distinct from (excluded.kind, excluded.name, excluded.households, excluded.valid_from,
            excluded.valid_to, excluded.successor_code, false)
        returning u.code, (xmax = 0) as added`,
  );

/** Which of the codes no village of the commune has. */
export const listUnknownVillages = async (
  tx: Tx,
  communeCode: string,
  codes: readonly string[],
): Promise<string[]> =>
  (
    await runPrepared<{ code: string }>(
      tx,
      sql`select w.code from jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb) as w(code)
          where not exists (select 1 from units u where u.code = w.code and u.parent_code = ${communeCode})
          order by w.code`,
    )
  ).map(({ code }) => code);

/** Villages of the commune that exist on a day. */
export const countVillages = async (tx: Tx, communeCode: string, day: string): Promise<number> =>
  (
    await runPrepared<{ n: number }>(
      tx,
      sql`select count(*)::int as n from units where parent_code = ${communeCode}
          and kind in ('thon', 'to_dan_pho') and valid_from <= ${day}::date
          and (valid_to is null or valid_to >= ${day}::date)`,
    )
  )[0]?.n ?? 0;
