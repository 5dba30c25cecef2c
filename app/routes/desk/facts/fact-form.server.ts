import { copyFor, type Lang } from "#app/copy/copy.ts";
import type { FactKind } from "#app/domain/registered-facts/details.ts";
import {
  detailsIn,
  FACT_FIELDS,
  FACT_FORMS,
  type FactField,
  fieldsSchema,
} from "#app/domain/registered-facts/fact-forms.ts";
import { dayText, fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { GivenFact } from "#app/services/registered-facts/register-fact.server.ts";
import { factLabel } from "#app/ui/facts/fact-field.tsx";
import type { FormError } from "#app/ui/form/error-summary.tsx";

/** What a form sent for its fields: days joined, ticked choices in one line. */
export const factValues = (form: PostedForm, fields: readonly FactField[]) =>
  Object.fromEntries(
    fields.map((field) => {
      const { type } = FACT_FIELDS[field];
      if (type === "day") return [field, dayText(form, field)];
      return [field, type === "choices" ? form.all(field).join(" ") : form.text(field)];
    }),
  );

/** Everything that was typed, for showing the form again. */
export const typedIn = (form: PostedForm): Record<string, string> => ({
  ...form.values,
  criteria: form.all("criteria").join(" "),
});

/** Labels of the fields as the form of a kind gives them. */
export const factLabels = (lang: Lang, kind: FactKind, fields: readonly FactField[]) => {
  const copy = copyFor(lang);
  return Object.fromEntries(fields.map((field) => [field, factLabel(copy, kind, field)]));
};

type Read = { given: Omit<GivenFact, "submissionId" | "files"> | null; errors: FormError[] };

/** A fact as the form of its kind says it, or every fault of it by field. */
export const readFactForm = (form: PostedForm, kind: FactKind, lang: Lang): Read => {
  const { fields } = FACT_FORMS[kind];
  const parsed = parseFields(fieldsSchema(fields), factValues(form, fields));
  if (!parsed.ok) {
    return {
      given: null,
      errors: fieldErrors(lang, parsed.issues, factLabels(lang, kind, fields)),
    };
  }
  const unitCode = form.text("noi");
  const { value } = parsed;
  return {
    errors: [],
    given: {
      kind,
      unitCode,
      title: value.title ?? "",
      summary: value.summary ?? "",
      happenedOn: value.happenedOn ?? null,
      forYear: value.forYear ?? null,
      documentNumber: value.documentNumber ?? null,
      details: detailsIn(kind, unitCode, value),
      copiedFrom: form.text("lam-theo") || null,
    },
  };
};
