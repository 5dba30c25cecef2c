import type { Lang, Words } from "#app/copy/copy.ts";
import { labelOf } from "#app/copy/state-words.ts";
import { TEXT_RULES } from "#app/domain/initiatives/proposal-form.ts";
import { MATTERS, ROUTES } from "#app/domain/initiatives/schema.ts";
import { urls } from "#app/urls.ts";
import { Notice } from "../alert.tsx";
import { UploadField } from "../attachments/upload-field.tsx";
import { ButtonRow } from "../button.tsx";
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
import {
  draftKey,
  PARTS,
  type ProposalFailure,
  type ProposalFormData,
} from "./proposal-form-data.ts";

type ProposalFormProps = { form: ProposalFormData; failure: ProposalFailure | null };

const OPTIONAL: readonly string[] = ["doers", "needs"];

/** The form of an initiative: where, what, why, who; sent, kept as a draft, or mended. */
export function ProposalForm({ form: shown, failure }: ProposalFormProps) {
  const { copy, lang } = useCopy();
  const words = copy.initiatives.form;
  const form = failure?.form ?? shown;
  const errors = failure ? errorsOf(copy, failure, lang) : [];
  const { typed } = form;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.initiatives.title, href: urls.initiatives() }]} />
      <ErrorSummary errors={errors} />
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={errors.length > 0} />
      {form.copying ? (
        <Notice>
          <p lang="vi">{words.copying(form.copying.title)}</p>
        </Notice>
      ) : null}
      {form.asked ? (
        <Notice>
          <p>
            <strong>{words.asked}:</strong> <span lang="vi">{form.asked}</span>
          </p>
        </Notice>
      ) : null}
      <Form label={words.title} upload>
        <SubmissionId value={form.submissionId} />
        <input type="hidden" name="id" value={form.id} />
        <input type="hidden" name="mode" value={form.mode} />
        <input type="hidden" name="version" value={form.version} />
        <input type="hidden" name="tu" value={form.copying?.code ?? ""} />
        {/* The Enter key presses the first button of a form. */}
        <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
        <Place form={form} error={errorOf(errors, "thon")} />
        <TextInput
          id="title"
          name="title"
          label={words.name}
          hint={words.nameHint}
          value={typed.title}
          error={errorOf(errors, "title")}
        />
        <Similar form={form} />
        {PARTS.map((part) => (
          <TextArea
            key={part}
            id={part}
            name={part}
            label={words[part]}
            {...(part === "needs" ? { hint: words.needsHint } : {})}
            rows={OPTIONAL.includes(part) ? 3 : 5}
            optional={OPTIONAL.includes(part)}
            value={typed[part]}
            error={errorOf(errors, part)}
            limit={TEXT_RULES[part].max}
            {...(form.mode === "new" ? { draftKey: draftKey(part) } : {})}
          />
        ))}
        <RadioList
          id="route"
          name="route"
          label={words.route}
          value={typed.route}
          error={errorOf(errors, "route")}
          choices={ROUTES.map((value) => ({
            value,
            label: words.routes[value],
            hint: words.routeHints[value],
          }))}
        />
        <Select
          id="matter"
          name="matter"
          label={words.matter}
          hint={words.matterHint}
          value={typed.matter}
          error={errorOf(errors, "matter")}
          options={MATTERS.map((value) => ({ value, label: copy.initiatives.matters[value] }))}
        />
        <UploadField
          id="anh"
          label={words.photos}
          purposes={["photo"]}
          formId={form.formId}
          kept={form.kept}
          error={errorOf(errors, "anh")}
          optional
        />
        <Checkbox
          id="showName"
          name="showName"
          checked={typed.showName !== ""}
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
        <p className="soft">{copy.initiatives.note}</p>
        <p>{copy.policies.form.consent}</p>
        {form.name ? null : <p>{words.guest}</p>}
        <ButtonRow>
          <Submit>{form.mode === "mend" ? words.mend : words.send}</Submit>
          {form.mode === "mend" ? null : (
            <Submit tone="secondary" name="buoc" value="nhap">
              {words.save}
            </Submit>
          )}
        </ButtonRow>
      </Form>
    </Page>
  );
}

/** Commune, then village: the list of villages comes with the commune, with or without script. */
function Place({ form, error }: { form: ProposalFormData; error: string | undefined }) {
  const { copy } = useCopy();
  const words = copy.initiatives.form;
  const option = ({ code, name }: { code: string; name: string }) => ({ value: code, label: name });
  return (
    <>
      <Select
        id="donVi"
        name="donVi"
        label={words.commune}
        value={form.typed.donVi}
        options={form.communes.map(option)}
      />
      <Submit tone="secondary" name="buoc" value="don-vi">
        {words.showVillages}
      </Submit>
      <Select
        id="thon"
        name="thon"
        label={words.village}
        hint={words.villageHint}
        value={form.typed.thon}
        error={error}
        options={form.villages.map(option)}
      />
    </>
  );
}

/** What others of the unit have proposed already: asked for by a button, or found while typing. */
function Similar({ form }: { form: ProposalFormData }) {
  const { copy, to } = useCopy();
  const words = copy.initiatives.form;
  return (
    <>
      <Submit tone="quiet" name="buoc" value="tuong-tu">
        {words.similar}
      </Submit>
      <similar-items
        for="title"
        unit="donVi"
        data-url={to(urls.similarInitiatives())}
        data-title={words.similarTitle}
      >
        {form.similar && (form.similar.length > 0 || form.typed.title !== "") ? (
          <section className="notice" aria-label={words.similarTitle}>
            <p>
              <strong>{words.similarTitle}</strong>
            </p>
            {form.similar.length === 0 ? (
              <p>{words.similarNone}</p>
            ) : (
              <>
                <ul>
                  {form.similar.map(({ code, title, place, state }) => (
                    <li key={code}>
                      <a href={to(urls.initiative(code))} lang="vi">
                        {title}
                      </a>{" "}
                      <span className="soft">
                        ({place}, {labelOf(copy, "initiative", state)})
                      </span>
                    </li>
                  ))}
                </ul>
                <p>{words.similarHelp}</p>
              </>
            )}
          </section>
        ) : null}
      </similar-items>
    </>
  );
}

const errorsOf = (copy: Words, failure: ProposalFailure, lang: Lang): FormError[] => {
  const words = copy.initiatives.form;
  const faults = copy.desk.fields.faults;
  const label = (field: string): string =>
    field === "title" ? words.name : field === "served" ? words.served : partLabel(words, field);
  return [
    ...failure.problems.map((problem) =>
      problem.code === "missing"
        ? {
            field: problem.field === "village" ? "thon" : problem.field,
            message: words.missing[problem.field],
          }
        : {
            field: problem.field,
            message: faults[problem.code](label(problem.field), formatNumber(problem.max, lang)),
          },
    ),
    ...failure.errors,
    ...(failure.stale ? [{ field: "", message: words.old }] : []),
    ...(failure.refusal ? [{ field: "", message: copy.refusals[failure.refusal.code] }] : []),
  ];
};

const partLabel = (words: Words["initiatives"]["form"], field: string): string =>
  words[PARTS.find((part) => part === field) ?? "problem"];
