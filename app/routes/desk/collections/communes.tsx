import { data, redirect } from "react-router";
import { requestContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { CommunesPage } from "#app/ui/desk/communes-page.tsx";
import { link, urls } from "#app/urls.ts";
import { dossierOr404 } from "../policies/load-dossier.server.ts";
import type { Route } from "./+types/communes";
import { savePartFromForm, sendFromForm } from "./communes-form.server.ts";
import { communesView } from "./communes-view.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  communesView(context, await dossierOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const dossier = await dossierOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const take = dossier.head.parentId === null ? sendFromForm : savePartFromForm;
  const taken = await take(context, dossier, form);
  return taken.ok
    ? redirect(`${link(lang, urls.deskCommunes(params.id))}?${taken.query}`, 303)
    : data(taken.failure, { status: taken.status });
};

export default function Communes({ loaderData, actionData }: Route.ComponentProps) {
  return <CommunesPage view={loaderData} failure={actionData ?? null} />;
}
