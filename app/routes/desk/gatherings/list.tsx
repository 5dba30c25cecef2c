import { channelTotals } from "#app/domain/policies/totals.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { GatheringsPage } from "#app/ui/desk/gatherings/gatherings-page.tsx";
import { listGatherings } from "#db/queries/gatherings.ts";
import type { Route } from "./+types/list";
import { frameOf, gatheringsOr404, seesSource, sourceView } from "./gathering-context.server.ts";

const MOST = 500;

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const sources = await listGatherings(db, asked.head.id, MOST);
  return {
    frame: frameOf(context, asked),
    totals: channelTotals(asked.head.channelCounts),
    people: asked.head.personCount,
    opinions: asked.head.opinionCount,
    sources: sources.filter((source) => seesSource(asked, source)).map(sourceView),
    enterable: asked.enterable,
    done: url.searchParams.get("xong"),
  };
};

export default function Gatherings({ loaderData }: Route.ComponentProps) {
  return <GatheringsPage view={loaderData} />;
}
