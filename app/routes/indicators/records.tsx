import { INDICATORS } from "#app/domain/indicators/indicators.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { BehindFigure, type BehindFigureData } from "#app/ui/indicators/behind-figure.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { listCountedRecords } from "#db/queries/counted-records.ts";
import type { Route } from "./+types/records";
import { askedReport } from "./report.server.ts";

const PER_PAGE = 50;
const PLACE = /^\d{8}\.[0-9a-f-]{36}$/;

/** The records that make up a figure, latest first. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const { year, unit, id } = await askedReport(context);
  const sent = url.searchParams.get("sau") ?? "";
  const after = PLACE.test(sent) ? sent : null;
  const asked = { unitPath: unit.path, year, after, limit: PER_PAGE + 1 };
  const found = await Promise.all(
    INDICATORS[id].measures.map((measure) => listCountedRecords(db, { measure, ...asked })),
  );
  const rows = found
    .flat()
    .sort((a, b) => (a.place < b.place ? 1 : -1))
    .slice(0, PER_PAGE + 1);
  const view: BehindFigureData = {
    id,
    year,
    unit: { code: unit.code, name: unit.fullName },
    rows: rows.slice(0, PER_PAGE),
    more: rows.length > PER_PAGE ? (rows[PER_PAGE - 1]?.place ?? null) : null,
    isFirst: after === null,
  };
  return page(context, request, view);
};

export default function Records() {
  return <BehindFigure view={usePage<BehindFigureData>()} />;
}
