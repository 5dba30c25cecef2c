import { parsePositionPlace } from "#app/domain/places.ts";
import { publicRow } from "#app/domain/policies/public.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { findSigning } from "#db/queries/paper-facts.ts";
import { listResponseRows } from "#db/queries/responses.ts";
import type { Route } from "./+types/responses";
import { policyOr404 } from "./policy.server.ts";
import { ResponsesQuery } from "./queries.ts";

/** The signed table, one row for each opinion that counts; empty until it is first signed. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { after, limit } = readQuery(ResponsesQuery, context.get(requestContext).url);
  const { place } = await policyOr404(context, params.code);
  const signing = await findSigning(db, place.policyId);
  const rows = signing
    ? await listResponseRows(db, place.policyId, {
        collectedBy: place.collectedBy,
        after: parsePositionPlace(after),
        limit: limit + 1,
        onlySigned: true,
      })
    : [];
  const items = rows.slice(0, limit);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return jsonAnswer(context, request, {
    items: items.map(publicRow),
    next: last ? `${last.position}~${last.id}` : null,
    signed: signing !== null,
    signedAt: signing && new Date(signing.at).toISOString(),
    round: signing?.round ?? null,
  });
};
