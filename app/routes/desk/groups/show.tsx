import { data, redirect } from "react-router";
import { requestContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { GonePage, GroupPage } from "#app/ui/desk/groups/group-page.tsx";
import { link, urls } from "#app/urls.ts";
import { tableOr404 } from "../synthesis/table-or-404.server.ts";
import type { Route } from "./+types/show";
import { changeGroupFromForm } from "./group-form.server.ts";
import { oneGroupView } from "./show-view.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  (await oneGroupView(context, await tableOr404(context, params.id), params.group)) ??
  data(null, { status: 404 });

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const dossier = await tableOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const changed = await changeGroupFromForm(context, dossier, params.group, form);
  if (!changed.ok) return data(changed.failure, { status: changed.status });
  const to =
    changed.to === "list" ? urls.deskGroups(params.id) : urls.deskGroup(params.id, params.group);
  return redirect(`${link(lang, to)}?${new URLSearchParams(changed.search)}`, 303);
};

/** A group that is gone still gives back the words that were typed for it. */
export default function Group({ params, loaderData, actionData }: Route.ComponentProps) {
  const failure = actionData ?? null;
  return loaderData ? (
    <GroupPage view={loaderData} failure={failure} />
  ) : (
    <GonePage policyId={params.id} failure={failure} />
  );
}
