import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { HomeView, type HomeViewData } from "#app/ui/home/home-view.tsx";
import { usePage } from "#app/ui/page-data.tsx";
import { countPromise, listJustAnswered } from "#db/queries/home.ts";
import { listRecords } from "#db/queries/records.ts";
import type { Route } from "./+types/home";

export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now } = context.get(requestContext);
  const [open, answered, promise] = await Promise.all([
    listRecords(db, { kinds: ["CS"], states: ["open"], order: "closing", limit: 4 }, now),
    listJustAnswered(db, 2),
    countPromise(db, now),
  ]);
  const home: HomeViewData = { open, answered, promise, now };
  return page(context, request, home);
};

export default function Home() {
  return <HomeView home={usePage<HomeViewData>()} />;
}
