import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { listRecords } from "#db/queries/records.ts";
import { findUnitPath } from "#db/queries/units.ts";
import type { Route } from "./+types/records";
import { PoliciesQuery, RecordsQuery } from "./queries.ts";
import { recordJson } from "./record-json.server.ts";

/** Public records of all kinds; under `/policies` those of one. */
export const loader = async ({ context, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { now, url } = context.get(requestContext);
  const asked = url.pathname.endsWith("/policies")
    ? { ...readQuery(PoliciesQuery, url), kind: "CS" as const }
    : readQuery(RecordsQuery, url);
  const { kind, unit, state, group, q, after, limit } = asked;
  const unitPath = unit ? await findUnitPath(db, unit) : null;
  if (unit && !unitPath) return jsonAnswer(context, request, { items: [], next: null });
  const rows = await listRecords(
    db,
    {
      ...(kind ? { kinds: [kind] } : {}),
      ...(unitPath ? { unitPath } : {}),
      ...(state ? { states: [state] } : {}),
      ...(group ? { group } : {}),
      ...(q ? { q } : {}),
      ...(after ? { after } : {}),
      limit: limit + 1,
    },
    now,
  );
  const items = rows.slice(0, limit);
  const next = rows.length > limit ? (items.at(-1)?.place ?? null) : null;
  return jsonAnswer(context, request, {
    items: items.map((row) => recordJson(context, row)),
    next,
  });
};
