import { data } from "react-router";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { followingOf } from "#app/routes/follows/following.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { VillageView, type VillageViewData } from "#app/ui/units/village-view.tsx";
import { listRecords } from "#db/queries/records.ts";
import { findUnit } from "#db/queries/units.ts";
import type { Route } from "./+types/village";

const RECENT = 10;

export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const code = `${params.unit}-${params.village}`;
  const [village, commune] = /^\d{5}-\d{3}$/.test(code)
    ? await Promise.all([findUnit(db, code), findUnit(db, params.unit)])
    : [null, null];
  if (!village || !commune) throw data(null, { status: 404 });
  const [records, successor] = await Promise.all([
    listRecords(db, { villageCode: village.code, limit: RECENT }, now),
    village.successorCode ? findUnit(db, village.successorCode) : null,
  ]);
  const following = await followingOf(context, { topic: "unit", value: village.code });
  const view: VillageViewData = { village, commune, successor, records, following, now };
  return page(context, request, view);
};

export default function Village() {
  return <VillageView view={usePage<VillageViewData>()} />;
}
