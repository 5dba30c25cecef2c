import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Checkbox } from "../form/checkbox-list.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { FieldError } from "../form/field-error.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";

type PhonesPageProps = {
  done: boolean;
  failure: {
    values: Readonly<Record<string, string>>;
    errors: readonly FormError[];
  } | null;
};

/** The counter confirms that a number is its holder's. */
export function PhonesPage({ done, failure }: PhonesPageProps) {
  const { copy } = useCopy();
  const words = copy.desk.tools.phones;
  const errors = failure?.errors ?? [];
  const phoneError = errorOf(errors, "phone");
  const metError = errorOf(errors, "met");
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.desk.home.title, href: urls.desk() }]} />
      <ErrorSummary errors={errors} />
      {done && !failure ? <Alert tone="done" title={words.done} live /> : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={errors.length > 0} />
      <Form label={words.title}>
        <TextInput
          id="phone"
          name="phone"
          label={words.phone}
          hint={words.phoneHint}
          value={failure?.values.phone}
          type="tel"
          inputMode="tel"
          autoComplete="off"
          width="20"
          {...(phoneError ? { error: phoneError } : {})}
        />
        <div className={metError ? "field field--error" : "field"}>
          <FieldError id="met-loi">{metError}</FieldError>
          <Checkbox id="met" name="met" choice={{ value: "1", label: words.met }} />
        </div>
        <Submit>{words.submit}</Submit>
      </Form>
    </Page>
  );
}
