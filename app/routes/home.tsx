import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { HomeView, type HomeViewData } from "#app/ui/home/home-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { countPromise, listJustAnswered } from "#db/queries/home.ts";
import { listRecords } from "#db/queries/records.ts";
import type { Route } from "./+types/home";
import { findMyUnit } from "./units/my-unit.server.ts";

const SHOWN = 4;

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const asking = {
    kinds: ["CS" as const],
    states: ["open"],
    order: "closing" as const,
    limit: 2 * SHOWN,
  };
  const unit = await findMyUnit(context, request);
  const [open, answered, promise, mine] = await Promise.all([
    listRecords(db, { ...asking, wholes: true }, now),
    listJustAnswered(db, 2),
    countPromise(db, now),
    unit ? listRecords(db, { ...asking, unitPath: unit.path }, now) : [],
  ]);
  const shown = new Set(mine.slice(0, SHOWN).map(({ id }) => id));
  const home: HomeViewData = {
    mine: unit ? { code: unit.code, name: unit.fullName, open: mine.slice(0, SHOWN) } : null,
    open: open.filter(({ id }) => !shown.has(id)).slice(0, SHOWN),
    answered,
    promise,
    now,
  };
  return page(context, request, home);
};

export default function Home() {
  return <HomeView home={usePage<HomeViewData>()} />;
}
