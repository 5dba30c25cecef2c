import { data, redirect } from "react-router";
import { copyFor } from "#app/copy/copy.ts";
import { endOfDay } from "#app/domain/deadlines.ts";
import { readDay } from "#app/domain/fields.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { checkText } from "#app/domain/vietnamese.ts";
import { requestContext, workFrom } from "#app/middleware/context.ts";
import { dayText } from "#app/middleware/fields.server.ts";
import { type PostedForm, readForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { decideRevision } from "#app/services/revisions/decide-revision.server.ts";
import { proposeRevision } from "#app/services/revisions/propose-revision.server.ts";
import { publishRevision } from "#app/services/revisions/publish-revision.server.ts";
import { saveChanges } from "#app/services/revisions/save-changes.server.ts";
import { ChangesPage } from "#app/ui/desk/revisions/changes-page.tsx";
import type { RevisionFailure } from "#app/ui/desk/revisions/revision-views.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { link, urls } from "#app/urls.ts";
import type { Route } from "./+types/changes";
import { CAUSE_FIELD, readChanges } from "./changes-form.server.ts";
import { changesView } from "./changes-view.server.ts";
import { type RevisionContext, revisionOr404, seenIn } from "./revision-context.server.ts";

export const loader = async ({ context, params }: Route.LoaderArgs) =>
  changesView(context, await revisionOr404(context, params.id));

export const action = async ({ context, params, request }: Route.ActionArgs) => {
  const found = await revisionOr404(context, params.id);
  const form = await readForm(request);
  const op = form.text("op");
  if (op === "dong-y" || op === "tra-lai") return decide(context, params.id, form, op);
  if (op === "dang" && found.revision?.state === "approved") return publish(context, found, form);
  if (op === "luu" || op === "dang" || op === "trinh") return save(context, found, form, op);
  throw data({ code: "malformed" }, { status: 400 });
};

type Saving = "luu" | "dang" | "trinh";

/** Keeps what was typed, then hands in or publishes: what is refused then is not lost. */
const save = async (
  context: LoaderContext,
  found: RevisionContext,
  form: PostedForm,
  op: Saving,
) => {
  const { lang } = context.get(requestContext);
  const read = readChanges(form, lang);
  if (!read.ok) return failed(form, { errors: read.errors }, 422);
  const recordId = found.head.id;
  const { textChecked, ...changes } = read.value;
  const work = workFrom(context);
  const saved = await saveChanges(work, {
    recordId,
    seen: seenIn(form.text("seen")) ?? 0,
    ...changes,
  });
  if (!saved.ok) return refused(context, form, saved.refusal);
  const { seen } = saved.value;
  if (op === "luu") return done(context, recordId, "luu");
  if (op === "trinh") {
    const proposed = await proposeRevision(work, { recordId, seen });
    return proposed.ok
      ? done(context, recordId, "trinh")
      : refused(context, form, proposed.refusal);
  }
  const version = seenIn(form.text("version")) ?? 0;
  const given = { recordId, version, seen, textChecked, newClosesAt: changes.newClosesAt };
  const published = await publishRevision(work, given);
  return published.ok
    ? done(context, recordId, `dang-${published.value.number}`)
    : refused(context, form, published.refusal);
};

/** An approved version is published as it is; its period may end later than was approved. */
const publish = async (context: LoaderContext, found: RevisionContext, form: PostedForm) => {
  const day = readDay(dayText(form, "closes"));
  const published = await publishRevision(workFrom(context), {
    recordId: found.head.id,
    version: seenIn(form.text("version")) ?? 0,
    seen: seenIn(form.text("seen")) ?? 0,
    textChecked: form.text("checked") !== "",
    newClosesAt: day ? endOfDay(day) : null,
  });
  return published.ok
    ? done(context, found.head.id, `dang-${published.value.number}`)
    : refused(context, form, published.refusal);
};

const decide = async (
  context: LoaderContext,
  recordId: string,
  form: PostedForm,
  op: "dong-y" | "tra-lai",
) => {
  const note = checkText(form.text("decisionNote"), { min: 0, max: 4_000, lines: true });
  if (!note.ok) return refused(context, form, { code: note.code });
  const decided = await decideRevision(workFrom(context), {
    recordId,
    seen: seenIn(form.text("seen")) ?? 0,
    decision: op === "dong-y" ? "approved" : "returned",
    note: note.value === "" ? null : note.value,
  });
  return decided.ok ? done(context, recordId, op) : refused(context, form, decided.refusal);
};

const done = (context: LoaderContext, id: string, what: string) => {
  const { lang } = context.get(requestContext);
  return redirect(`${link(lang, urls.deskRevisionChanges(id))}?xong=${what}`, 303);
};

/** Fields that a refusal is about. */
const FIELD_OF: Partial<Record<RefusalCode, string>> = {
  text_unchecked: "checked",
  note_required: "note",
  substance_unsaid: "substantive",
  date_required: "closes",
  period_too_short: "closes",
  period_must_grow: "closes",
};

const refused = (context: LoaderContext, form: PostedForm, refusal: Refusal) => {
  const status = statusOf(refusal.code);
  if (status === 404) throw data({ code: refusal.code }, { status });
  const copy = copyFor(context.get(requestContext).lang);
  const own = form.text("op") === "tra-lai" ? "decisionNote" : FIELD_OF[refusal.code];
  const at = refusal.details?.at;
  const places = Array.isArray(at) ? at.map((place: string) => `${CAUSE_FIELD}${place}`) : [];
  const fields = [...(own ? [own] : []), ...places];
  const message =
    refusal.code === "text_unchecked"
      ? copy.versions.desk.changes.checkedMissing
      : copy.refusals[refusal.code];
  const errors = fields.map((field): FormError => ({ field, message }));
  return failed(form, { refusal, errors }, status);
};

const failed = (form: PostedForm, failure: Partial<RevisionFailure>, status: number) =>
  data<RevisionFailure>({ values: form.values, errors: [], refusal: null, ...failure }, { status });

export default function Changes({ loaderData, actionData }: Route.ComponentProps) {
  return <ChangesPage view={loaderData} failure={actionData ?? null} />;
}
