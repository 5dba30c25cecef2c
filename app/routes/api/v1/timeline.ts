import { copyFor } from "#app/copy/copy.ts";
import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import { KIND_TABLE, type MachineName } from "#app/domain/records/kinds.ts";
import { publicStep } from "#app/domain/records/public.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { listPublicEvents, type PublicEvent } from "#db/queries/records.ts";
import type { Route } from "./+types/timeline";
import { TimelineQuery } from "./queries.ts";
import { recordOr404 } from "./record-json.server.ts";

/** A step in words; the first one is no event of the table. */
const stepLabel = (machine: MachineName, { event, toState }: PublicEvent): string =>
  event === "create"
    ? stateWords(copyFor("vi"), machine, toState).name
    : eventLabel(copyFor("vi"), machine, event);

/** The public steps of a record, newest first. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { after, limit } = readQuery(TimelineQuery, context.get(requestContext).url);
  const row = await recordOr404(context, params.code);
  const { machine } = KIND_TABLE[row.kind];
  const before = after === undefined ? null : Number(after);
  const steps = await listPublicEvents(db, row.id, limit + 1, before);
  const items = steps.slice(0, limit);
  const last = steps.length > limit ? items.at(-1) : undefined;
  return jsonAnswer(context, request, {
    items: items.map((step) => publicStep(step, stepLabel(machine, step), row.title === null)),
    next: last ? String(last.seq) : null,
  });
};
