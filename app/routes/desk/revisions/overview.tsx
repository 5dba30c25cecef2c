import { data, redirect } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { dropRevision } from "#app/services/revisions/drop-revision.server.ts";
import { includeWording } from "#app/services/revisions/include-wording.server.ts";
import { saveRevisionText } from "#app/services/revisions/save-revision-text.server.ts";
import { RevisionOverviewPage } from "#app/ui/desk/revisions/overview-page.tsx";
import type { RevisionFailure } from "#app/ui/desk/revisions/revision-views.ts";
import { link, urls } from "#app/urls.ts";
import { type GivenSource, readDraftForm } from "../policies/draft-source.server.ts";
import { sourceErrors, sourceStatus } from "../policies/source-errors.server.ts";
import type { Route } from "./+types/overview";
import { overviewView } from "./overview-view.server.ts";
import { revisionOr404, seenIn } from "./revision-context.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  overviewView(context, await revisionOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { revision } = await revisionOr404(context, params.id);
  const { form, source } = await readDraftForm(context, request);
  const given = { recordId: params.id, seen: seenIn(form.text("seen")) };
  const here = link(context.get(requestContext).lang, urls.deskRevision(params.id));
  switch (form.text("op")) {
    case "bo": {
      if (!revision) return redirect(`${here}?xong=bo`, 303);
      const seen = given.seen ?? 0;
      const dropped = await dropRevision(workFrom(context), { ...given, seen });
      return dropped.ok ? redirect(`${here}?xong=bo`, 303) : failed(dropped.refusal, form);
    }
    case "dua-vao":
      return include(context, form, given, here);
    case "van-ban":
      return saveText(context, form, source, given);
    default:
      throw data({ code: "malformed" }, { status: 400 });
  }
};

type Given = { recordId: string; seen: number | null };

const saveText = async (
  context: LoaderContext,
  form: PostedForm,
  source: GivenSource,
  given: Given,
) => {
  const { lang } = context.get(requestContext);
  if (source.fault) {
    const failure: RevisionFailure = {
      values: { ...form.values, text: source.text },
      errors: sourceErrors(copyFor(lang), source),
      refusal: null,
      notes: source.notes,
    };
    return data(failure, { status: sourceStatus(source) });
  }
  const saved = await saveRevisionText(workFrom(context), { ...given, source: source.text });
  return saved.ok
    ? redirect(link(lang, urls.deskRevisionMatch(given.recordId)), 303)
    : failed(saved.refusal, form, source.text);
};

const include = async (context: LoaderContext, form: PostedForm, given: Given, here: string) => {
  const commentId = form.text("y-kien");
  if (!isUuid(commentId)) throw data({ code: "malformed" }, { status: 400 });
  const included = await includeWording(workFrom(context), { ...given, commentId });
  return included.ok
    ? redirect(`${here}?xong=dua-vao&cho=${encodeURIComponent(included.value.anchor)}`, 303)
    : failed(included.refusal, form);
};

const failed = (refusal: Refusal, form: PostedForm, text = form.text("text")) => {
  const status = statusOf(refusal.code);
  if (status === 404) throw data({ code: refusal.code }, { status });
  const failure: RevisionFailure = { values: { ...form.values, text }, errors: [], refusal };
  return data(failure, { status });
};

export default function Overview({ loaderData, actionData }: Route.ComponentProps) {
  return <RevisionOverviewPage view={loaderData} failure={actionData ?? null} />;
}
