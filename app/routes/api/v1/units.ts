import { publicUnit } from "#app/domain/units/public.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { listChildren, listCommunes } from "#db/queries/units.ts";
import type { Route } from "./+types/units";
import { UnitsQuery } from "./queries.ts";

/** The city and its commune-level units at once; with `parent`, the units directly below it. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { parent } = readQuery(UnitsQuery, context.get(requestContext).url);
  const units = parent ? await listChildren(db, parent) : await listCommunes(db);
  return jsonAnswer(context, request, { items: units.map(publicUnit), next: null });
};
