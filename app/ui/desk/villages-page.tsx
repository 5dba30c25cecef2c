import type { VillageError } from "#app/domain/units/village-table.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { ErrorSummary, errorOf, type FormError } from "../form/error-summary.tsx";
import { FileInput } from "../form/file-input.tsx";
import { Form } from "../form/form.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";
import { DataTable } from "../table.tsx";

export type VillagesFailure = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  /** What is wrong in the table, by line. */
  faults: readonly VillageError[];
  /** Rows of a table that is right but not imported yet. */
  good: number | null;
};

type VillagesPageProps = {
  communes: readonly { code: string; name: string }[];
  done: { added: number; changed: number; unchanged: number; commune: string } | null;
  failure: VillagesFailure | null;
};

const EXAMPLE = `ma,ten,loai,so_ho,tu_ngay,den_ngay,ma_ke_tiep
1,Tổ dân phố số 1,to_dan_pho,312,01/07/2025,,
2,Tổ dân phố số 2,to_dan_pho,280,01/07/2025,30/06/2026,1`;

/** A commune's list of villages as a table: checked line by line, taken whole or not at all. */
export function VillagesPage({ communes, done, failure }: VillagesPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.tools.villages;
  const number = (n: number) => formatNumber(n, lang);
  const errors = failure?.errors ?? [];
  const faults = failure?.faults ?? [];
  const typed = failure?.values ?? {};
  const error = (field: string) => {
    const message = errorOf(errors, field);
    return message ? { error: message } : {};
  };
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.desk.home.title, href: urls.desk() }]} />
      <ErrorSummary errors={errors} />
      {done && !failure ? (
        <Alert
          tone="done"
          title={words.done(number(done.added), number(done.changed), number(done.unchanged))}
          live
        >
          <p>
            <a href={to(urls.unit(done.commune))}>{words.existing}</a>
          </p>
        </Alert>
      ) : null}
      {failure?.good ? <Alert title={words.good(number(failure.good))} live /> : null}
      <PageTitle
        title={words.title}
        lead={<p>{words.lead}</p>}
        failed={errors.length > 0 || faults.length > 0}
      />
      {faults.length > 0 ? <Faults faults={faults} /> : null}
      <Details summary={words.columnsTitle}>
        <p>{words.columns}</p>
        <p>{words.example}:</p>
        <pre>{EXAMPLE}</pre>
      </Details>
      <Form upload label={words.title}>
        <Select
          id="xa"
          name="xa"
          label={words.commune}
          value={typed.xa ?? (communes.length === 1 ? communes[0]?.code : undefined)}
          options={communes.map(({ code, name }) => ({ value: code, label: name }))}
          {...error("xa")}
        />
        <TextArea
          id="bang"
          name="bang"
          label={words.table}
          hint={words.tableHint}
          value={typed.bang}
          rows={12}
          lang="vi"
          {...error("bang")}
        />
        <FileInput
          id="file"
          name="file"
          label={words.file}
          hint={words.fileHint}
          accept=".csv,.txt,text/csv,text/plain"
          optional
          {...error("file")}
        />
        <div className="button-row">
          <Submit name="op" value="nhap">
            {words.submit}
          </Submit>
          <Submit tone="secondary" name="op" value="xem">
            {words.check}
          </Submit>
        </div>
      </Form>
    </Page>
  );
}

function Faults({ faults }: { faults: readonly VillageError[] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.tools.villages;
  const title = words.faultsTitle(formatNumber(faults.length, lang));
  return (
    <>
      <Alert tone="stop" title={title} live />
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "line", label: words.line, numeric: true },
          { key: "column", label: words.column },
          { key: "fault", label: words.fault },
        ]}
        rows={faults.map(({ line, column, code }) => ({
          key: `${line} ${column} ${code}`,
          head: "line",
          cells: {
            line: formatNumber(line, lang),
            column: column ?? "",
            fault: words.faults[code],
          },
        }))}
      />
    </>
  );
}
