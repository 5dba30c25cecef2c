import { data, redirect } from "react-router";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { askForGroups } from "#app/services/groups/order-grouping.server.ts";
import { GroupsPage } from "#app/ui/desk/groups/groups-page.tsx";
import { link, urls } from "#app/urls.ts";
import { tableOr404 } from "../synthesis/table-or-404.server.ts";
import type { Route } from "./+types/list";
import { groupsView } from "./list-view.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  groupsView(context, await tableOr404(context, params.id));

const NO_ANSWER: readonly RefusalCode[] = ["not_found", "forbidden"];

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  await tableOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  if (form.text("op") !== "tim") throw data({ code: "malformed" }, { status: 400 });
  const asked = await askForGroups(workFrom(context), params.id);
  if (asked.ok) return redirect(link(lang, urls.deskGroups(params.id)), 303);
  const { refusal } = asked;
  const status = statusOf(refusal.code);
  if (NO_ANSWER.includes(refusal.code)) throw data({ code: refusal.code }, { status });
  return data({ refusal }, { status });
};

export default function Groups({ loaderData, actionData }: Route.ComponentProps) {
  return <GroupsPage view={loaderData} refusal={actionData?.refusal ?? null} />;
}
