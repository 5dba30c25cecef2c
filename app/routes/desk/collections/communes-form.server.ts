import { data } from "react-router";
import { z } from "zod";
import { copyFor } from "#app/copy/copy.ts";
import { endOfDay } from "#app/domain/deadlines.ts";
import { requiredDay, textField } from "#app/domain/fields.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { dayText, fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { savePart } from "#app/services/collections/save-part.server.ts";
import { sendToCommunes } from "#app/services/collections/send-to-communes.server.ts";
import type { CommunesFailure } from "#app/ui/desk/communes-page.tsx";
import type { DossierContext } from "../policies/load-dossier.server.ts";

type Answer = { ok: true; query: string } | { ok: false; status: number; failure: CommunesFailure };

const sending = z.object({ han: requiredDay });

/** Fields that a refusal of sending is about. */
const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  summary_due_early: "han",
  communes_missing: "xa-phuong",
};

const failed = (
  form: PostedForm,
  status: number,
  failure: Partial<CommunesFailure>,
): Extract<Answer, { ok: false }> => ({
  ok: false,
  status,
  failure: {
    values: form.values,
    chosen: form.all("xa-phuong"),
    errors: [],
    refusal: null,
    ...failure,
  },
});

/** Sends the draft to the communes that were chosen; what was chosen and typed comes back with a refusal. */
export const sendFromForm = async (
  context: LoaderContext,
  { head }: DossierContext,
  form: PostedForm,
): Promise<Answer> => {
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const version = Number(form.text("version"));
  if (!Number.isSafeInteger(version)) throw data({ code: "malformed" }, { status: 400 });
  const parsed = parseFields(sending, { han: dayText(form, "han") });
  if (!parsed.ok) {
    const errors = fieldErrors(lang, parsed.issues, { han: copy.collections.due });
    return failed(form, 422, { errors });
  }
  const sent = await sendToCommunes(workFrom(context), {
    id: head.id,
    version,
    communes: form.text("tat-ca") === "" ? form.all("xa-phuong") : "all",
    summaryDueAt: endOfDay(parsed.value.han),
  });
  if (sent.ok) return { ok: true, query: `xong=gui&so=${sent.value.sent}` };
  return refused(context, form, sent.refusal);
};

const facts = z.object({
  contact: textField({ min: 0, max: 500, lines: true }),
  meetings: textField({ min: 0, max: 4_000, lines: true }),
});

/** A commune's own contact and meetings. */
export const savePartFromForm = async (
  context: LoaderContext,
  { head }: DossierContext,
  form: PostedForm,
): Promise<Answer> => {
  const { lang } = context.get(requestContext);
  const { contact, meetings } = copyFor(lang).collections;
  const parsed = parseFields(facts, {
    contact: form.text("contact"),
    meetings: form.text("meetings"),
  });
  if (!parsed.ok) {
    return failed(form, 422, { errors: fieldErrors(lang, parsed.issues, { contact, meetings }) });
  }
  const saved = await savePart(workFrom(context), { id: head.id, ...parsed.value });
  return saved.ok ? { ok: true, query: "xong=luu" } : refused(context, form, saved.refusal);
};

const refused = (
  context: LoaderContext,
  form: PostedForm,
  refusal: NonNullable<CommunesFailure["refusal"]>,
): Answer => {
  const { code } = refusal;
  if (code === "not_found" || code === "forbidden")
    throw data({ code }, { status: statusOf(code) });
  const field = FIELD_OF[code];
  const message = copyFor(context.get(requestContext).lang).refusals[code];
  return failed(form, statusOf(code), {
    refusal,
    errors: field ? [{ field, message }] : [],
  });
};
