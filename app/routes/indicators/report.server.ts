import { data } from "react-router";
import { vnDate, vnYear } from "#app/domain/deadlines.ts";
import { breakdownOf, type NamedPlaceRow } from "#app/domain/indicators/breakdown.ts";
import { figuresOf, monthlyOf, type YearOfCounts } from "#app/domain/indicators/figures.ts";
import { type IndicatorId, isIndicatorId } from "#app/domain/indicators/indicators.ts";
import { monthOf } from "#app/domain/indicators/measures.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { Db } from "#db/client.ts";
import { listCounts, listPlaces, listRecorded } from "#db/queries/figures.ts";
import { findUnit, type UnitRow } from "#db/queries/units.ts";

/** The first year in which the portal has records. */
const SINCE = 2025;

/** Years that can be reported on, the latest first. */
export const reportYears = (now: Date): number[] =>
  Array.from({ length: vnYear(now) - SINCE + 1 }, (_, i) => vnYear(now) - i);

/** Today for the year that runs, the last day for one that is over. */
export const reportDay = (year: number, now: Date): string =>
  year === vnYear(now) ? vnDate(now) : `${year}-12-31`;

/** Units and counts behind all figures of a unit in a year: three questions to the database, none to records. */
export const readYear = async (
  db: Db,
  unit: Pick<UnitRow, "path">,
  year: number,
  now: Date,
): Promise<{ places: NamedPlaceRow[]; counts: YearOfCounts; day: string }> => {
  const day = reportDay(year, now);
  const asked = { unitPath: unit.path, year, day };
  const [places, counts, recorded] = await Promise.all([
    listPlaces(db, asked),
    listCounts(db, asked),
    listRecorded(db, year),
  ]);
  const running = year === vnYear(now);
  return { places, day, counts: { year, running, counts, recorded: new Set(recorded) } };
};

/** What a reader asks the page of indicators for; 404 for a unit, year or indicator that there is none of. */
export const askedReport = async (context: LoaderContext) => {
  const { now, url } = context.get(requestContext);
  const wanted = (name: string) => url.searchParams.get(name)?.slice(0, 20) || null;
  const years = reportYears(now);
  const year = wanted("nam") ? years.find((known) => String(known) === wanted("nam")) : years[0];
  const unit = await findUnit(context.get(siteContext).db, wanted("don-vi") ?? CITY_CODE);
  const id: IndicatorId | null = idOf(wanted("chi-so"));
  if (!year || !unit || !id) throw data(null, { status: 404 });
  return { year, years, unit, id };
};

const idOf = (letters: string | null): IndicatorId | null => {
  if (letters === null) return "Q1";
  return isIndicatorId(letters) ? letters : null;
};

/** The whole report: every figure of a unit, and one of them by what makes it up. */
export const readReport = async (context: LoaderContext) => {
  const asked = await askedReport(context);
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const { places, counts, day } = await readYear(db, asked.unit, asked.year, now);
  const figures = figuresOf(places, counts);
  const until = monthOf(day);
  return {
    ...asked,
    day,
    figures: figures.map((figure) => ({
      ...figure,
      months: monthlyOf(figure.id, places, counts, until),
    })),
    rows: breakdownOf(asked.id, places, counts),
  };
};

export type Report = Awaited<ReturnType<typeof readReport>>;
