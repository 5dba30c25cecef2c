import { data } from "react-router";
import { copyFor, type Words } from "#app/copy/copy.ts";
import { endOfDay } from "#app/domain/deadlines.ts";
import { type EventField, fieldsOf } from "#app/domain/event-fields.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { type RefusalCode, statusOf } from "#app/domain/refusals.ts";
import { requestContext, siteContext, workFrom } from "#app/middleware/context.ts";
import { fieldErrors } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { movePolicy, type PolicyMove } from "#app/services/policies/move-policy.server.ts";
import type { EventFailure } from "#app/ui/desk/event-form-view.ts";
import { eventFieldLabels } from "#app/ui/desk/event-labels.ts";
import { listUnanswered } from "#db/queries/responses.ts";
import type { DossierContext } from "../policies/load-dossier.server.ts";
import { conflictOf, repeats } from "./conflict.server.ts";
import { type EventInput, readEventInput } from "./event-input.server.ts";
import { isPolicyEvent, policyEventFields } from "./policy-events.server.ts";

export type MoveAnswer =
  | { ok: true; event: string }
  | { ok: false; status: number; failure: EventFailure };

const LISTED = 30;

/** Fields that a refusal is about, so that its sentence stands beside them too. */
const FIELD_OF: Partial<Record<RefusalCode, EventField>> = {
  text_unchecked: "text_checked",
  period_must_grow: "date",
  signer_missing: "signer",
  departure_reason_missing: "departure_reason",
};

/** Takes a step of a consultation as its form asked for it. Sent twice, it is answered alike. */
export const movePolicyFromForm = async (
  context: LoaderContext,
  dossier: DossierContext,
  form: PostedForm,
): Promise<MoveAnswer> => {
  const event = form.text("event");
  const version = Number(form.text("version"));
  if (!isPolicyEvent(event) || !Number.isSafeInteger(version)) throw data(null, { status: 400 });
  const { lang } = context.get(requestContext);
  const copy = copyFor(lang);
  const failed = (status: number, failure: Partial<EventFailure>): MoveAnswer => ({
    ok: false,
    status,
    failure: {
      event,
      values: form.values,
      errors: [],
      refusal: null,
      conflict: null,
      unanswered: [],
      ...failure,
    },
  });
  const fields = policyEventFields(event, dossier.facts);
  const input = readEventInput(form, fields);
  if (!input.ok) {
    const labels = eventFieldLabels(copy, "consultation", event);
    const errors = fieldErrors(lang, input.issues, labels);
    return failed(422, { errors: errors.map((error) => at(event, error)) });
  }
  const move = moveOf(dossier, event, version, input.value);
  const moved = await movePolicy(workFrom(context), move);
  if (moved.ok) return { ok: true, event };
  const { refusal } = moved;
  if (refusal.code === "stale_version" && (await repeats(context, dossier, move))) {
    return { ok: true, event };
  }
  if (refusal.code === "not_found" || refusal.code === "forbidden") {
    throw data({ code: refusal.code }, { status: statusOf(refusal.code) });
  }
  return failed(statusOf(refusal.code), {
    refusal,
    errors: errorsOf(event, refusal, copy),
    conflict: refusal.code === "stale_version" ? await conflictOf(context, dossier) : null,
    unanswered: await unansweredOf(context, dossier, refusal),
  });
};

const at = (event: string, { field, message }: { field: string; message: string }) => ({
  field: `${event}-${field}`,
  message,
});

/** One line of the summary for each thing in the way: to its field, else to the step that says where. */
const errorsOf = (event: string, refusal: Refusal, copy: Words) =>
  refusal.code === "stale_version"
    ? []
    : [refusal, ...(refusal.also ?? [])].map(({ code }) => {
        const field = FIELD_OF[code];
        const message = copy.refusals[code];
        return field && fieldsOf(consultationMachine, event).includes(field)
          ? at(event, { field, message })
          : { field: `buoc-${event}`, message };
      });

/** The move that the fields ask for: a date alone moves the end of the period, beside a number it dates a document. */
const moveOf = (
  { head }: DossierContext,
  event: PolicyMove["event"],
  version: number,
  input: EventInput,
): PolicyMove => ({
  id: head.id,
  event,
  version,
  note: input.public_note ?? input.note,
  textChecked: input.text_checked,
  signedBy: input.signer,
  departureReason: input.departure_reason,
  ...(input.document && input.date
    ? { adoption: { number: input.document, date: input.date, url: input.link ?? null } }
    : {}),
  ...(input.date && !input.document ? { newClosesAt: endOfDay(input.date) } : {}),
});

const unansweredOf = async (
  context: LoaderContext,
  { head }: DossierContext,
  refusal: Refusal,
): Promise<EventFailure["unanswered"]> => {
  const codes = [refusal, ...(refusal.also ?? [])].map(({ code }) => code);
  if (!codes.includes("comments_unanswered")) return [];
  const rows = await listUnanswered(context.get(siteContext).db, head.id, LISTED);
  return rows.map(({ receiptCode, label }) => ({ receipt: receiptCode, label }));
};
