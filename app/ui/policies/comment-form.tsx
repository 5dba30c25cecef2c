import type { Lang, Words } from "#app/copy/copy.ts";
import type { CommentFields } from "#app/domain/policies/comment-form.ts";
import { COMMENT_LIMIT, STANCES } from "#app/domain/policies/schema.ts";
import { WORDING_LIMIT } from "#app/domain/policies/wording.ts";
import { urls } from "#app/urls.ts";
import { Alert, Notice } from "../alert.tsx";
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
import { placeText } from "../versions/place-text.ts";
import type { CommentFormData, CommentFormFailure } from "./comment-form-data.ts";
import { WordingField } from "./wording-field.tsx";

type CommentFormProps = { form: CommentFormData; failure: CommentFormFailure | null };

/** One screen: which part, how one feels about it, the words, the name. */
export function CommentForm({ form: shown, failure }: CommentFormProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.policies.form;
  const form = failure?.form ?? shown;
  const errors = failure ? errorsOf(copy, failure, lang) : [];
  const typed = failure?.values ?? fromParked(form);
  const open = form.state === "open";
  // Who typed something must find it here again; nobody is asked to write what cannot be sent.
  const kept = failure !== null || form.parked !== null;
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
          {kept ? <p>{words.closedHelp}</p> : null}
          <p>
            <a href={to(urls.policy(form.code))}>{words.readDraft}</a>
          </p>
        </Alert>
      )}
      {form.seenVersion < form.currentVersion ? <NewVersion form={form} /> : null}
      {open || kept ? (
        <Form label={words.title}>
          <SubmissionId value={form.submissionId} />
          <input type="hidden" name="ban" value={form.seenVersion} />
          <Select
            id="dieu"
            name="dieu"
            label={words.clause}
            value={typed.dieu}
            empty={words.whole}
            options={clauseOptions(copy, form)}
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
          <WordingField form={form} typed={typed} error={errorOf(errors, "wording")} />
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
      ) : null}
    </Page>
  );
}

/** The draft got another version while the person was writing. */
function NewVersion({ form }: { form: CommentFormData }) {
  const { copy, to } = useCopy();
  const { seenVersion, currentVersion } = form;
  const now = String(currentVersion);
  return (
    <Notice>
      <p>
        {copy.versions.form.moved(String(seenVersion), now)}{" "}
        <a href={to(urls.policyCompare(form.code, seenVersion, currentVersion))}>
          {copy.versions.policy.changed(now)}
        </a>
      </p>
    </Notice>
  );
}

/** Articles, and behind the chosen one its clauses and points. */
const clauseOptions = (copy: Words, { clauses, offer }: CommentFormData) => [
  ...clauses.map(({ anchor, label, title }) => ({
    value: anchor,
    label: `${label} ${title}`.trim(),
  })),
  ...(offer && offer.parts.length > 0
    ? [
        {
          label: copy.versions.form.parts(placeText(copy, offer.article)),
          options: offer.parts.map(({ anchor, place, excerpt }) => ({
            value: anchor,
            label: `${placeText(copy, place)}: ${excerpt}`,
          })),
        },
      ]
    : []),
];

const fromParked = ({ parked, anchor }: CommentFormData): CommentFields => ({
  stance: parked?.stance ?? "",
  body: parked?.body ?? "",
  dieu: parked?.dieu ?? anchor,
  showName: Boolean(parked?.showName),
  served: parked?.served ?? "",
  wording: parked?.wording ?? "",
  wordingOf: parked?.wordingOf ?? "",
  ban: parked?.ban ?? "",
});

const errorsOf = (copy: Words, failure: CommentFormFailure, lang: Lang): FormError[] => {
  const words = copy.policies.form;
  const wording = copy.versions.form;
  const opinion = {
    stance_missing: words.stanceMissing,
    text_missing: words.bodyMissing,
    text_too_long: words.bodyLong(formatNumber(COMMENT_LIMIT, lang)),
    invalid_text: words.bodyInvalid,
    clause_missing: wording.clauseMissing,
    clause_changed: wording.clauseChanged,
  };
  const proposal = {
    ...opinion,
    text_too_long: wording.long(formatNumber(WORDING_LIMIT, lang)),
    invalid_text: wording.invalid,
  };
  return [
    ...failure.problems.map(({ field, code }) => ({
      field,
      message: (field === "wording" ? proposal : opinion)[code],
    })),
    ...(failure.stale ? [{ field: "", message: words.formOld }] : []),
    ...(failure.refusal ? [{ field: "", message: copy.refusals[failure.refusal.code] }] : []),
  ];
};
