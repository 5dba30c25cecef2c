import { z } from "zod";
import { EVENT_FIELDS, type EventField } from "#app/domain/event-fields.ts";
import { linkField, requiredDay, textField, tickField } from "#app/domain/fields.ts";
import { dayText, type Parsed, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";

const NOTE = { max: 4_000, lines: true };

const SCHEMAS = {
  reason_code: z.string().max(60),
  text_checked: tickField,
  document: textField({ max: 100 }),
  date: requiredDay,
  link: linkField,
  departure_reason: textField(NOTE),
  signer: textField({ max: 200 }),
  note: textField(NOTE),
  public_note: textField(NOTE),
} as const satisfies Record<EventField, z.ZodType>;

export type EventInput = { [Field in EventField]?: z.output<(typeof SCHEMAS)[Field]> };

const ALL = z.object(SCHEMAS).partial();

/** What was given with an event, checked; only the fields that its form has are read. */
export const readEventInput = (
  form: PostedForm,
  fields: readonly EventField[],
): Parsed<EventInput> => {
  const given = EVENT_FIELDS.filter((field) => fields.includes(field)).map((field) => [
    field,
    field === "date" ? dayText(form, "date") : form.text(field),
  ]);
  return parseFields(ALL, Object.fromEntries(given));
};
