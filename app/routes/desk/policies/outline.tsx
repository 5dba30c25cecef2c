import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { can } from "#app/domain/access.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { flatten } from "#app/domain/policies/outline.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { correctText } from "#app/services/policies/correct-text.server.ts";
import { saveText } from "#app/services/policies/save-text.server.ts";
import { type OutlineFailure, OutlinePage } from "#app/ui/desk/outline-page.tsx";
import { link, urls } from "#app/urls.ts";
import { findSourceText } from "#db/queries/dossier.ts";
import type { Route } from "./+types/outline";
import { readCorrection } from "./correction-form.server.ts";
import { type GivenSource, readDraftForm } from "./draft-source.server.ts";
import { type DossierContext, dossierOr404 } from "./load-dossier.server.ts";
import { outlineView } from "./outline-view.server.ts";
import { sourceErrors, sourceStatus } from "./source-errors.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  outlineView(context, await draftOr404(context, params.id));

/** A text is divided while it is a draft, by those who may edit it; others of the office read it. */
const draftOr404 = async (context: LoaderContext, id: string): Promise<DossierContext> => {
  const dossier = await dossierOr404(context, id);
  if (dossier.state === "draft" && can(dossier.account, "policy.edit", dossier.subject)) {
    return dossier;
  }
  throw redirect(link(context.get(requestContext).lang, urls.deskPolicyPreview(id)), 303);
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const dossier = await dossierOr404(context, params.id);
  const { form, source } = await readDraftForm(context, request);
  const version = Number(form.text("version"));
  if (!Number.isSafeInteger(version)) throw data({ code: "malformed" }, { status: 400 });
  const intent = form.text("op");
  if (intent === "thay") return replaceText(context, dossier, form, version, source);
  if (intent === "doc-lai") return rereadText(context, dossier, version);
  return correctOnce(context, dossier, form, version);
};

const correctOnce = async (
  context: LoaderContext,
  { head }: DossierContext,
  form: PostedForm,
  version: number,
) => {
  const ask = readCorrection(form);
  if (!ask) throw data({ code: "malformed" }, { status: 400 });
  const corrected = await correctText(workFrom(context), {
    id: head.id,
    version,
    seenKey: form.text("khoa"),
    change: ask.change,
  });
  if (!corrected.ok) return failed(corrected.refusal, form);
  const row = corrected.value.rows[ask.next];
  return done(context, head.id, row?.anchor);
};

const rereadText = async (context: LoaderContext, { head }: DossierContext, version: number) => {
  const source = await findSourceText(context.get(siteContext).db, head.id, 1);
  if (source === null) throw data({ code: "not_found" }, { status: 404 });
  return store(context, head.id, version, { text: source });
};

/** A new version of the words: read anew, the old one is gone with its corrections. */
const replaceText = async (
  context: LoaderContext,
  { head }: DossierContext,
  form: PostedForm,
  version: number,
  source: GivenSource,
) => {
  const { lang } = context.get(requestContext);
  if (source.fault) {
    const failure: OutlineFailure = {
      values: { ...form.values, text: source.text },
      errors: sourceErrors(copyFor(lang), source),
      refusal: null,
      notes: source.notes,
    };
    return data(failure, { status: sourceStatus(source) });
  }
  return store(context, head.id, version, source, form);
};

const store = async (
  context: LoaderContext,
  id: string,
  version: number,
  { text: source, notes }: { text: string; notes?: GivenSource["notes"] },
  form?: PostedForm,
) => {
  const outline = outlineOf(source);
  const { preamble, closing } = outline;
  const text = { source, preamble, closing, rows: flatten(outline), ...(notes ? { notes } : {}) };
  const saved = await saveText(workFrom(context), id, version, text);
  return saved.ok ? done(context, id) : failed(saved.refusal, form);
};

const done = (context: LoaderContext, id: string, anchor?: string) => {
  const here = link(context.get(requestContext).lang, urls.deskPolicyOutline(id));
  return redirect(
    anchor ? `${here}?xong=luu&dong=${anchor}#dong-${anchor}` : `${here}?xong=luu`,
    303,
  );
};

const failed = (refusal: Refusal, form?: PostedForm) => {
  const status = statusOf(refusal.code);
  if (status === 404) throw data({ code: refusal.code }, { status });
  const failure: OutlineFailure = { values: form?.values ?? {}, errors: [], refusal, notes: [] };
  return data(failure, { status });
};

export default function Outline({ loaderData, actionData }: Route.ComponentProps) {
  return <OutlinePage view={loaderData} failure={actionData ?? null} />;
}
