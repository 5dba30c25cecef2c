import { readQuery } from "#app/http/query.ts";
import { requestContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import type { Route } from "./+types/indicators";
import { IndicatorsQuery } from "./queries.ts";

/** No indicator is computed yet, and the list says so by being empty. */
export const loader = ({ context, request }: Route.LoaderArgs) => {
  readQuery(IndicatorsQuery, context.get(requestContext).url);
  return jsonAnswer(context, request, { items: [], next: null });
};
