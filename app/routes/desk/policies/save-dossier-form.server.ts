import { data } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { dossierForm } from "#app/domain/policies/dossier-form.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { dayText, fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { saveDossier } from "#app/services/policies/save-dossier.server.ts";
import type { DossierFailure } from "#app/ui/desk/dossier-form.tsx";
import { dossierLabels } from "#app/ui/desk/dossier-labels.ts";
import type { Seen } from "#db/queries/policy-writes.ts";
import { savedConflict } from "../events/conflict.server.ts";
import type { DossierContext } from "./load-dossier.server.ts";

type Answer = { ok: true } | { ok: false; status: number; failure: DossierFailure };

/** Saves what the dossier's form holds; typed text comes back with every refusal. */
export const saveDossierFromForm = async (
  context: LoaderContext,
  dossier: DossierContext,
  form: PostedForm,
): Promise<Answer> => {
  const { lang } = context.get(requestContext);
  const failed = (status: number, failure: Partial<DossierFailure>): Answer => ({
    ok: false,
    status,
    failure: {
      values: form.values,
      bases: form.all("bases"),
      errors: [],
      refusal: null,
      conflict: null,
      ...failure,
    },
  });
  const parsed = parseFields(dossierForm, valuesOf(form));
  if (!parsed.ok) {
    return failed(422, {
      errors: fieldErrors(lang, parsed.issues, dossierLabels(copyFor(lang))),
    });
  }
  const seen = seenIn(form);
  const saved = await saveDossier(workFrom(context), dossier.head.id, seen, parsed.value);
  if (saved.ok) return { ok: true };
  const { code } = saved.refusal;
  if (NO_ANSWER.includes(code)) throw data({ code }, { status: statusOf(code) });
  return failed(statusOf(code), {
    refusal: saved.refusal,
    conflict: code === "stale_version" ? await savedConflict(context, dossier, seen.version) : null,
  });
};

const NO_ANSWER: readonly RefusalCode[] = ["not_found", "forbidden"];

const FIELDS = [
  "title",
  "documentKind",
  "summary",
  "matterType",
  "draftingBody",
  "contact",
  "planNumber",
  "shortPeriodBasis",
] as const;
const DAYS = ["planDate", "planSentAt", "opens", "closes"] as const;

const valuesOf = (form: PostedForm) => ({
  ...Object.fromEntries(FIELDS.map((name) => [name, form.text(name)])),
  ...Object.fromEntries(DAYS.map((name) => [name, dayText(form, name)])),
  bases: form.all("bases"),
});

/** What the person had in front of him, as the form carries it. */
const seenIn = (form: PostedForm): Seen => {
  const version = Number(form.text("version"));
  const seenAt = form.text("seenAt");
  const known = SEEN_AT.test(seenAt) && !Number.isNaN(Date.parse(seenAt));
  if (!known || !Number.isInteger(version) || version < 0 || version > MOST_STEPS) {
    throw data({ code: "malformed" }, { status: 400 });
  }
  return { version, updatedAt: new Date(seenAt).toISOString() };
};

const SEEN_AT = /^2\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const MOST_STEPS = 1_000_000;
