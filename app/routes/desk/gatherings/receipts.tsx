import { data } from "react-router";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { GatheringReceiptsPage } from "#app/ui/desk/gatherings/gathering-receipts-page.tsx";
import { urls } from "#app/urls.ts";
import { listGatheredOpinions } from "#db/queries/gatherings.ts";
import type { Route } from "./+types/receipts";
import { gatheringsOr404, mayMend, sourceOr404, sourceView } from "./gathering-context.server.ts";

const OVER: readonly string[] = ["withdrawn", "rerouted"];

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const source = await sourceOr404(context, asked, params.gathering);
  if (!mayMend(asked, source)) throw data({ code: "not_found" }, { status: 404 });
  const { db, publicOrigin } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const opinions = await listGatheredOpinions(db, source.id);
  return {
    policy: { id: asked.head.id, title: asked.head.title, code: asked.head.code },
    source: sourceView(source),
    address: `${publicOrigin ?? url.origin}${urls.track()}`,
    receipts: opinions
      .filter(({ state }) => !OVER.includes(state))
      .map(({ id, receiptCode, clause }) => ({ id, receiptCode, clause })),
  };
};

export default function GatheringReceipts({ loaderData }: Route.ComponentProps) {
  return <GatheringReceiptsPage view={loaderData} />;
}
