import { eventLabel } from "#app/copy/state-words.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Details } from "../details.tsx";
import { Checkbox } from "../form/checkbox-list.tsx";
import { DateFields } from "../form/date-fields.tsx";
import { errorOf } from "../form/error-summary.tsx";
import { FieldError } from "../form/field-error.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { formatNumber } from "../numbers.ts";
import { CautionNotes } from "./caution-notes.tsx";
import type { EventFailure, EventFormView } from "./event-form-view.ts";
import { eventFieldLabels, eventTone } from "./event-labels.ts";
import { KeptWords } from "./kept-words.tsx";
import { RefusalAlert } from "./refusal-alert.tsx";

export type EventFormProps = {
  form: EventFormView;
  version: number;
  failure: EventFailure | null;
  missingHref?: (part: string) => string;
  /** Where it is posted; this page when not given. */
  action?: string;
};

/** The form of one step, made from its row: what it does, what it asks for, its button. */
export function EventForm({ form, version, failure, missingHref, action }: EventFormProps) {
  const { copy } = useCopy();
  const help: Readonly<Record<string, string>> = copy.desk.events.help;
  const name = eventLabel(copy, form.machine, form.event);
  return (
    <Form label={name} {...(action ? { action } : {})}>
      <input type="hidden" name="event" value={form.event} />
      <input type="hidden" name="version" value={version} />
      {help[form.event] ? <p>{help[form.event]}</p> : null}
      {failure?.refusal ? (
        <RefusalAlert
          refusal={failure.refusal}
          conflict={failure.conflict}
          missingHref={missingHref}
        />
      ) : (
        <Obstacles form={form} missingHref={missingHref} />
      )}
      {form.cautions ? <CautionNotes cautions={form.cautions} /> : null}
      {form.fields.map((field) => (
        <EventFieldInput key={field} field={field} form={form} failure={failure} />
      ))}
      <Submit tone={eventTone(form.event)}>{name}</Submit>
    </Form>
  );
}

function Obstacles({ form, missingHref }: Pick<EventFormProps, "form" | "missingHref">) {
  const [first, ...also] = form.obstacles;
  return first ? (
    <RefusalAlert refusal={{ ...first, also }} missingHref={missingHref} ahead />
  ) : null;
}

type InputProps = Pick<EventFormProps, "form" | "failure"> & {
  field: EventFormView["fields"][number];
};

function EventFieldInput({ field, form, failure }: InputProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.events;
  const id = `${form.event}-${field}`;
  const error = errorOf(failure?.errors ?? [], id);
  const typed = failure?.values[field];
  const base = {
    id,
    name: field,
    label: eventFieldLabels(copy, form.machine, form.event)[field],
    ...(error ? { error } : {}),
  };
  switch (field) {
    case "text_checked":
      return (
        <div className={error ? "field field--error" : "field"}>
          <FieldError id={`${id}-loi`}>{error}</FieldError>
          <Checkbox
            id={id}
            name={field}
            checked={Boolean(typed)}
            {...(error ? { errorId: `${id}-loi` } : {})}
            choice={{ value: "1", label: base.label }}
          />
        </div>
      );
    case "document":
      return <TextInput {...base} value={typed} width="20" />;
    case "link":
      return <TextInput {...base} hint={words.linkHint} value={typed} type="url" optional />;
    case "signer":
      return <TextInput {...base} hint={words.signerHint} value={typed ?? form.signer} />;
    case "date":
      return (
        <DateFields
          {...base}
          hint={
            form.least
              ? words.leastClosing(
                  formatNumber(form.least.days, lang),
                  formatDate(form.least.day, lang),
                )
              : form.closesAt
                ? words.newClosingHint(formatDate(lastDay(form.closesAt), lang))
                : undefined
          }
          value={{
            day: failure?.values["date-ngay"] ?? "",
            month: failure?.values["date-thang"] ?? "",
            year: failure?.values["date-nam"] ?? "",
          }}
        />
      );
    case "departure_reason":
      return <TextArea {...base} hint={words.departureHint} value={typed} rows={5} lang="vi" />;
    case "public_note":
      return <TextArea {...base} hint={words.publicNoteHint} value={typed} rows={4} lang="vi" />;
    case "note":
      return <TextArea {...base} hint={words.noteHint} value={typed} rows={4} lang="vi" />;
    case "reason_code":
      return null;
    default:
      return field satisfies never;
  }
}

type EventFormsProps = {
  machine: MachineName;
  forms: readonly EventFormView[];
  version: number;
  failure: EventFailure | null;
  missingHref?: (part: string) => string;
  /** None is open before the reader opens it. */
  folded?: boolean;
};

/** Every step that the reader may take: the first one open, the others one press away. */
export function EventForms(props: EventFormsProps) {
  const { machine, forms, version, failure, missingHref, folded = false } = props;
  const { copy } = useCopy();
  const ordered = forwardFirst(forms);
  const first = ordered.find(({ obstacles }) => obstacles.length === 0)?.event ?? ordered[0]?.event;
  const open = failure?.event ?? (folded ? null : first);
  const closed = failure && !forms.some(({ event }) => event === failure.event) ? failure : null;
  if (forms.length === 0 && !closed) return <p className="soft">{copy.desk.events.none}</p>;
  return (
    <div className="event-forms">
      {closed ? <KeptWords machine={machine} failure={closed} /> : null}
      {ordered.map((form) => (
        <Details
          key={form.event}
          id={`buoc-${form.event}`}
          open={form.event === open}
          summary={eventLabel(copy, form.machine, form.event)}
        >
          <EventForm
            form={form}
            version={version}
            failure={failure?.event === form.event ? failure : null}
            missingHref={missingHref}
          />
        </Details>
      ))}
    </div>
  );
}

const ORDER = ["primary", "secondary", "danger"];

/** Steps that lead on before those that lead back, what cannot be undone last. */
const forwardFirst = (forms: readonly EventFormView[]): EventFormView[] =>
  [...forms].sort((a, b) => ORDER.indexOf(eventTone(a.event)) - ORDER.indexOf(eventTone(b.event)));
