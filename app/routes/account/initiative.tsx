import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { requireAccount } from "#app/middleware/require.server.ts";
import { OwnInitiative } from "#app/ui/initiatives/own-initiative.tsx";
import { link, urls } from "#app/urls.ts";
import { findInitiative, type InitiativeHead } from "#db/queries/initiatives.ts";
import { actionFromForm } from "../desk/initiatives/action-form.server.ts";
import { initiativePage } from "../desk/initiatives/initiative-page.server.ts";
import type { Route } from "./+types/initiative";

export const handle = { hydrate: true };

/** One's own initiative, or one that was typed in for somebody else; 404 for any other. */
const ownOr404 = async (
  context: LoaderContext,
  id: string,
): Promise<{ account: Account; head: InitiativeHead }> => {
  const account = requireAccount(context);
  const head = isUuid(id) ? await findInitiative(context.get(siteContext).db, id) : null;
  if (!head || !can(account, "initiative.edit", head)) throw data(null, { status: 404 });
  return { account, head };
};

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const { account, head } = await ownOr404(context, params.id);
  const shown = await initiativePage(context, account, head);
  const told = shown.events.filter(
    ({ noteIsPublic, event, actorId }) =>
      noteIsPublic || event.startsWith("ask_info") || event === "decline" || actorId === account.id,
  );
  const words = new Map(told.map(({ id, note }) => [id, note]));
  const events = shown.events.map((event) => ({
    ...event,
    actorId: null,
    actorName: null,
    note: words.get(event.id) ?? null,
  }));
  return { ...shown, events, files: shown.files.filter(({ purpose }) => purpose !== "minutes") };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { head } = await ownOr404(context, params.id);
  const done = await actionFromForm(context, request, head);
  if (!done.ok) return data(done.failure, { status: done.status });
  const { lang } = context.get(requestContext);
  return redirect(`${link(lang, urls.accountInitiative(head.id))}?xong=${done.action}`, 303);
};

export default function Initiative({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnInitiative page={loaderData} failure={actionData ?? null} />;
}
