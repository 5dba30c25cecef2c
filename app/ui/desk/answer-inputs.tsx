import { ANSWER_LIMIT, DISPOSITIONS } from "#app/domain/policies/schema.ts";
import { useCopy } from "../copy.tsx";
import { errorOf, type FormError } from "../form/error-summary.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { RichTextField } from "../rich-text/field.tsx";

export type AnswerInputsProps = {
  /** What was sent before, or the answer that is being changed. */
  values: {
    disposition?: string | undefined;
    answer?: string | undefined;
    json?: string | undefined;
  };
  errors: readonly FormError[];
  /** Under which name what is typed is kept on this device. */
  draftKey: string;
};

/** Outcome and answer, for one row, several or a group. */
export function AnswerInputs({ values, errors, draftKey }: AnswerInputsProps) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  const dispositionError = errorOf(errors, "disposition");
  const answerError = errorOf(errors, "answer");
  return (
    <>
      <RadioList
        id="disposition"
        name="disposition"
        label={words.disposition}
        value={values.disposition}
        choices={DISPOSITIONS.map((value) => ({
          value,
          label: copy.policies.dispositions[value],
        }))}
        {...(dispositionError ? { error: dispositionError } : {})}
      />
      <div data-key="t">
        <RichTextField
          id="answer"
          name="answer"
          jsonName="answerRich"
          label={words.answer}
          hint={words.answerHint}
          value={values.answer}
          json={values.json}
          rows={7}
          limit={ANSWER_LIMIT}
          draftKey={draftKey}
          {...(answerError ? { error: answerError } : {})}
        />
      </div>
    </>
  );
}
