import { data } from "react-router";
import { AREAS, areaAt } from "#app/domain/areas.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { AreaView, type AreaViewData } from "#app/ui/areas/area-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { splitLang } from "#app/urls.ts";
import { countRecords, listRecords } from "#db/queries/records.ts";
import type { Route } from "./+types/area";

const PER_PAGE = 20;

/** One page for every part of the portal that is not in service yet, by its row in the table. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const id = areaAt(splitLang(url.pathname).path);
  if (!id) throw data(null, { status: 404 });
  const { kinds } = AREAS[id];
  const after = url.searchParams.get("sau");
  const [rows, count] =
    kinds.length === 0
      ? [[], 0]
      : await Promise.all([
          listRecords(db, { kinds, after, limit: PER_PAGE + 1 }, now),
          countRecords(db, { kinds }, now),
        ]);
  const area: AreaViewData = {
    id,
    rows: rows.slice(0, PER_PAGE),
    count,
    more: rows.length > PER_PAGE ? (rows[PER_PAGE - 1]?.place ?? null) : null,
    isFirst: !after,
    now,
  };
  return page(context, request, area);
};

export default function Area() {
  return <AreaView area={usePage<AreaViewData>()} />;
}
