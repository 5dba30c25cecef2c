import { FACT_KINDS, type FactKind } from "#app/domain/registered-facts/details.ts";
import { FACT_FORMS } from "#app/domain/registered-facts/fact-forms.ts";
import { urls } from "#app/urls.ts";
import type { FileView } from "../attachments/file-view.ts";
import { UploadField } from "../attachments/upload-field.tsx";
import { useCopy } from "../copy.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { LinkList } from "../link-list.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FactFieldInput } from "./fact-field.tsx";

export type NewFactView = {
  kind: FactKind | null;
  places: readonly { code: string; name: string }[];
  copied: { code: string; title: string } | null;
  submissionId: string;
  formId: string;
};

export type NewFactFailure = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  formId: string;
  kept: readonly FileView[];
};

type NewFactProps = { view: NewFactView; failure: NewFactFailure | null };

/** Registers a fact: first what it is, then the form that its kind has. */
export function NewFact({ view, failure }: NewFactProps) {
  const { copy } = useCopy();
  const words = copy.facts;
  const { kind } = view;
  const errors = failure?.errors ?? [];
  const title = kind ? words.desk.newTitle(words.kinds[kind]) : words.desk.choose;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.title, href: urls.deskFacts() },
        ]}
      />
      <ErrorSummary errors={errors} />
      <PageTitle
        title={title}
        failed={errors.length > 0}
        lead={kind ? <p>{words.kindHelp[kind]}</p> : undefined}
      />
      {kind ? (
        <FactForm kind={kind} view={view} failure={failure} />
      ) : (
        <LinkList
          links={FACT_KINDS.map((one) => ({
            href: urls.deskNewFact(one),
            label: words.kinds[one],
            note: words.kindHelp[one],
          }))}
        />
      )}
    </Page>
  );
}

function FactForm({ kind, view, failure }: NewFactProps & { kind: FactKind }) {
  const { copy } = useCopy();
  const words = copy.facts;
  const { fields, files } = FACT_FORMS[kind];
  const values = failure?.values ?? {};
  const errors = failure?.errors ?? [];
  const { places, copied } = view;
  const placeError = errorOf(errors, "noi");
  const fileError = errorOf(errors, "tep");
  if (places.length === 0)
    return (
      <EmptyState title={words.desk.noPlaces}>
        <p>{words.kindHelp[kind]}</p>
      </EmptyState>
    );
  return (
    <Form upload label={words.desk.newTitle(words.kinds[kind])}>
      <input type="hidden" name="submissionId" value={values.submissionId ?? view.submissionId} />
      <input type="hidden" name="loai" value={kind} />
      <input type="hidden" name="muc-dich" value={files} />
      {copied ? (
        <>
          <input type="hidden" name="lam-theo" value={copied.code} />
          <p lang="vi">{words.desk.copying(copied.title)}</p>
        </>
      ) : null}
      <Select
        id="noi"
        name="noi"
        label={words.desk.place}
        value={values.noi ?? (places.length === 1 ? places[0]?.code : undefined)}
        options={places.map(({ code, name }) => ({ value: code, label: name }))}
        {...(placeError ? { error: placeError } : {})}
      />
      {fields.map((field) => (
        <FactFieldInput key={field} field={field} kind={kind} values={values} errors={errors} />
      ))}
      <UploadField
        id="tep"
        label={copy.attachments.purposes[files]}
        purposes={[files]}
        formId={failure?.formId ?? view.formId}
        kept={failure?.kept ?? []}
        optional
        {...(fileError ? { error: fileError } : {})}
      />
      <Submit>{words.desk.send}</Submit>
    </Form>
  );
}
