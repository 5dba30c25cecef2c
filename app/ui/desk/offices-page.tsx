import { urls } from "#app/urls.ts";
import type { ListedOffice } from "#db/queries/offices.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { ErrorSummary, type FormError } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { formatNumber } from "../numbers.ts";
import { DataTable } from "../table.tsx";

type OfficesPageProps = {
  offices: readonly ListedOffice[];
  done: { added: number; changed: number } | null;
  failure: { typed: string; errors: readonly FormError[] } | null;
};

/** The departments of the city, and the table by which their list is written. */
export function OfficesPage({ offices, done, failure }: OfficesPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.facts.offices;
  const n = (value: number) => formatNumber(value, lang);
  const errors = failure?.errors ?? [];
  const [first] = errors;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.desk.home.title, href: urls.desk() }]} />
      <ErrorSummary errors={errors} />
      {done && !failure ? (
        <Alert tone="done" title={words.done(n(done.added), n(done.changed))} live />
      ) : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={failure !== null} />
      {offices.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.title}
          captionHidden
          columns={[
            { key: "name", label: words.name },
            { key: "code", label: words.code },
            { key: "until", label: words.until },
          ]}
          rows={offices.map(({ code, name, validTo }) => ({
            key: code,
            head: "name",
            cells: {
              name: (
                <a href={to(urls.office(code))} lang="vi">
                  {name}
                </a>
              ),
              code,
              until: validTo ? formatDate(dayToDate(validTo), lang) : "–",
            },
          }))}
        />
      )}
      <Form label={words.table}>
        <TextArea
          id="bang"
          name="bang"
          label={words.table}
          hint={words.tableHint}
          rows={10}
          lang="vi"
          value={failure?.typed ?? ""}
          {...(first ? { error: first.message } : {})}
        />
        <Submit>{words.submit}</Submit>
      </Form>
    </Page>
  );
}
