import type { Refusal } from "#app/domain/outcome.ts";
import { DOCUMENT_KINDS, MATTER_TYPES, SUMMARY_LIMIT } from "#app/domain/policies/schema.ts";
import { useCopy } from "../copy.tsx";
import { formatDate, isoDay, lastDay } from "../dates.ts";
import { DateFields, type DateParts } from "../form/date-fields.tsx";
import { errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { formatNumber } from "../numbers.ts";
import type { PolicyHead } from "../policies/types.ts";
import { BasesField, type BasisView } from "./bases-field.tsx";
import { dossierLabels } from "./dossier-labels.ts";
import type { ConflictView } from "./event-form-view.ts";
import { RefusalAlert } from "./refusal-alert.tsx";

export type DossierFailure = {
  values: Readonly<Record<string, string>>;
  bases: readonly string[];
  errors: readonly FormError[];
  refusal: Refusal | null;
  conflict: ConflictView | null;
};

export type PeriodView = {
  least: number;
  opens: Date;
  earliest: Date;
  days: number | null;
  openingPast: boolean;
};

type DossierFormProps = {
  head: PolicyHead;
  bases: readonly BasisView[];
  period: PeriodView;
  failure: DossierFailure | null;
};

/** What the public reads beside the text; may be saved while parts of it are missing. */
export function DossierForm({ head, bases, period, failure }: DossierFormProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.dossier;
  const labels = dossierLabels(copy);
  const stored = valuesOf(head);
  const field = (name: string) => {
    const error = errorOf(failure?.errors ?? [], name);
    return {
      id: name,
      name,
      label: labels[name] ?? name,
      value: failure ? (failure.values[name] ?? "") : (stored[name] ?? ""),
      ...(error ? { error } : {}),
    };
  };
  const day = (name: string) => ({
    ...field(name),
    value: failure ? typedDay(failure.values, name) : partsOf(stored[name] ?? ""),
  });
  return (
    <Form label={words.editTitle}>
      <input type="hidden" name="version" value={head.version} />
      <input type="hidden" name="seenAt" value={new Date(head.updatedAt).toISOString()} />
      {failure?.refusal ? (
        <RefusalAlert refusal={failure.refusal} conflict={failure.conflict} />
      ) : null}
      <TextInput {...field("title")} autoComplete="off" />
      <Select
        {...field("documentKind")}
        options={DOCUMENT_KINDS.map((value) => ({ value, label: copy.policies.kinds[value] }))}
      />
      <TextArea
        {...field("summary")}
        hint={words.summaryHint}
        rows={8}
        limit={SUMMARY_LIMIT}
        draftKey={`ho-so-${head.id}`}
        lang="vi"
      />
      <Select
        {...field("matterType")}
        hint={words.matterHint}
        options={MATTER_TYPES.map((value) => ({ value, label: copy.policies.matters[value] }))}
      />
      <BasesField
        id="bases"
        name="bases"
        label={words.bases}
        hint={words.basesHint}
        bases={bases}
        chosen={failure ? failure.bases : head.bases.map(({ id }) => id)}
      />
      <TextInput {...field("draftingBody")} />
      <TextArea {...field("contact")} hint={words.contactHint} rows={3} lang="vi" />
      <fieldset className="group">
        <legend className="group__title">{words.plan}</legend>
        <p className="hint">{words.planHint}</p>
        <TextInput {...field("planNumber")} width="20" />
        <DateFields {...day("planDate")} />
        <DateFields {...day("planSentAt")} />
      </fieldset>
      <fieldset className="group">
        <legend className="group__title">{words.dates}</legend>
        <p>
          {words.least(formatNumber(period.least, lang))}{" "}
          {words.leastFrom(formatDate(period.opens, lang), formatDate(period.earliest, lang))}
        </p>
        <DateFields {...day("opens")} hint={words.opensHint} />
        <DateFields {...day("closes")} hint={words.closesHint} />
        <TextArea
          {...field("shortPeriodBasis")}
          hint={words.shortBasisHint}
          rows={3}
          lang="vi"
          optional
        />
      </fieldset>
      <Submit tone="secondary">{words.save}</Submit>
    </Form>
  );
}

const valuesOf = (head: PolicyHead): Readonly<Record<string, string>> => ({
  title: head.title,
  documentKind: head.documentKind,
  summary: head.summary,
  matterType: head.matterType ?? "",
  draftingBody: head.draftingBody,
  contact: head.contact,
  planNumber: head.planNumber ?? "",
  planDate: head.planDate ?? "",
  planSentAt: head.planSentAt ?? "",
  opens: head.opensAt ? isoDay(new Date(head.opensAt)) : "",
  closes: head.closesAt ? isoDay(lastDay(new Date(head.closesAt))) : "",
  shortPeriodBasis: head.shortPeriodBasis ?? "",
});

const partsOf = (day: string): DateParts => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: date, month, year };
};

const typedDay = (values: Readonly<Record<string, string>>, name: string): DateParts => ({
  day: values[`${name}-ngay`] ?? "",
  month: values[`${name}-thang`] ?? "",
  year: values[`${name}-nam`] ?? "",
});
