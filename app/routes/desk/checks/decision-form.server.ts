import { z } from "zod";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { choiceField, optionalText } from "#app/domain/fields.ts";
import { EDIT_REASONS, HIDE_REASONS, REROUTE_REASONS } from "#app/domain/reason-codes.ts";
import { fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { TextEvent } from "#app/services/text-checks/decide-text.server.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";

export const DECISION_OF = {
  show: "shown",
  ask_edit: "needs_edit",
  hide: "hidden",
  reroute: "rerouted",
} as const satisfies Record<TextEvent, string>;

const note = optionalText({ max: 2_000, lines: true });

const SCHEMAS = {
  show: z.object({ reason_code: z.string().transform(() => null), note }),
  ask_edit: z.object({ reason_code: choiceField(EDIT_REASONS), note }),
  hide: z.object({ reason_code: choiceField(HIDE_REASONS), note }),
  reroute: z.object({ reason_code: choiceField(REROUTE_REASONS), note }),
} as const;

export type ReadDecision = { event: TextEvent } & (
  | { ok: true; reasonCode: string | null; note: string | null }
  | { ok: false; errors: FormError[] }
);

/** The decision that a form asks for, its reason from the list of that decision; null for a form that is none. */
export const readDecision = (form: PostedForm, lang: Lang): ReadDecision | null => {
  const event = isTextEvent(form.text("event"));
  if (!event) return null;
  const schema: z.ZodType<{ reason_code: string | null; note: string | null }> = SCHEMAS[event];
  const parsed = parseFields(schema, {
    reason_code: form.text("reason_code"),
    note: form.text("note"),
  });
  if (parsed.ok) {
    return { event, ok: true, reasonCode: parsed.value.reason_code, note: parsed.value.note };
  }
  const words = copyFor(lang).desk.checks;
  const labels = { reason_code: words.reason, note: words.note };
  return {
    event,
    ok: false,
    errors: fieldErrors(lang, parsed.issues, labels).map(({ field, message }) => ({
      field: `${event}-${field}`,
      message,
    })),
  };
};

const EVENTS: readonly TextEvent[] = ["show", "ask_edit", "hide", "reroute"];

const isTextEvent = (value: string): TextEvent | undefined =>
  EVENTS.find((event) => event === value);
