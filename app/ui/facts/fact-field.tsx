import type { Words } from "#app/copy/copy.ts";
import type { FactKind } from "#app/domain/registered-facts/details.ts";
import { FACT_FIELDS, type FactField } from "#app/domain/registered-facts/fact-forms.ts";
import { useCopy } from "../copy.tsx";
import { Checkbox, CheckboxList } from "../form/checkbox-list.tsx";
import { DateFields } from "../form/date-fields.tsx";
import { errorOf, type FormError } from "../form/error-summary.tsx";
import { FieldError } from "../form/field-error.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";

type FactFieldProps = {
  field: FactField;
  kind: FactKind;
  /** Stands before the id where several forms of a page have such a field. */
  scope?: string;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
};

/** What a field is called in the form of a kind. */
export const factLabel = (copy: Words, kind: FactKind, field: FactField): string =>
  field === "happenedOn" ? copy.facts.days[kind] : copy.facts.fields[field];

/** One field of a form about a registered fact, as its table says how it is typed. */
export function FactFieldInput({ field, kind, scope, values, errors }: FactFieldProps) {
  const { copy } = useCopy();
  const id = scope ? `${scope}-${field}` : field;
  const error = errorOf(errors, id);
  const typed = values[field] ?? "";
  const label = factLabel(copy, kind, field);
  const base = { id, name: field, label, ...(error ? { error } : {}) };
  const spec = FACT_FIELDS[field];
  switch (spec.type) {
    case "line":
      return <TextInput {...base} value={typed} />;
    case "optional_line":
      return <TextInput {...base} value={typed} optional />;
    case "lines":
      return <TextArea {...base} value={typed} rows={4} lang="vi" />;
    case "optional_lines":
      return <TextArea {...base} value={typed} rows={4} lang="vi" optional />;
    case "count":
      return <TextInput {...base} value={typed} width="20" inputMode="numeric" optional />;
    case "day":
      return (
        <DateFields
          {...base}
          value={{
            day: values[`${field}-ngay`] ?? "",
            month: values[`${field}-thang`] ?? "",
            year: values[`${field}-nam`] ?? "",
          }}
        />
      );
    case "tick":
      return (
        <div className={error ? "field field--error" : "field"}>
          <FieldError id={`${id}-loi`}>{error}</FieldError>
          <Checkbox id={id} name={field} checked={typed !== ""} choice={{ value: "1", label }} />
        </div>
      );
    case "choice":
      return <RadioList {...base} value={typed} choices={choicesOf(copy, field, spec.choices)} />;
    case "choices":
      return (
        <CheckboxList
          {...base}
          values={typed.split(" ")}
          choices={choicesOf(copy, field, spec.choices)}
          optional
        />
      );
    default:
      return spec satisfies never;
  }
}

const choicesOf = (copy: Words, field: FactField, values: readonly string[]) => {
  const words = copy.facts;
  const tables: Partial<Record<FactField, Readonly<Record<string, string>>>> = {
    workKind: words.workKinds,
    selfGovernance: words.selfGovernances,
    criteria: words.criteria,
  };
  return values.map((value) => ({ value, label: tables[field]?.[value] ?? value }));
};
