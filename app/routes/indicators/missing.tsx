import { vnDate } from "#app/domain/deadlines.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { MissingView, type MissingViewData } from "#app/ui/indicators/missing-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { listVillagesWithout } from "#db/queries/counted-records.ts";
import type { Route } from "./+types/missing";
import { askedReport, reportDay } from "./report.server.ts";

/** From the first of October a year's villages without an initiative are named. */
const NAMED_FROM = 10;

/** Villages, by commune, in which no initiative of the year has been recognised. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const { year, unit } = await askedReport(context);
  const day = reportDay(year, now);
  const named = day < vnDate(now) || Number(day.slice(5, 7)) >= NAMED_FROM;
  const view: MissingViewData = {
    year,
    day,
    unit: { code: unit.code, name: unit.fullName },
    villages: named ? await listVillagesWithout(db, { unitPath: unit.path, year, day }) : null,
  };
  return page(context, request, view);
};

export default function Missing() {
  return <MissingView view={usePage<MissingViewData>()} />;
}
