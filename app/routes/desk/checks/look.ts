import { data, redirect } from "react-router";
import { refuse } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { viewingSince } from "#app/domain/screening/viewing.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { lookAt } from "#app/services/text-checks/look-at.server.ts";
import { link, urls } from "#app/urls.ts";
import { listViewers } from "#db/queries/check-viewers.ts";
import type { Route } from "./+types/look";

const isNumber = (id: string): boolean => /^\d{1,18}$/.test(id);

/** There is nothing to read here: it leads to the text itself. */
export const loader = ({ context, params }: Route.LoaderArgs) => {
  requireStaff(context);
  if (!isNumber(params.id)) throw data({ code: "not_found" }, { status: statusOf("not_found") });
  return redirect(link(context.get(requestContext).lang, urls.deskCheck(params.id)));
};

/** Says that somebody has a text open: a script gets back who else has, a form the page again. */
export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const account = requireStaff(context);
  const { lang, now } = context.get(requestContext);
  const looked = isNumber(params.id)
    ? await lookAt(workFrom(context), params.id)
    : refuse("not_found");
  if (!looked.ok && looked.refusal.code !== "already_done") {
    const code = looked.refusal.code === "own_work" ? "own_work" : "not_found";
    throw data({ code }, { status: statusOf(code) });
  }
  if (!request.headers.get("accept")?.includes("application/json")) {
    return redirect(link(lang, urls.deskCheck(params.id)), 303);
  }
  const viewers = await listViewers(context.get(siteContext).db, {
    checkIds: [params.id],
    accountId: account.id,
    since: viewingSince(now),
  });
  const shown = viewers.map(({ name, seenAt }) => ({ name, seenAt }));
  return Response.json(shown, { headers: { "Cache-Control": "private, no-store" } });
};
