import { POLICY_PURPOSES } from "#app/domain/attachments/purposes.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import { Alert } from "../alert.tsx";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { UploadField } from "../attachments/upload-field.tsx";
import { useCopy } from "../copy.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { Section } from "../layout/page.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";

type DocumentsView = {
  frame: DossierFrameView;
  files: readonly FileView[];
  formId: string;
  done: string | null;
};

type DocumentsFailure = {
  formId: string;
  purpose: string;
  kept: readonly FileView[];
  errors: readonly FormError[];
  refusal: Refusal | null;
};

type DocumentsPageProps = { view: DocumentsView; failure: DocumentsFailure | null };

/** The papers that go out with a draft: added and taken away while it is one, read by all afterwards. */
export function DocumentsPage({ view, failure }: DocumentsPageProps) {
  const { copy } = useCopy();
  const words = copy.attachments;
  const errors = [
    ...(failure?.errors ?? []),
    ...(failure?.refusal ? [{ field: "", message: copy.refusals[failure.refusal.code] }] : []),
  ];
  const { mayEdit } = view.frame;
  return (
    <DossierFrame
      frame={view.frame}
      part="documents"
      failed={errors.length > 0}
      news={
        <>
          <ErrorSummary errors={errors} />
          {failure ? null : <Done done={view.done} />}
        </>
      }
    >
      <Section id="tai-lieu" title={words.title}>
        <p>{mayEdit ? words.policyLead : words.fixed}</p>
        <FileList
          desk
          files={view.files}
          {...(mayEdit ? { action: (file) => <RemoveButton file={file} /> } : {})}
        />
      </Section>
      {mayEdit ? <UploadSection view={view} failure={failure} /> : null}
    </DossierFrame>
  );
}

function UploadSection({ view, failure }: DocumentsPageProps) {
  const { copy } = useCopy();
  const words = copy.attachments;
  const error = errorOf(failure?.errors ?? [], "tep");
  return (
    <Section id="them-tai-lieu" title={words.upload}>
      <Form upload label={words.upload}>
        <Select
          id="muc"
          name="muc"
          label={words.field.purpose}
          empty={false}
          value={failure?.purpose ?? POLICY_PURPOSES[0]}
          options={POLICY_PURPOSES.map((value) => ({ value, label: words.purposes[value] }))}
        />
        <UploadField
          id="tep"
          label={words.field.choose}
          purposes={POLICY_PURPOSES}
          formId={failure?.formId ?? view.formId}
          kept={failure?.kept ?? []}
          {...(error ? { error } : {})}
        />
        <Submit>{words.field.send}</Submit>
      </Form>
    </Section>
  );
}

function RemoveButton({ file }: { file: FileView }) {
  const { copy } = useCopy();
  const words = copy.attachments;
  return (
    <form method="post" className="files__action">
      <button
        type="submit"
        className="button button--quiet"
        name="go"
        value={file.id}
        aria-label={words.removeNamed(file.name)}
      >
        {words.remove}
      </button>
    </form>
  );
}

function Done({ done }: { done: string | null }) {
  const { copy } = useCopy();
  if (done === "tai-len") return <Alert tone="done" title={copy.attachments.uploaded} live />;
  return done === "go" ? <Alert tone="done" title={copy.attachments.removedNow} live /> : null;
}
