import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import type { KeptDecisions } from "#app/domain/policies/compare/settle.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import { decideMatches } from "#app/services/revisions/decide-matches.server.ts";
import { MatchPage } from "#app/ui/desk/revisions/match-page.tsx";
import type { RevisionFailure } from "#app/ui/desk/revisions/revision-views.ts";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/matching";
import { matchView } from "./match-view.server.ts";
import { revisionOr404, seenIn } from "./revision-context.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  matchView(context, await revisionOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  await revisionOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const form = await readForm(request);
  const read = form.text("op") === "sua" ? mended(form) : answers(form);
  if (!read.ok) {
    const message = copyFor(lang).versions.desk.match.choose;
    const failure: RevisionFailure = {
      values: form.values,
      errors: read.missing.map((field) => ({ field, message })),
      refusal: null,
    };
    return data(failure, { status: 422 });
  }
  const decided = await decideMatches(workFrom(context), {
    recordId: params.id,
    seen: seenIn(form.text("seen")) ?? 0,
    decisions: read.decisions,
  });
  if (!decided.ok) {
    const { refusal } = decided;
    const status = statusOf(refusal.code);
    if (status === 404) throw data({ code: refusal.code }, { status });
    return data<RevisionFailure>({ values: form.values, errors: [], refusal }, { status });
  }
  const goesOn = decided.value.unsure > 0 || form.text("op") === "sua";
  const to = goesOn ? urls.deskRevisionMatch(params.id) : urls.deskRevisionChanges(params.id);
  return redirect(`${link(lang, to)}${goesOn ? "?xong=luu" : ""}`, 303);
};

type Read = { ok: true; decisions: KeptDecisions } | { ok: false; missing: string[] };

/** One answer for every question of the page; another old place goes before yes and no. */
const answers = (form: PostedForm): Read => {
  const decisions: Record<string, string | null> = {};
  const missing: string[] = [];
  for (const anchor of form.all("cau")) {
    const elsewhere = form.text(`khac-${anchor}`);
    const said = elsewhere || form.text(`doi-${anchor}`);
    if (said === "moi") decisions[anchor] = null;
    else if (isUuid(said)) decisions[anchor] = said;
    else missing.push(`doi-${anchor}`);
  }
  return missing.length > 0 ? { ok: false, missing } : { ok: true, decisions };
};

/** One match that the machine made and a person mends. */
const mended = (form: PostedForm): Read => {
  const anchor = form.text("moi");
  const old = form.text("cu");
  if (anchor === "") return { ok: false, missing: ["moi"] };
  if (old !== "" && !isUuid(old)) throw data({ code: "malformed" }, { status: 400 });
  return { ok: true, decisions: { [anchor]: old === "" ? null : old } };
};

export default function Matching({ loaderData, actionData }: Route.ComponentProps) {
  return <MatchPage view={loaderData} failure={actionData ?? null} />;
}
