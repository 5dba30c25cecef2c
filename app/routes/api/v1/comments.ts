import { formatTimePlace, parseTimePlace } from "#app/domain/places.ts";
import { publicComment } from "#app/domain/policies/public-policy.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { listShownComments } from "#db/queries/shown-comments.ts";
import type { Route } from "./+types/comments";
import { policyOr404 } from "./policy.server.ts";
import { CommentsQuery } from "./queries.ts";

/** Opinions that are shown, newest first; with their answers once those are signed. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { after, limit } = readQuery(CommentsQuery, context.get(requestContext).url);
  const { place } = await policyOr404(context, params.code);
  const comments = await listShownComments(db, place.policyId, {
    collectedBy: place.collectedBy,
    clauseKey: null,
    after: parseTimePlace(after),
    limit: limit + 1,
  });
  const items = comments.slice(0, limit);
  const last = comments.length > limit ? items.at(-1) : undefined;
  return jsonAnswer(context, request, {
    items: items.map(publicComment),
    next: last ? formatTimePlace(last.shownAt, last.id) : null,
  });
};
