import { copyFor } from "#app/copy/copy.ts";
import { vnYear } from "#app/domain/deadlines.ts";
import { figuresOf } from "#app/domain/indicators/figures.ts";
import { CITY_CODE } from "#app/domain/units/schema.ts";
import { problem } from "#app/http/problem.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { readYear, reportYears } from "#app/routes/indicators/report.server.ts";
import { findUnit } from "#db/queries/units.ts";
import type { Route } from "./+types/indicators";
import { IndicatorsQuery } from "./queries.ts";

/** Every indicator that concerns a unit in a year, the city's own without one: from tallies of records alone. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const { year = vnYear(now), unit: code = CITY_CODE } = readQuery(IndicatorsQuery, url);
  const unit = await findUnit(db, code);
  if (!unit) throw problem(404);
  if (!reportYears(now).includes(year))
    return jsonAnswer(context, request, { items: [], next: null });
  const { places, counts } = await readYear(db, unit, year, now);
  const words = copyFor("vi").indicators;
  const items = figuresOf(places, counts).map(({ id, value, of, target }) => ({
    id,
    title: words.names[id],
    unit: unit.code,
    year,
    value,
    of,
    target: target?.least ?? null,
    targetUnit: of === null && value !== null ? "count" : "percent",
    source: target ? words.source(target.line.replace("L", ""), true) : words.scheme,
  }));
  return jsonAnswer(context, request, { items, next: null });
};
