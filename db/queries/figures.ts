import { type SQL, sql } from "drizzle-orm";
import type { CountRow, PlaceRow } from "../../app/domain/indicators/figures.ts";
import { LASTING, MEASURES, type Measure } from "../../app/domain/indicators/measures.ts";
import type { Queryable } from "../client.ts";
import { runPrepared } from "../statement.ts";

/** Which units: one with everything below it, by its path. */
export type FiguresAsked = { unitPath: string; year: number /** The report's day. */; day: string };

export type NamedPlace = PlaceRow & { name: string };

const list = (values: readonly string[]): SQL => sql`${`{${values.join(",")}}`}::text[]`;

const standing = (day: string): SQL =>
  sql`u.valid_from <= ${day}::date and (u.valid_to is null or u.valid_to >= ${day}::date)`;

const inside = (unitPath: string): SQL =>
  sql`(u.path = ${unitPath} or u.path like ${`${unitPath}/`} || '%')`;

/** Units that exist on the day, in Vietnamese order. */
export const listPlaces = (
  q: Queryable,
  { unitPath, day }: Pick<FiguresAsked, "unitPath" | "day">,
): Promise<NamedPlace[]> =>
  runPrepared<NamedPlace>(
    q,
    sql`select u.code, u.kind, u.parent_code as "parentCode", u.full_name as name from units u
        where ${inside(unitPath)} and ${standing(day)}
        order by u.name collate "vi-x-icu", u.code`,
  );

/**
 * What each unit that exists on the day has in the year, from the tallies alone. What was counted for a unit
 * that ended before counts for the one that followed it.
 */
export const listCounts = (q: Queryable, asked: FiguresAsked): Promise<CountRow[]> => {
  const { unitPath, year, day } = asked;
  return runPrepared<CountRow>(
    q,
    sql`with recursive heirs(raw, living) as (
          select u.code, u.code from units u where ${inside(unitPath)} and ${standing(day)}
          union
          select u.code, h.living from units u join heirs h on u.successor_code = h.raw
          where u.valid_to < ${day}::date
        ), months as (
          select h.living, t.measure, t.month, sum(t.n)::int as n
          from heirs h join unit_tallies t on t.unit_code = h.raw
          where t.month <= ${year * 100 + 12}::int
            and (t.month > ${year * 100}::int or t.measure = any(${list(LASTING)}))
          group by 1, 2, 3
        ), running as (
          select *, sum(n) over (partition by living, measure order by month) as total from months
        )
        select living as code, measure, sum(n)::int as n,
          max(month) filter (where total > 0 and total - n <= 0) as since
        from running group by 1, 2 having sum(n) > 0`,
  );
};

/** What anything was recorded of in the whole city, in the year or, where it lasts, before its end. */
export const listRecorded = async (q: Queryable, year: number): Promise<Measure[]> =>
  (
    await runPrepared<{ measure: Measure }>(
      q,
      sql`select m.measure from unnest(${list(MEASURES)}) as m(measure) where exists (
            select from unit_tallies t where t.measure = m.measure and t.n > 0
              and t.month <= ${year * 100 + 12}::int
              and (t.month > ${year * 100}::int or t.measure = any(${list(LASTING)})))`,
    )
  ).map(({ measure }) => measure);

export type MarkRow = { year: number; measure: Measure; n: number };

/** What a village or commune, its predecessors included, has in each of the years; lasting things by their balance. */
export const listYearsOf = (
  q: Queryable,
  code: string,
  years: { from: number; to: number },
): Promise<MarkRow[]> =>
  runPrepared<MarkRow>(
    q,
    sql`with recursive heirs(raw) as (
          select ${code}::text
          union
          select u.code from units u join heirs h on u.successor_code = h.raw
        )
        select y.year, t.measure, sum(t.n)::int as n
        from generate_series(${years.from}::int, ${years.to}::int) as y(year)
          cross join heirs h join unit_tallies t on t.unit_code = h.raw
            and t.month <= y.year * 100 + 12
            and (t.month > y.year * 100 or t.measure = any(${list(LASTING)}))
        group by 1, 2 having sum(t.n) > 0 order by 1, 2`,
  );
