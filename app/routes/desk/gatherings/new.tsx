import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { statusOfFaults } from "#app/domain/attachments/faults.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { readUploadForm } from "#app/middleware/upload-form.server.ts";
import { enterGathering } from "#app/services/gatherings/enter-gathering.server.ts";
import { fileErrors } from "#app/ui/attachments/upload-field.tsx";
import { NewGatheringPage } from "#app/ui/desk/gatherings/new-gathering-page.tsx";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { link, urls } from "#app/urls.ts";
import { listDrafts } from "#db/queries/attachments.ts";
import type { Route } from "./+types/new";
import { formView, frameOf, gatheringsOr404 } from "./gathering-context.server.ts";
import {
  OPINION_PLACES,
  placesIn,
  readSource,
  readTypedOpinions,
  readTypedTallies,
} from "./typed-gathering.server.ts";

const FILES = [{ field: "tep", purposes: ["minutes"] }] as const;

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  return {
    frame: frameOf(context, asked),
    form: await formView(context, asked),
    enterable: asked.enterable,
    submissionId: randomUUID(),
    formId: randomUUID(),
    places: OPINION_PLACES,
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const asked = await gatheringsOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const { db } = context.get(siteContext);
  const copy = copyFor(lang);
  const form = await readUploadForm(context, request, FILES);
  const again = async (status: number, errors: FormError[]) => {
    const kept = await listDrafts(db, form.formId, form.holder);
    const { values, formId } = form;
    return data({ values, formId, kept, errors, places: placesIn(form) }, { status });
  };
  if (form.dropped || form.text("op") === "them-o") return again(200, []);
  const view = await formView(context, asked);
  const anchors = new Set(view.anchors);
  const source = readSource(form, lang);
  const rules = {
    channel: source.value?.channel ?? "meeting",
    people: source.value?.people ?? Number.POSITIVE_INFINITY,
    anchors,
  } as const;
  const tallies = readTypedTallies(form, rules, lang);
  const opinions = readTypedOpinions(form, rules, lang);
  const files = fileErrors(copy, form.faults);
  const errors = [...source.errors, ...tallies.errors, ...opinions.errors, ...files];
  if (!source.value || errors.length > 0) {
    const status = form.faults.length > 0 ? statusOfFaults(form.faults.map((f) => f.fault)) : 422;
    return again(status, errors);
  }
  if (form.submissionId === null)
    return again(400, [{ field: "", message: copy.policies.form.formOld }]);
  const entered = await enterGathering(workFrom(context), {
    policyId: asked.head.id,
    source: source.value,
    tallies: tallies.value,
    opinions: opinions.value,
    formId: form.formId,
    holder: form.holder,
    submissionId: form.submissionId,
  });
  if (entered.ok) {
    const there = link(lang, urls.deskGathering(params.id, entered.value.id));
    return redirect(`${there}?xong=moi`, 303);
  }
  const { code } = entered.refusal;
  return again(statusOf(code), [{ field: FIELD_OF[code] ?? "", message: copy.refusals[code] }]);
};

/** The field that a refusal is about. */
const FIELD_OF: Readonly<Partial<Record<string, string>>> = {
  held_later: "ngay",
  held_outside: "ngay",
  gathering_file_missing: "tep",
  files_too_many: "tep",
  unit_unknown: "noi",
};

export default function NewGathering({ loaderData, actionData }: Route.ComponentProps) {
  return <NewGatheringPage view={loaderData} failure={actionData ?? null} />;
}
