import { data } from "react-router";
import { vnDate } from "#app/domain/deadlines.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { OfficeView, type OfficeViewData } from "#app/ui/units/office-view.tsx";
import { listRecords } from "#db/queries/records.ts";
import { findUnit } from "#db/queries/units.ts";
import type { Route } from "./+types/office";

const RECENT = 50;

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const code = `${params.unit}-${params.office}`;
  const [office, city] = /^\d{2}-[a-z0-9-]{1,40}$/.test(code)
    ? await Promise.all([findUnit(db, code), findUnit(db, params.unit)])
    : [null, null];
  if (office?.kind !== "co_quan" || !city) throw data(null, { status: 404 });
  const view: OfficeViewData = {
    office,
    city,
    records: await listRecords(db, { villageCode: office.code, limit: RECENT }, now),
    now,
    gone: office.validTo !== null && office.validTo < vnDate(now),
  };
  return page(context, request, view);
};

export default function Office() {
  return <OfficeView view={usePage<OfficeViewData>()} />;
}
