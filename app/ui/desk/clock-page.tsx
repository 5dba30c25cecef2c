import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatDateTime } from "../dates.ts";
import { DateFields } from "../form/date-fields.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";
import { SummaryList } from "../record/summary-list.tsx";

type ClockPageProps = {
  now: Date;
  real: Date;
  /** Whole days that the demonstration is ahead. */
  ahead: number;
  done: boolean;
  failure: {
    values: Readonly<Record<string, string>>;
    errors: readonly FormError[];
  } | null;
};

const QUICK = [1, 7, 20, 31] as const;

/** Where the clock of the demonstration stands, and three ways to move it. */
export function ClockPage({ now, real, ahead, done, failure }: ClockPageProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.tools.clock;
  const errors = failure?.errors ?? [];
  const typed = failure?.values ?? {};
  const daysError = errorOf(errors, "days");
  const dayError = errorOf(errors, "day");
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.desk.home.title, href: urls.desk() }]} />
      <ErrorSummary errors={errors} />
      {done && !failure ? <Alert tone="done" title={words.done} live /> : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={errors.length > 0} />
      <SummaryList
        items={[
          { label: words.now, value: <strong>{formatDateTime(now, lang)}</strong> },
          { label: words.real, value: formatDateTime(real, lang) },
        ]}
      />
      <p>{ahead > 0 ? words.moved(formatNumber(ahead, lang)) : words.same}</p>
      <p className="soft">{words.sessions}</p>
      <Section id="tien" title={words.forward}>
        <Form label={words.forward}>
          <div className="button-row">
            {QUICK.map((n) => (
              <Submit key={n} tone="secondary" name="days" value={String(n)}>
                {words.quick(formatNumber(n, lang))}
              </Submit>
            ))}
          </div>
        </Form>
        <Form label={words.days}>
          <TextInput
            id="days"
            name="days"
            label={words.days}
            hint={words.daysHint}
            value={typed.days}
            inputMode="numeric"
            width="4"
            {...(daysError ? { error: daysError } : {})}
          />
          <Submit>{words.move}</Submit>
        </Form>
      </Section>
      <Section id="den-ngay" title={words.toDay}>
        <Form label={words.toDay}>
          <DateFields
            id="day"
            name="day"
            label={words.day}
            hint={words.dayHint}
            value={{
              day: typed["day-ngay"] ?? "",
              month: typed["day-thang"] ?? "",
              year: typed["day-nam"] ?? "",
            }}
            {...(dayError ? { error: dayError } : {})}
          />
          <Submit name="op" value="ngay">
            {words.goTo}
          </Submit>
        </Form>
      </Section>
      <Section id="ve" title={words.back}>
        <Form label={words.back}>
          <p>{words.backHelp}</p>
          <Submit tone="secondary" name="op" value="ve">
            {words.back}
          </Submit>
        </Form>
      </Section>
    </Page>
  );
}
