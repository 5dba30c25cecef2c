import type { Words } from "#app/copy/copy.ts";
import { eventLabel } from "#app/copy/state-words.ts";
import { ACTION_FIELDS, type ActionField } from "#app/domain/initiatives/action-forms.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { UploadField } from "../attachments/upload-field.tsx";
import { useCopy } from "../copy.tsx";
import { RefusalAlert } from "../desk/refusal-alert.tsx";
import { Details } from "../details.tsx";
import { Checkbox } from "../form/checkbox-list.tsx";
import { DateFields } from "../form/date-fields.tsx";
import { errorOf } from "../form/error-summary.tsx";
import { FieldError } from "../form/field-error.tsx";
import { Form } from "../form/form.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { formatNumber } from "../numbers.ts";
import type { ActionFailure, ActionView } from "./action-view.ts";

type ActionFormsProps = {
  views: readonly ActionView[];
  version: number;
  failure: ActionFailure | null;
  /** Under which uploads of the page's forms wait. */
  formId: string;
};

const LAST: readonly string[] = ["decline", "not_recognise", "stop", "withdraw", "front_disagree"];

/** What an action is called on its button. */
export const actionLabel = (copy: Words, action: string): string => {
  const words: Readonly<Record<string, string>> = copy.initiatives.actions;
  return Object.hasOwn(initiativeMachine.events, action)
    ? eventLabel(copy, "initiative", action)
    : (words[action] ?? action);
};

/** Everything that the reader may do: the first one open, the others one press away. */
export function ActionForms({ views, version, failure, formId }: ActionFormsProps) {
  const { copy } = useCopy();
  const ordered = [...views].sort((a, b) => rank(a) - rank(b));
  const first = ordered.find(({ action, obstacle }) => obstacle === null && !LAST.includes(action));
  const open = failure?.action ?? first?.action;
  const gone = failure && !views.some(({ action }) => action === failure.action) ? failure : null;
  if (views.length === 0 && !gone) return <p className="soft">{copy.initiatives.desk.noActions}</p>;
  return (
    <div className="event-forms">
      {gone?.refusal ? <RefusalAlert refusal={gone.refusal} conflict={gone.conflict} /> : null}
      {ordered.map((view) => (
        <Details
          key={view.action}
          id={`viec-${view.action}`}
          open={view.action === open}
          summary={actionLabel(copy, view.action)}
        >
          <ActionForm
            view={view}
            version={version}
            failure={failure?.action === view.action ? failure : null}
            formId={formId}
          />
        </Details>
      ))}
    </div>
  );
}

const rank = ({ action }: ActionView): number => (LAST.includes(action) ? 1 : 0);

const FIGURES = ["line", "given", "needed"] as const;

type OneProps = Omit<ActionFormsProps, "views"> & { view: ActionView };

function ActionForm({ view, version, failure, formId }: OneProps) {
  const { copy, lang } = useCopy();
  const help: Readonly<Record<string, string>> = copy.initiatives.help;
  const { action, files } = view;
  const refusal = failure?.refusal ?? view.obstacle;
  const figures = FIGURES.flatMap((name) => {
    const value = refusal?.details?.[name];
    return typeof value === "number"
      ? [copy.initiatives.figures[name](formatNumber(value, lang))]
      : [];
  });
  return (
    <Form label={actionLabel(copy, action)} upload={files !== null}>
      <input type="hidden" name="event" value={action} />
      <input type="hidden" name="version" value={version} />
      {help[action] ? <p>{help[action]}</p> : null}
      {refusal ? (
        <RefusalAlert
          refusal={refusal}
          conflict={failure?.conflict ?? null}
          ahead={!failure?.refusal}
        />
      ) : null}
      {figures.length > 0 ? <p>{figures.join(" ")}</p> : null}
      {view.fields.map((field) => (
        <FieldInput key={field} field={field} action={action} failure={failure} />
      ))}
      {files ? (
        <UploadField
          id={files}
          label={copy.attachments.purposes[files]}
          purposes={[files]}
          formId={failure?.formId ?? formId}
          kept={failure?.kept ?? []}
          error={errorOf(failure?.errors ?? [], files)}
        />
      ) : null}
      <Submit tone={LAST.includes(action) ? "danger" : "primary"}>
        {actionLabel(copy, action)}
      </Submit>
    </Form>
  );
}

type InputProps = { field: ActionField; action: string; failure: ActionFailure | null };

function FieldInput({ field, action, failure }: InputProps) {
  const { copy } = useCopy();
  const id = `${action}-${field}`;
  const error = errorOf(failure?.errors ?? [], id);
  const label = copy.initiatives.fields[field];
  const typed = failure?.values[field] ?? "";
  const base = { id, name: field, label, ...(error ? { error } : {}) };
  const spec = ACTION_FIELDS[field];
  switch (spec.type) {
    case "lines":
      return <TextArea {...base} value={typed} rows={4} lang="vi" />;
    case "line":
      return <TextInput {...base} value={typed} />;
    case "optional_line":
      return <TextInput {...base} value={typed} optional width="20" inputMode="numeric" />;
    case "count":
      return <TextInput {...base} value={typed} width="10" inputMode="numeric" />;
    case "day":
      return (
        <DateFields
          {...base}
          value={{
            day: failure?.values[`${field}-ngay`] ?? "",
            month: failure?.values[`${field}-thang`] ?? "",
            year: failure?.values[`${field}-nam`] ?? "",
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
      return (
        <RadioList
          {...base}
          value={typed}
          choices={spec.choices.map((value) => ({ value, label: choiceLabel(copy, value, field) }))}
        />
      );
    default:
      return spec satisfies never;
  }
}

const choiceLabel = (copy: Words, value: string, field: ActionField): string => {
  const words = copy.initiatives;
  const tables: Partial<Record<ActionField, Readonly<Record<string, string>>>> = {
    reason_code: copy.reasons,
    consent_form: words.consentForms,
    meeting_form: words.meetingForms,
    agrees: words.agrees,
  };
  return tables[field]?.[value] ?? value;
};
