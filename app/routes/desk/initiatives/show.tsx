import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import type { Account } from "#app/domain/actor.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { areasOf, inArea } from "#app/domain/reach.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireStaff } from "#app/middleware/require.server.ts";
import { DeskInitiative } from "#app/ui/initiatives/desk-initiative.tsx";
import { link, urls } from "#app/urls.ts";
import { findInitiative, type InitiativeHead } from "#db/queries/initiatives.ts";
import type { Route } from "./+types/show";
import { actionFromForm } from "./action-form.server.ts";
import { initiativePage } from "./initiative-page.server.ts";

/** The initiative behind an id, for the offices that reach its village; 404 for everybody else. */
const headOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<{ account: Account; head: InitiativeHead }> => {
  const account = requireStaff(context);
  const head = isUuid(id) ? await findInitiative(context.get(siteContext).db, id) : null;
  const areas = areasOf(account, [...initiativeMachine.readers, "front_staff", "front_chair"]);
  const reached = head && areas.some((area) => inArea(area, head));
  if (!head || !reached || head.state === "draft") {
    throw data({ code: "not_found" }, { status: 404 });
  }
  return { account, head };
};

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { account, head } = await headOr404(context, params.id);
  return initiativePage(context, account, head);
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { head } = await headOr404(context, params.id);
  const done = await actionFromForm(context, request, head);
  if (!done.ok) return data(done.failure, { status: done.status });
  const { lang } = context.get(requestContext);
  return redirect(`${link(lang, urls.deskInitiative(head.id))}?xong=${done.action}`, 303);
};

export default function Initiative({ loaderData, actionData }: Route.ComponentProps) {
  return <DeskInitiative page={loaderData} failure={actionData ?? null} />;
}
