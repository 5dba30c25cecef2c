import { EDIT_REASONS, HIDE_REASONS, REROUTE_REASONS } from "#app/domain/reason-codes.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { RadioList } from "../../form/radio-list.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import { useAwake } from "../use-awake.ts";
import type { CheckFailure } from "./check-page.tsx";
import { useKeys } from "./use-keys.ts";

type CheckDecisionsProps = {
  /** Whether a sender could change the words; nobody does for what was gathered elsewhere. */
  mendable: boolean;
  failure: CheckFailure | null;
};

/** The decisions about a text: one press to show it, a reason for each of the others. */
export function CheckDecisions({ mendable, failure }: CheckDecisionsProps) {
  const { copy } = useCopy();
  const words = copy.desk.checks;
  const awake = useAwake();
  useKeys(KEYS);
  return (
    <section className="stack" aria-labelledby="quyet-dinh">
      <h2 id="quyet-dinh">{words.decideTitle}</h2>
      {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
      <Form label={words.show}>
        <input type="hidden" name="event" value="show" />
        <p>{words.showHelp}</p>
        <Submit icon="check">{words.show}</Submit>
      </Form>
      {mendable ? null : <p className="hint">{words.notSent}</p>}
      <div className="event-forms">
        {mendable ? (
          <Details summary={words.askEdit} open={failure?.event === "ask_edit"} id="mo-ask_edit">
            <ReasonForm
              event="ask_edit"
              reasons={EDIT_REASONS}
              name={words.askEdit}
              help={words.askEditHelp}
              withNote
              failure={failure}
            />
          </Details>
        ) : null}
        <Details summary={words.hide} open={failure?.event === "hide"} id="mo-hide">
          <ReasonForm
            event="hide"
            reasons={HIDE_REASONS}
            name={words.hide}
            help={words.hideHelp}
            failure={failure}
          />
        </Details>
        <Details summary={words.reroute} open={failure?.event === "reroute"} id="mo-reroute">
          <ReasonForm
            event="reroute"
            reasons={REROUTE_REASONS}
            name={words.reroute}
            help={words.rerouteHelp}
            warning={words.rerouteWarning}
            failure={failure}
          />
        </Details>
      </div>
      {awake ? (
        <Details summary={words.keys.title}>
          <p>{words.keys.page}</p>
          <p>{words.keys.off}</p>
        </Details>
      ) : null}
    </section>
  );
}

const focusIn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();

const openPart = (id: string) => () => {
  document.querySelector(`#${id}`)?.setAttribute("open", "");
  focusIn(`#${id} input[type=radio]`);
};

/** Keys lead to a decision; none of them takes it. */
const KEYS: Readonly<Record<string, () => void>> = {
  h: () => focusIn("#quyet-dinh ~ form button"),
  s: openPart("mo-ask_edit"),
  a: openPart("mo-hide"),
  c: openPart("mo-reroute"),
  n: () => document.querySelector<HTMLElement>("#de-sau a.button")?.click(),
};

type ReasonFormProps = {
  event: "ask_edit" | "hide" | "reroute";
  reasons: readonly (keyof ReturnType<typeof useCopy>["copy"]["reasons"])[];
  name: string;
  help: string;
  /** What cannot be undone. */
  warning?: string;
  withNote?: boolean;
  failure: CheckFailure | null;
};

function ReasonForm({ event, reasons, name, help, warning, withNote, failure }: ReasonFormProps) {
  const { copy } = useCopy();
  const words = copy.desk.checks;
  const own = failure?.event === event ? failure : null;
  const reasonError = errorOf(own?.errors ?? [], `${event}-reason_code`);
  const noteError = errorOf(own?.errors ?? [], `${event}-note`);
  return (
    <Form label={name}>
      <input type="hidden" name="event" value={event} />
      <p>{help}</p>
      {warning ? <Alert tone="stop" title={warning} level={3} /> : null}
      <RadioList
        id={`${event}-reason_code`}
        name="reason_code"
        label={words.reason}
        choices={reasons.map((code) => ({ value: code, label: copy.reasons[code] }))}
        {...(own?.values.reason_code ? { value: own.values.reason_code } : {})}
        {...(reasonError ? { error: reasonError } : {})}
      />
      {withNote ? (
        <TextArea
          id={`${event}-note`}
          name="note"
          label={words.note}
          hint={words.noteHint}
          rows={4}
          optional
          lang="vi"
          {...(own?.values.note ? { value: own.values.note } : {})}
          {...(noteError ? { error: noteError } : {})}
        />
      ) : null}
      <Submit tone={event === "reroute" ? "danger" : "secondary"}>{name}</Submit>
    </Form>
  );
}
