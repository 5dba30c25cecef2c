import { EDIT_REASONS, HIDE_REASONS } from "#app/domain/reason-codes.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { RadioList } from "../../form/radio-list.tsx";
import { Select } from "../../form/select.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { formatNumber } from "../../numbers.ts";
import type { BulkView } from "./check-list-view.ts";

const REASONS = [...new Set([...EDIT_REASONS, ...HIDE_REASONS])];

/** What is decided about the chosen texts; the one press decides each apart. */
export function BulkDecision({ bulk }: { bulk: BulkView | null }) {
  const { copy } = useCopy();
  const words = copy.desk.checks;
  const values = bulk?.values ?? {};
  const error = (field: string) => {
    const message = errorOf(bulk?.errors ?? [], field);
    return message ? { error: message } : {};
  };
  return (
    <section className="table-answer stack" aria-labelledby="quyet-dinh-chung">
      <h2 id="quyet-dinh-chung">{words.bulk.title}</h2>
      <p>{words.bulk.help}</p>
      <RadioList
        id="bulk-event"
        name="event"
        label={words.bulk.decision}
        choices={[
          { value: "show", label: words.show },
          { value: "ask_edit", label: words.askEdit },
          { value: "hide", label: words.hide },
        ]}
        {...(values.event ? { value: values.event } : {})}
        {...error("bulk-event")}
      />
      <Select
        id="bulk-reason_code"
        name="reason_code"
        label={words.reason}
        hint={words.bulk.reasonHint}
        options={REASONS.map((code) => ({ value: code, label: copy.reasons[code] }))}
        {...(values.reason_code ? { value: values.reason_code } : {})}
        {...error("bulk-reason_code")}
      />
      <TextArea
        id="bulk-note"
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={3}
        optional
        lang="vi"
        {...(values.note ? { value: values.note } : {})}
        {...error("bulk-note")}
      />
      <Submit tone="secondary">{words.bulk.submit}</Submit>
    </section>
  );
}

/** How many were decided, and each that was not, with the reason and the way to it. */
export function BulkOutcome({ decided }: { decided: BulkView["decided"] }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.checks.bulk;
  const left = decided.filter(({ refused }) => refused !== null);
  const done = decided.length - left.length;
  return (
    <>
      {done > 0 ? <Alert tone="done" title={words.done(formatNumber(done, lang))} live /> : null}
      {left.length > 0 ? (
        <Alert tone="wait" title={words.left(formatNumber(left.length, lang))} live>
          <ul>
            {left.map(({ checkId, recordCode, refused }) => (
              <li key={checkId}>
                {recordCode ? (
                  <a href={to(urls.deskCheck(checkId))}>
                    {recordCode}, {words.readOne}
                  </a>
                ) : (
                  words.gone
                )}
                {refused && recordCode ? `: ${copy.refusals[refused]}` : null}
              </li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
