import { DOCUMENT_KINDS } from "#app/domain/policies/schema.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { FileInput } from "../form/file-input.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { SubmissionId } from "../form/submission-id.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";

/** What the file field of a draft offers to choose. */
export const DRAFT_FILES =
  ".docx,.txt,application/vnd.openxmlformats-officedocument.wordprocessingml.document,text/plain";

export type DraftFailure = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  /** The text came in a file and now stands in the box. */
  fromFile: boolean;
  notes: readonly WordWarning[];
};

type DraftFormProps = {
  units: readonly { code: string; name: string }[];
  submissionId: string;
  failure: DraftFailure | null;
};

/** Opens a dossier: for whom, what it is called, what kind it is, its whole text. */
export function DraftForm({ units, submissionId, failure }: DraftFormProps) {
  const { copy } = useCopy();
  const words = copy.desk.drafts;
  const errors = failure?.errors ?? [];
  const typed = failure?.values ?? {};
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.title, href: urls.deskPolicies() },
        ]}
      />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.newTitle} lead={<p>{words.newLead}</p>} failed={errors.length > 0} />
      <Form upload label={words.newTitle}>
        <SubmissionId value={submissionId} />
        <UnitField units={units} value={typed.unitCode} error={errorOf(errors, "unitCode")} />
        <TextInput
          id="title"
          name="title"
          label={words.name}
          hint={words.nameHint}
          value={typed.title}
          error={errorOf(errors, "title")}
          autoComplete="off"
        />
        <Select
          id="documentKind"
          name="documentKind"
          label={words.kind}
          value={typed.documentKind}
          error={errorOf(errors, "documentKind")}
          options={DOCUMENT_KINDS.map((value) => ({ value, label: copy.policies.kinds[value] }))}
        />
        {failure?.fromFile ? <Alert title={words.fileKept} /> : null}
        {failure ? <NotesField notes={failure.notes} /> : null}
        <TextArea
          id="text"
          name="text"
          label={words.text}
          hint={words.textHint}
          value={typed.text}
          error={errorOf(errors, "text")}
          rows={16}
          lang="vi"
        />
        <FileInput
          id="file"
          name="file"
          label={words.file}
          hint={words.fileHint}
          error={errorOf(errors, "file")}
          accept={DRAFT_FILES}
          optional
        />
        <Submit>{words.submit}</Submit>
      </Form>
    </Page>
  );
}

/** What was said of a file goes along with its text when the form is sent again. */
export const NotesField = ({ notes }: { notes: readonly WordWarning[] }) =>
  notes.length === 0 ? null : <input type="hidden" name="notes" value={JSON.stringify(notes)} />;

type UnitFieldProps = {
  units: DraftFormProps["units"];
  value: string | undefined;
  error: string | undefined;
};

/** Asked only of those who draft for several units. */
function UnitField({ units, value, error }: UnitFieldProps) {
  const { copy } = useCopy();
  const label = copy.desk.drafts.unit;
  const [only, second] = units;
  if (only && !second) {
    return (
      <>
        <input type="hidden" name="unitCode" value={only.code} />
        <p>
          {label}: <strong lang="vi">{only.name}</strong>
        </p>
      </>
    );
  }
  return (
    <Select
      id="unitCode"
      name="unitCode"
      label={label}
      value={value}
      {...(error ? { error } : {})}
      options={units.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
