import { Notice } from "../../alert.tsx";
import type { FileView } from "../../attachments/file-view.ts";
import { UploadField } from "../../attachments/upload-field.tsx";
import { useCopy } from "../../copy.tsx";
import { ErrorSummary, errorOf, type FormError } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { SubmissionId } from "../../form/submission-id.tsx";
import { Submit } from "../../form/submit.tsx";
import { Section } from "../../layout/page.tsx";
import { DossierFrame, type DossierFrameView } from "../dossier-frame.tsx";
import { ClauseList } from "./clause-input.tsx";
import { OpinionFields } from "./opinion-fields.tsx";
import { SourceFields, type Typed } from "./source-fields.tsx";
import { TallyFields } from "./tally-fields.tsx";
import type { SourceFormView } from "./types.ts";

type NewGatheringView = {
  frame: DossierFrameView;
  form: SourceFormView;
  enterable: boolean;
  submissionId: string;
  formId: string;
  places: number;
};

type NewGatheringFailure = {
  values: Typed;
  formId: string;
  kept: readonly FileView[];
  errors: readonly FormError[];
  places: number;
};

type NewGatheringPageProps = { view: NewGatheringView; failure: NewGatheringFailure | null };

/** A source with its papers, its counts and its opinions, entered in one go. */
export function NewGatheringPage({ view, failure }: NewGatheringPageProps) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const errors = failure?.errors ?? [];
  const typed = failure?.values ?? {};
  const error = errorOf(errors, "tep");
  return (
    <DossierFrame
      frame={view.frame}
      part="gatherings"
      failed={errors.length > 0}
      news={<ErrorSummary errors={errors} />}
    >
      <Section id="nhap" title={words.newTitle}>
        {view.enterable ? null : <Notice>{words.closed}</Notice>}
        {view.enterable && view.form.closed ? <Notice>{words.afterClosing}</Notice> : null}
        {view.enterable || failure ? (
          <Form upload label={words.newTitle}>
            <SubmissionId value={typed.submissionId ?? view.submissionId} />
            <ClauseList clauses={view.form.clauses} />
            <SourceFields form={view.form} typed={typed} errors={errors} />
            <UploadField
              id="tep"
              label={words.files}
              purposes={["minutes"]}
              formId={failure?.formId ?? view.formId}
              kept={failure?.kept ?? []}
              optional
              {...(error ? { error } : {})}
            />
            <p className="hint">{words.filesHint}</p>
            <h3>{words.tallies}</h3>
            <p className="hint">{words.talliesHint}</p>
            <TallyFields typed={typed} errors={errors} />
            <h3>{words.opinionsTitle}</h3>
            <p className="hint">{words.opinionsHint}</p>
            <OpinionFields typed={typed} errors={errors} places={failure?.places ?? view.places} />
            <div className="button-row">
              <Submit name="op" value="luu">
                {words.save}
              </Submit>
              <Submit tone="secondary" name="op" value="them-o">
                {words.more}
              </Submit>
            </div>
          </Form>
        ) : null}
      </Section>
    </DossierFrame>
  );
}
