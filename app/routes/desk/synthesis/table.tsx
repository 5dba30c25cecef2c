import { data, redirect } from "react-router";
import { requestContext } from "#app/middleware/context.ts";
import { readForm } from "#app/middleware/form.server.ts";
import { SynthesisPage } from "#app/ui/desk/synthesis-page.tsx";
import { link, urls } from "#app/urls.ts";
import { movePolicyFromForm } from "../events/move-from-form.server.ts";
import type { Route } from "./+types/table";
import { answerFromForm } from "./answer-form.server.ts";
import { tableOr404 } from "./table-or-404.server.ts";
import { tableView } from "./table-view.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  tableView(context, await tableOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const dossier = await tableOr404(context, params.id);
  const { lang, url } = context.get(requestContext);
  const form = await readForm(request);
  const here = link(lang, urls.deskResponse(params.id));
  if (form.text("event") !== "") {
    const moved = await movePolicyFromForm(context, dossier, form);
    return moved.ok
      ? redirect(`${here}?xong=${moved.event}`, 303)
      : data({ moved: moved.failure, answered: null }, { status: moved.status });
  }
  const answered = await answerFromForm(context, dossier, form);
  if (!answered.ok) {
    return data({ moved: null, answered: answered.failure }, { status: answered.status });
  }
  const search = new URLSearchParams(url.search);
  const draft = search.get("sua");
  for (const name of ["sua", "xong", "so", "nhap"]) search.delete(name);
  if (draft) search.set("nhap", draft);
  search.set("xong", "tra-loi");
  search.set("so", String(answered.written));
  return redirect(`${here}?${search}`, 303);
};

export default function Table({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <SynthesisPage
      view={loaderData}
      moved={actionData?.moved ?? null}
      answered={actionData?.answered ?? null}
    />
  );
}
