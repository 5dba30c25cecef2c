import { copyFor } from "#app/copy/copy.ts";
import { trackedWords } from "#app/copy/tracked-words.ts";
import { publicReceipt } from "#app/domain/policies/public-receipt.ts";
import { trackComment } from "#app/domain/policies/tracked.ts";
import { problem } from "#app/http/problem.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { findReceipt } from "#app/services/tracking/find-receipt.server.ts";
import { urls } from "#app/urls.ts";
import type { Route } from "./+types/receipt";
import { NoQuery } from "./queries.ts";
import { absolute } from "./record-json.server.ts";

/** Where an opinion stands, by its receipt code alone. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { address, now, url } = context.get(requestContext);
  readQuery(NoQuery, url);
  const found = await findReceipt(db, params.code, address);
  if (!found.ok) {
    const { code, details } = found.refusal;
    if (code !== "too_many") throw problem(404);
    throw problem(429, { headers: { "Retry-After": String(details?.retryAfter ?? 60) } });
  }
  const tracked = trackComment(found.value, now);
  const copy = copyFor("vi");
  const group = tracked.group === "none" ? "waiting" : tracked.group;
  return jsonAnswer(
    context,
    request,
    publicReceipt(tracked, {
      label: trackedWords(copy, tracked).label,
      group: copy.common.groups[group],
      policyUrl: absolute(context, urls.policy(tracked.policyCode)),
    }),
  );
};
