import { data } from "react-router";
import { parseReceipt } from "#app/domain/receipts.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { page } from "#app/middleware/page.server.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { usePage } from "#app/ui/page-data.tsx";
import { type ReceivedData, ReceivedView } from "#app/ui/policies/received-view.tsx";
import { findCommentByReceipt, wroteComment as isOwn } from "#db/queries/comments.ts";
import type { Route } from "./+types/received";

/** The receipt: an address of its own, so that it survives reloading and bookmarks. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const account = requireAccount(context);
  const { db, publicOrigin } = context.get(siteContext);
  const { url } = context.get(requestContext);
  const receipt = parseReceipt(params.receipt);
  const comment = receipt ? await findCommentByReceipt(db, receipt) : null;
  const own = comment && (await isOwn(db, comment.id, account.id));
  if (!comment || !own || comment.policyCode !== params.code) throw data(null, { status: 404 });
  const received: ReceivedData = {
    comment,
    verified: account.verified,
    origin: publicOrigin ?? url.origin,
  };
  return page(context, request, received, { shared: false });
};

export default function Received() {
  return <ReceivedView received={usePage<ReceivedData>()} />;
}
