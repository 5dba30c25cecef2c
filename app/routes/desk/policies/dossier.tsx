import { data, redirect } from "react-router";
import { requestContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { DossierPage } from "#app/ui/desk/dossier-page.tsx";
import { link, urls } from "#app/urls.ts";
import { movePolicyFromForm } from "../events/move-from-form.server.ts";
import type { Route } from "./+types/dossier";
import { dossierView } from "./dossier-view.server.ts";
import { dossierOr404 } from "./load-dossier.server.ts";
import { saveDossierFromForm } from "./save-dossier-form.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  dossierView(context, await dossierOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const dossier = await dossierOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const here = link(lang, urls.deskPolicy(params.id));
  if (form.text("event") !== "") {
    const moved = await movePolicyFromForm(context, dossier, form);
    return moved.ok
      ? redirect(`${here}?xong=${moved.event}`, 303)
      : data({ moved: moved.failure, saved: null }, { status: moved.status });
  }
  const saved = await saveDossierFromForm(context, dossier, form);
  return saved.ok
    ? redirect(`${here}?xong=luu`, 303)
    : data({ moved: null, saved: saved.failure }, { status: saved.status });
};

export default function Dossier({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <DossierPage
      view={loaderData}
      moved={actionData?.moved ?? null}
      saved={actionData?.saved ?? null}
    />
  );
}
