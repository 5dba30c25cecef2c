import { type SQL, sql } from "drizzle-orm";
import { LASTING, type Measure } from "../../app/domain/indicators/measures.ts";
import type { Kind } from "../../app/domain/records/kinds.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";
import { isPublic } from "../visibility.ts";

/** A record behind a figure; without title where it was taken down. */
export type CountedRecord = {
  id: string;
  kind: Kind;
  code: string;
  title: string | null;
  /** The village or office it is of, else its unit. */
  placeName: string;
  unitName: string;
  /** The day it counts from. */
  day: string;
  /** Place in the list: what `after` takes. */
  place: string;
};

type Asked = {
  measure: Measure;
  unitPath: string;
  year: number;
  after: string | null;
  limit: number;
};

type Source = { from: SQL; day: SQL; counts: SQL };

const INITIATIVES: Source = {
  from: sql`initiatives i join records r on r.id = i.record_id`,
  day: sql`i.recognised_on`,
  counts: sql`true`,
};

const factsOf = (kind: Kind, below: SQL = sql`true`): Source => ({
  from: sql`registered_facts i join records r on r.id = i.record_id`,
  day: sql`i.happened_on`,
  counts: sql`r.kind = ${kind} and r.state = 'confirmed' and ${below}`,
});

const inOffice = sql`coalesce(r.village_code, '') ~ '^[0-9]{2}-'`;

/** Where the records behind each measure lie, and by which day they count. */
const SOURCES: Partial<Record<Measure, Source>> = {
  initiative_recognised: INITIATIVES,
  exemplary_work: factsOf("CT"),
  self_governance: factsOf("MH"),
  democracy_regulation: factsOf("QC"),
  friendly_government: factsOf("CN", sql`not ${inOffice}`),
  friendly_office: factsOf("CN", inOffice),
  skilful_mobilisation: factsOf("DV"),
};

/**
 * Records that make up a figure, latest first, keyset-paged: of the unit, of what lies below it, and of
 * units that it followed.
 */
export const listCountedRecords = async (
  q: Queryable,
  { measure, unitPath, year, after, limit }: Asked,
): Promise<CountedRecord[]> => {
  const source = SOURCES[measure];
  if (!source) return [];
  const { from, day, counts } = source;
  const place = sql`to_char(${day}, 'YYYYMMDD') || '.' || r.id`;
  const year_ = sql`${day} <= ${`${year}-12-31`}::date and ${
    LASTING.includes(measure)
      ? sql`(i.ended_on is null or i.ended_on > ${`${year}-12-31`}::date)`
      : measure === "skilful_mobilisation"
        ? sql`coalesce(i.for_year, extract(year from ${day})::int) = ${year}::int`
        : sql`${day} >= ${`${year}-01-01`}::date`
  }`;
  return runPrepared<CountedRecord>(
    q,
    sql`with recursive heirs(code, path) as (
          select code, path from units where path = ${unitPath}
          union
          select u.code, u.path from units u join heirs h on u.successor_code = h.code
        )
        select r.id, r.kind, r.code, case when ${isPublic()} then r.title end as title,
          coalesce(v.full_name, u.full_name) as "placeName", u.full_name as "unitName",
          ${day} as day, ${place} as place
        from ${from} join units u on u.code = r.unit_code left join units v on v.code = r.village_code
        where ${counts} and ${year_} and r.code is not null
          and exists (select from heirs h where coalesce(v.path, u.path) = h.path
            or starts_with(coalesce(v.path, u.path), h.path || '/'))
          and (${after ?? ""} = '' or ${place} < ${after ?? ""})
        order by ${day} desc, r.id desc limit ${limit}::int`,
  );
};

export type MissingVillage = {
  code: string;
  name: string;
  communeCode: string;
  communeName: string;
};

/** Villages of the day, below a unit, that neither have a recognised initiative of the year nor followed one that has. */
export const listVillagesWithout = (
  q: Queryable,
  { unitPath, year, day }: { unitPath: string; year: number; day: string },
): Promise<MissingVillage[]> =>
  runPrepared<MissingVillage>(
    q,
    sql`with recursive heirs(raw, living) as (
          select u.code, u.code from units u
          where (u.path = ${unitPath} or starts_with(u.path, ${`${unitPath}/`}))
            and u.kind in ('thon', 'to_dan_pho') and u.valid_from <= ${day}::date
            and (u.valid_to is null or u.valid_to >= ${day}::date)
          union
          select u.code, h.living from units u join heirs h on u.successor_code = h.raw
          where u.valid_to < ${day}::date
        ), met as (
          select distinct h.living from heirs h join unit_tallies t on t.unit_code = h.raw
          where t.measure = 'initiative_recognised' and t.n > 0
            and t.month between ${year * 100 + 1}::int and ${year * 100 + 12}::int
        )
        select u.code, u.full_name as name, c.code as "communeCode", c.full_name as "communeName"
        from units u join units c on c.code = u.parent_code
        where u.code in (select raw from heirs where raw = living)
          and u.code not in (select living from met)
        order by c.name collate "vi-x-icu", c.code, u.code`,
  );
