import { CHANGE_NOTE_LIMIT } from "#app/domain/policies/revision.ts";
import { useCopy } from "../../copy.tsx";
import { formatDate, lastDay } from "../../dates.ts";
import { Checkbox } from "../../form/checkbox-list.tsx";
import { DateFields } from "../../form/date-fields.tsx";
import { errorOf } from "../../form/error-summary.tsx";
import { FieldError } from "../../form/field-error.tsx";
import { Form } from "../../form/form.tsx";
import { RadioList } from "../../form/radio-list.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { Section } from "../../layout/page.tsx";
import type { ChangesView, RevisionFailure } from "./revision-views.ts";

type FactsProps = { view: ChangesView; failure: RevisionFailure | null };

/** What is new and why, whether it changes the substance, and what is done with it. */
export function ChangeFacts({ view, failure }: FactsProps) {
  const { copy } = useCopy();
  const words = copy.versions.desk.changes;
  const typed = failure?.values;
  const error = (field: string) => errorOf(failure?.errors ?? [], field);
  const open = view.state === "open";
  const said = view.substantive === null ? "" : view.substantive ? "co" : "khong";
  const noteError = error("note");
  const substanceError = error("substantive");
  return (
    <Section title={words.title} id="ghi-chu">
      <TextArea
        id="note"
        name="note"
        label={words.note}
        hint={words.noteHint}
        value={typed?.note ?? view.note}
        limit={CHANGE_NOTE_LIMIT}
        rows={5}
        lang="vi"
        {...(noteError ? { error: noteError } : {})}
      />
      <RadioList
        id="substantive"
        name="substantive"
        label={words.substance}
        value={typed?.substantive ?? said}
        choices={[
          {
            value: "khong",
            label: open ? words.substanceNo : words.finalNo,
            hint: open ? words.substanceNoHint : words.finalNoHint,
          },
          {
            value: "co",
            label: words.substanceYes,
            hint: open ? words.substanceYesHint : words.finalYesHint,
          },
        ]}
        {...(substanceError ? { error: substanceError } : {})}
      />
      {open ? <Closing view={view} failure={failure} /> : null}
      {open ? <Checked failure={failure} /> : null}
      <div className="button-row">
        <Submit tone="secondary" name="op" value="luu">
          {words.save}
        </Submit>
        {open ? (
          <Submit name="op" value="dang">
            {words.publish}
          </Submit>
        ) : null}
        <Submit tone={open ? "secondary" : "primary"} name="op" value="trinh">
          {words.propose}
        </Submit>
      </div>
      {open ? <p className="hint">{words.publishHint}</p> : null}
    </Section>
  );
}

function Closing({ view, failure }: FactsProps) {
  const { copy, lang } = useCopy();
  const words = copy.versions.desk.changes;
  const error = errorOf(failure?.errors ?? [], "closes");
  return (
    <DateFields
      id="closes"
      name="closes"
      label={words.closing}
      hint={words.closingHint(formatDate(view.earliest, lang))}
      value={dayParts(view, failure)}
      {...(error ? { error } : {})}
    />
  );
}

/** The day as it was typed, else the one that is kept. */
const dayParts = ({ newClosesAt }: ChangesView, failure: RevisionFailure | null) => {
  const typed = failure?.values;
  const [day = "", month = "", year = ""] = newClosesAt
    ? formatDate(lastDay(newClosesAt), "vi").split("/")
    : [];
  return {
    day: typed?.["closes-ngay"] ?? day,
    month: typed?.["closes-thang"] ?? month,
    year: typed?.["closes-nam"] ?? year,
  };
};

function Checked({ failure }: Pick<FactsProps, "failure">) {
  const { copy } = useCopy();
  const words = copy.versions.desk.changes;
  const error = errorOf(failure?.errors ?? [], "checked");
  return (
    <div className={error ? "field field--error" : "field"}>
      <FieldError id="checked-loi">{error}</FieldError>
      <Checkbox
        id="checked"
        name="checked"
        checked={Boolean(failure?.values.checked)}
        choice={{ value: "1", label: words.checked }}
      />
    </div>
  );
}

/** The last step of a version that the chair agreed to. */
export function PublishApproved({ view, failure }: FactsProps) {
  const { copy } = useCopy();
  const words = copy.versions.desk.changes;
  return (
    <Section title={words.publish} id="dang">
      <Form label={words.publish}>
        <input type="hidden" name="seen" value={view.seen} />
        <input type="hidden" name="version" value={view.version} />
        <Closing view={view} failure={failure} />
        <Checked failure={failure} />
        <Submit name="op" value="dang">
          {words.publish}
        </Submit>
        <p className="hint">{words.publishHint}</p>
      </Form>
    </Section>
  );
}
