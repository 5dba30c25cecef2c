import { randomUUID } from "node:crypto";
import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { statusOfFaults } from "#app/domain/attachments/faults.ts";
import { POLICY_PURPOSES } from "#app/domain/attachments/purposes.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { readUploadForm, type UploadForm } from "#app/middleware/upload-form.server.ts";
import { attachPolicyFiles } from "#app/services/policies/attach-policy-files.server.ts";
import { removePolicyFile } from "#app/services/policies/remove-policy-file.server.ts";
import { fileErrors } from "#app/ui/attachments/upload-field.tsx";
import { DocumentsPage } from "#app/ui/desk/documents-page.tsx";
import { link, urls } from "#app/urls.ts";
import { listDrafts, listFiles } from "#db/queries/attachments.ts";
import type { Route } from "./+types/documents";
import { headView } from "./dossier-view.server.ts";
import { dossierOr404 } from "./load-dossier.server.ts";

const FIELDS = [{ field: "tep", purposes: POLICY_PURPOSES, chosenBy: "muc" }] as const;

export const loader = async ({ context, params }: Route.LoaderArgs) => {
  const dossier = await dossierOr404(context, params.id);
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  return {
    frame: headView(context, dossier),
    files: await listFiles(db, dossier.head.id, { removed: true }),
    formId: randomUUID(),
    done: url.searchParams.get("xong"),
  };
};

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const { head } = await dossierOr404(context, params.id);
  const { lang } = context.get(requestContext);
  const { files } = context.get(siteContext);
  const form = await readUploadForm(context, request, FIELDS);
  const here = link(lang, urls.deskPolicyFiles(params.id));
  const fileId = form.text("go");
  if (fileId !== "") {
    const removed = await removePolicyFile(workFrom(context), files, { id: head.id, fileId });
    return removed.ok
      ? redirect(`${here}?xong=go`, 303)
      : again(context, form, statusOf(removed.refusal.code), { refusal: removed.refusal });
  }
  if (form.dropped) return again(context, form, 200);
  if (form.faults.length > 0) {
    const status = statusOfFaults(form.faults.map(({ fault }) => fault));
    const errors = fileErrors(copyFor(lang), form.faults);
    return again(context, form, status, { errors });
  }
  const { formId, holder } = form;
  const attached = await attachPolicyFiles(workFrom(context), { id: head.id, formId, holder });
  if (!attached.ok) {
    return again(context, form, statusOf(attached.refusal.code), { refusal: attached.refusal });
  }
  if (attached.value.ids.length > 0) return redirect(`${here}?xong=tai-len`, 303);
  const message = copyFor(lang).attachments.field.missing;
  return again(context, form, 422, { errors: [{ field: "tep", message }] });
};

type Wrong = { errors?: { field: string; message: string }[]; refusal?: Refusal };

/** The form again, with the files that wait for it: none has to be sent a second time. */
const again = async (
  context: LoaderContext,
  form: UploadForm,
  status: number,
  wrong: Wrong = {},
) => {
  const kept = await listDrafts(context.get(siteContext).db, form.formId, form.holder);
  const { errors = [], refusal = null } = wrong;
  return data(
    { formId: form.formId, purpose: form.text("muc"), kept, errors, refusal },
    { status },
  );
};

export default function Documents({ loaderData, actionData }: Route.ComponentProps) {
  return <DocumentsPage view={loaderData} failure={actionData ?? null} />;
}
