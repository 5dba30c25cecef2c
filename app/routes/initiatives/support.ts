import { data, redirect } from "react-router";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { supportInitiative } from "#app/services/initiatives/support-initiative.server.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/support";

/** Opened by hand, or after signing in, the address leads back to the initiative. */
export const loader = ({ context, params }: Route.LoaderArgs) =>
  redirect(link(context.get(requestContext).lang, urls.initiative(params.code)), 303);

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  requireAccount(context);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const on = form.text("support") !== "off";
  const given = await supportInitiative(workFrom(context), { code: params.code, on });
  if (!given.ok) throw data({ code: given.refusal.code }, { status: statusOf(given.refusal.code) });
  return redirect(`${link(lang, urls.initiative(params.code))}#tan-thanh`, 303);
};
