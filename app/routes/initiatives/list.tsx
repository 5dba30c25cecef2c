import { vnYear } from "#app/domain/deadlines.ts";
import { GROUPS } from "#app/domain/machine.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { followingOf } from "#app/routes/follows/following.server.ts";
import { InitiativeList, type InitiativeListData } from "#app/ui/initiatives/initiative-list.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { countRecords, listRecords } from "#db/queries/records.ts";
import { findUnit, listCommunes, listVillages } from "#db/queries/units.ts";
import type { Route } from "./+types/list";

const PER_PAGE = 20;
/** The first year in which the portal has records. */
const SINCE = 2025;

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const wanted = (name: string) => url.searchParams.get(name)?.slice(0, 200) ?? "";
  const unit = wanted("don-vi") ? await findUnit(db, wanted("don-vi")) : null;
  const villages = unit ? await listVillages(db, unit.code) : [];
  const village = villages.find(({ code }) => code === wanted("thon")) ?? null;
  const years = Array.from({ length: vnYear(now) - SINCE + 1 }, (_, i) => vnYear(now) - i);
  const year = years.find((known) => String(known) === wanted("nam")) ?? null;
  const group = GROUPS.find((known) => known === wanted("nhom") && known !== "none") ?? null;
  const filter = {
    kinds: ["SK" as const],
    ...(village ? { villageCode: village.code } : unit ? { unitPath: unit.path } : {}),
    ...(year ? { year } : {}),
    ...(group ? { group } : {}),
    ...(wanted("q") ? { q: wanted("q") } : {}),
  };
  const [rows, count, communes, following] = await Promise.all([
    listRecords(db, { ...filter, after: wanted("sau"), limit: PER_PAGE + 1 }, now),
    countRecords(db, filter, now),
    listCommunes(db),
    followingOf(context, { topic: "kind", value: "SK" }),
  ]);
  const list: InitiativeListData = {
    rows: rows.slice(0, PER_PAGE),
    more: rows.length > PER_PAGE ? (rows[PER_PAGE - 1]?.place ?? null) : null,
    count,
    q: wanted("q"),
    unit: unit ? { code: unit.code, name: unit.fullName } : null,
    village: village ? { code: village.code, name: village.fullName } : null,
    year,
    group,
    years,
    units: communes.map(({ code, fullName }) => ({ code, name: fullName })),
    villages: villages.map(({ code, fullName }) => ({ code, name: fullName })),
    isFirst: wanted("sau") === "",
    following,
    now,
  };
  return page(context, request, list);
};

export default function Initiatives() {
  return <InitiativeList list={usePage<InitiativeListData>()} />;
}
