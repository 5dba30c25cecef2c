import { sql } from "drizzle-orm";
import type { UnitKind } from "../../app/domain/units/schema.ts";
import type { Queryable } from "../client.ts";
import { holding } from "../like.ts";
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

/** Units directly below another by code: communes and offices of the city, villages of a commune. */
export const listChildren = (q: Queryable, parentCode: string): Promise<UnitRow[]> =>
  runPrepared<UnitRow>(
    q,
    sql`select ${columns} from units u where u.parent_code = ${parentCode} order by u.code limit 1000`,
  );

export type FormerName = { name: string; formerly: string };

/** Names of wards and communes that became part of a unit, in Vietnamese order. */
export const listFormerNames = (q: Queryable, unitCode: string): Promise<FormerName[]> =>
  runPrepared<FormerName>(
    q,
    sql`select a.name, a.formerly from unit_aliases a where a.unit_code = ${unitCode}
        order by a.name collate "vi-x-icu", a.formerly limit 100`,
  );

export type FoundUnit = UnitRow & { former: FormerName | null };

/**
 * Units whose present name, code or former name holds the words, best first: the name itself, then
 * former names (given as a hint); names that only look alike where there is no other.
 */
export const searchUnits = (q: Queryable, words: string, limit: number): Promise<FoundUnit[]> =>
  runPrepared<FoundUnit>(
    q,
    sql`with wanted as (select vi_fold(${words}) as fold), hits as (
        select u.code, null::jsonb as former,
          case when u.code = ${words} or u.fold = w.fold or vi_fold(u.name) = w.fold then 0
            when u.fold like ${holding(words)} then 2 else 4 end as rank
        from units u, wanted w
        where u.kind in ('thanh_pho', 'phuong', 'xa', 'dac_khu')
          and (u.code = ${words} or u.fold like ${holding(words)} or w.fold <% u.fold)
        union all
        select a.unit_code, jsonb_build_object('name', a.name, 'formerly', a.formerly),
          case when a.fold in (w.fold, 'phuong ' || w.fold, 'xa ' || w.fold, 'thi tran ' || w.fold) then 1 else 3 end
        from unit_aliases a, wanted w where a.fold like ${holding(words)}
      ), best as (
        select distinct on (code) code, former, rank from hits order by code, rank, former
      )
      select ${columns}, b.former from best b join units u on u.code = b.code
      where b.rank < 4 or not exists (select 1 from best where rank < 4)
      order by b.rank, u.name collate "vi-x-icu", u.code limit ${limit}`,
  );
