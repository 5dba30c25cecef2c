import { sql } from "drizzle-orm";
import type { UnitKind } from "../../app/domain/units/schema.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Chain of codes from the city down; null for an unknown unit. */
export const findUnitPath = async (q: Queryable, code: string): Promise<string | null> =>
  (await runPrepared<{ path: string }>(q, sql`select path from units where code = ${code}`))[0]
    ?.path ?? null;

export type UnitRow = {
  code: string;
  parentCode: string | null;
  path: string;
  kind: UnitKind;
  name: string;
  fullName: string;
  households: number | null;
  areaKm2: number | null;
  lon: number | null;
  lat: number | null;
  validFrom: string;
  validTo: string | null;
  successorCode: string | null;
  isSample: boolean;
};

const columns = sql`u.code, u.parent_code as "parentCode", u.path, u.kind, u.name,
  u.full_name as "fullName", u.households, u.area_km2 as "areaKm2", u.lon, u.lat,
  u.valid_from as "validFrom", u.valid_to as "validTo", u.successor_code as "successorCode",
  u.is_sample as "isSample"`;

export const findUnit = async (q: Queryable, code: string): Promise<UnitRow | null> =>
  (await runPrepared<UnitRow>(q, sql`select ${columns} from units u where u.code = ${code}`))[0] ??
  null;

/** The city and its communes: the city first, then by name in Vietnamese order. */
export const listCommunes = (q: Queryable): Promise<UnitRow[]> =>
  runPrepared<UnitRow>(
    q,
    sql`select ${columns} from units u where u.kind in ('thanh_pho', 'phuong', 'xa', 'dac_khu')
        order by (u.kind = 'thanh_pho') desc, u.name collate "vi-x-icu"`,
  );

/** Villages of a commune by code. */
export const listVillages = (q: Queryable, parentCode: string): Promise<UnitRow[]> =>
  runPrepared<UnitRow>(
    q,
    sql`select ${columns} from units u where u.parent_code = ${parentCode} and u.kind in ('thon', 'to_dan_pho')
        order by u.code limit 1000`,
  );

export type FoundUnit = UnitRow & { alias: string | null };

/** Units whose present or former name holds the words, best first; the former name is given as a hint. */
export const searchUnits = (q: Queryable, words: string, limit: number): Promise<FoundUnit[]> =>
  runPrepared<FoundUnit>(
    q,
    sql`with wanted as (select vi_fold(${words}) as fold), hits as (
        select u.code, null as alias, (u.fold = w.fold or u.fold like '% ' || w.fold) as exact, 0 as former
        from units u, wanted w
        where u.kind in ('thanh_pho', 'phuong', 'xa', 'dac_khu') and (u.fold like '%' || w.fold || '%' or w.fold <% u.fold)
        union all
        select a.unit_code, a.name || ' (' || a.formerly || ')', a.fold = w.fold, 1
        from unit_aliases a, wanted w where a.fold like '%' || w.fold || '%'
      ), best as (
        select distinct on (code) code, alias, exact, former from hits order by code, former, exact desc
      )
      select ${columns}, b.alias from best b join units u on u.code = b.code
      order by b.exact desc, b.former, u.name collate "vi-x-icu" limit ${limit}`,
  );
