import { randomUUID } from "node:crypto";
import { data } from "react-router";
import { validate as isUuid } from "uuid";
import { copyFor } from "#app/copy/copy.ts";
import { statusOfFaults } from "#app/domain/attachments/faults.ts";
import {
  ACTION_FIELDS,
  ACTION_FORMS,
  actionSchema,
  type InitiativeAction,
  isAction,
} from "#app/domain/initiatives/action-forms.ts";
import { statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { dayText, fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { readUploadForm, type UploadForm } from "#app/middleware/upload-form.server.ts";
import { fileErrors } from "#app/ui/attachments/upload-field.tsx";
import type { ActionFailure } from "#app/ui/initiatives/action-view.ts";
import { listDrafts } from "#db/queries/attachments.ts";
import { listDeskEvents } from "#db/queries/dossier.ts";
import type { InitiativeHead } from "#db/queries/initiatives.ts";
import { takeAction } from "./take-action.server.ts";

export type ActionAnswer =
  | { ok: true; action: InitiativeAction }
  | { ok: false; status: number; failure: ActionFailure };

const FILES = [
  { field: "minutes", purposes: ["minutes"] },
  { field: "decision", purposes: ["decision"] },
  { field: "result_photo", purposes: ["result_photo"] },
  { field: "evidence", purposes: ["evidence"] },
] as const;

const isUpload = (form: PostedForm | UploadForm): form is UploadForm => "holder" in form;

/** Does what a form about an initiative asks for, or says what is wrong with it; all that was typed is kept. */
export const actionFromForm = async (
  context: LoaderContext,
  request: Request,
  head: InitiativeHead,
): Promise<ActionAnswer> => {
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const multipart = request.headers.get("content-type")?.startsWith("multipart/form-data");
  const form = multipart ? await readUploadForm(context, request, FILES) : await readForm(request);
  const action = form.text("event");
  const version = Number(form.text("version"));
  if (!isAction(action) || !Number.isSafeInteger(version)) throw data(null, { status: 400 });
  const upload = isUpload(form) ? form : null;
  const failed = async (
    status: number,
    failure: Partial<ActionFailure> = {},
  ): Promise<ActionAnswer> => ({
    ok: false,
    status,
    failure: {
      action,
      values: form.values,
      errors: [],
      refusal: null,
      conflict: null,
      formId: upload?.formId ?? randomUUID(),
      kept: upload
        ? await listDrafts(context.get(siteContext).db, upload.formId, upload.holder)
        : [],
      ...failure,
    },
  });
  const at = ({ field, message }: { field: string; message: string }) => ({
    field: `${action}-${field}`,
    message,
  });
  if (upload?.dropped) return failed(200);
  if (upload && upload.faults.length > 0) {
    const status = statusOfFaults(upload.faults.map(({ fault }) => fault));
    return failed(status, { errors: fileErrors(copy, upload.faults) });
  }
  const input = parseFields(actionSchema(action), valuesOf(form, action));
  if (!input.ok) {
    return failed(422, {
      errors: fieldErrors(lang, input.issues, copy.initiatives.fields).map(at),
    });
  }
  const cost = costIn(input.value.cost ?? null);
  if (cost === undefined) {
    const message = copy.desk.fields.faults.number_wrong(copy.initiatives.fields.cost);
    return failed(422, { errors: [at({ field: "cost", message })] });
  }
  const files =
    upload && isUuid(upload.formId) ? { formId: upload.formId, holder: upload.holder } : undefined;
  const taken = { head, version, input: input.value, cost, files };
  const done = await takeAction(workFrom(context), action, taken);
  if (done.ok) return { ok: true, action };
  const { refusal } = done;
  if (refusal.code === "not_found") throw data(null, { status: 404 });
  return failed(statusOf(refusal.code), {
    refusal,
    conflict: refusal.code === "stale_version" ? await conflictOf(context, head) : null,
  });
};

const valuesOf = (form: PostedForm, action: InitiativeAction) =>
  Object.fromEntries(
    (ACTION_FORMS[action]?.fields ?? []).map((field) => [
      field,
      ACTION_FIELDS[field].type === "day" ? dayText(form, field) : form.text(field),
    ]),
  );

/** Money as people write it; null when nothing is said, undefined when it is no number. */
const costIn = (text: string | null): number | null | undefined => {
  if (text === null) return null;
  const digits = text.replace(/[\s.,]/g, "");
  return /^\d{1,13}$/.test(digits) ? Number(digits) : undefined;
};

/** Who moved it last, by what and when. */
const conflictOf = async (context: LoaderContext, head: InitiativeHead) => {
  const [last] = await listDeskEvents(context.get(siteContext).db, head.id, 1);
  if (!last) return null;
  const roles: Readonly<Record<string, string>> = copyFor(context.get(requestContext).lang).roles;
  const who = [last.actorName, roles[last.actorRole], last.actorUnitName].filter(Boolean);
  return { who: who.join(", "), event: null, at: new Date(last.at) };
};
