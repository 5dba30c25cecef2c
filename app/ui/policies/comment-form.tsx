import type { Words } from "#app/copy/copy.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { CommentFields, CommentProblem } from "#app/domain/policies/comment-form.ts";
import { COMMENT_LIMIT, STANCES } from "#app/domain/policies/schema.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Checkbox } from "../form/checkbox-list.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { RadioList } from "../form/radio-list.tsx";
import { Select } from "../form/select.tsx";
import { SubmissionId } from "../form/submission-id.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";

export type CommentFormData = {
  code: string;
  title: string;
  state: string;
  clauses: readonly { anchor: string; label: string; title: string }[];
  anchor: string;
  /** Null for guests. */
  name: string | null;
  helper: boolean;
  /** What was typed before signing in. */
  parked: Readonly<Record<string, string>> | null;
  submissionId: string;
};

export type CommentFormFailure = {
  values: CommentFields;
  problems: readonly CommentProblem[];
  refusal?: Refusal;
  /** The page had lost its submission id. */
  stale?: boolean;
};

type CommentFormProps = { form: CommentFormData; failure: CommentFormFailure | null };

/** One screen: which part, how one feels about it, the words, the name. */
export function CommentForm({ form, failure }: CommentFormProps) {
  const { copy, lang } = useCopy();
  const words = copy.policies.form;
  const errors = failure ? errorsOf(copy, failure, formatNumber(COMMENT_LIMIT, lang)) : [];
  const typed = failure?.values ?? fromParked(form);
  const open = form.state === "open";
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.policies.title, href: urls.policies() },
          { label: form.title, href: urls.policy(form.code) },
        ]}
      />
      <ErrorSummary errors={errors} />
      <PageTitle
        title={words.title}
        lead={<p lang="vi">{words.about(form.title)}</p>}
        failed={errors.length > 0}
      />
      {open ? null : (
        <Alert tone="wait" title={form.state === "scheduled" ? words.notYet : words.closed}>
          <p>{words.closedHelp}</p>
        </Alert>
      )}
      <Form label={words.title}>
        <SubmissionId value={form.submissionId} />
        <Select
          id="dieu"
          name="dieu"
          label={words.clause}
          value={typed.dieu}
          empty={words.whole}
          options={form.clauses.map(({ anchor, label, title }) => ({
            value: anchor,
            label: `${label} ${title}`.trim(),
          }))}
        />
        <RadioList
          id="stance"
          name="stance"
          label={words.stance}
          value={typed.stance}
          error={errorOf(errors, "stance")}
          choices={STANCES.map((value) => ({ value, label: copy.policies.stances[value] }))}
        />
        <TextArea
          id="body"
          name="body"
          label={words.body}
          hint={words.bodyHint}
          value={typed.body}
          error={errorOf(errors, "body")}
          limit={COMMENT_LIMIT}
          draftKey={`gop-y-${form.code}`}
        />
        <Checkbox
          id="showName"
          name="showName"
          checked={typed.showName}
          choice={{
            value: "1",
            label: form.name ? words.showName(form.name) : words.showNameGuest,
            hint: words.showNameHint,
          }}
        />
        {form.helper ? (
          <TextInput
            id="served"
            name="served"
            label={words.served}
            hint={words.servedHint}
            optional
            value={typed.served}
            error={errorOf(errors, "served")}
          />
        ) : null}
        <p>{words.consent}</p>
        {form.name ? null : <p>{words.guest}</p>}
        <Submit>{words.send}</Submit>
      </Form>
    </Page>
  );
}

const fromParked = ({ parked, anchor }: CommentFormData): CommentFields => ({
  stance: parked?.stance ?? "",
  body: parked?.body ?? "",
  dieu: parked?.dieu ?? anchor,
  showName: Boolean(parked?.showName),
  served: parked?.served ?? "",
});

const errorsOf = (copy: Words, failure: CommentFormFailure, max: string): FormError[] => {
  const words = copy.policies.form;
  const messages = {
    stance_missing: words.stanceMissing,
    text_missing: words.bodyMissing,
    text_too_long: words.bodyLong(max),
    invalid_text: words.bodyInvalid,
  };
  return [
    ...failure.problems.map(({ field, code }) => ({ field, message: messages[code] })),
    ...(failure.stale ? [{ field: "", message: words.formOld }] : []),
    ...(failure.refusal ? [{ field: "", message: copy.refusals[failure.refusal.code] }] : []),
  ];
};
