import type { GivenOpinion } from "#app/domain/gatherings/opinion-rows.ts";
import type { LineFault } from "#app/domain/gatherings/opinions-csv.ts";
import { urls } from "#app/urls.ts";
import { Alert, Notice } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { ErrorSummary, errorOf, type FormError } from "../../form/error-summary.tsx";
import { FileInput } from "../../form/file-input.tsx";
import { Form } from "../../form/form.tsx";
import { SubmissionId } from "../../form/submission-id.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { Section } from "../../layout/page.tsx";
import { formatNumber } from "../../numbers.ts";
import { DataTable } from "../../table.tsx";
import { DossierFrame, type DossierFrameView } from "../dossier-frame.tsx";
import { SourceFacts } from "./source-line.tsx";
import type { SourceView } from "./types.ts";

export type TableFailure = {
  text: string;
  errors: readonly FormError[];
  faults: readonly LineFault[];
  /** Rows of a table that is right, for looking through before it is taken. */
  rows: readonly { line: number; opinion: GivenOpinion }[];
  /** The source that has the same table already. */
  taken: string | null;
};

type GatheringTableView = {
  frame: DossierFrameView;
  source: SourceView;
  enterable: boolean;
  submissionId: string;
};

type GatheringTablePageProps = { view: GatheringTableView; failure: TableFailure | null };

const EXAMPLE = `dieu_khoan;thai_do;so_nguoi;ho_ten;noi_dung
Điều 5 khoản 2;không đồng ý;3;Nguyễn Văn A;Đề nghị lùi giờ thu gom.
;đồng ý;;Trần Thị B;Đồng ý với dự thảo.`;

/** Opinions of a source as a table: checked line by line, looked through, taken whole or not at all. */
export function GatheringTablePage({ view, failure }: GatheringTablePageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.gatherings;
  const { frame, source } = view;
  const errors = failure?.errors ?? [];
  const faults = failure?.faults ?? [];
  const rows = failure?.rows ?? [];
  const error = (field: string) => {
    const message = errorOf(errors, field);
    return message ? { error: message } : {};
  };
  return (
    <DossierFrame
      frame={frame}
      part="gatherings"
      failed={errors.length > 0 || faults.length > 0}
      news={
        <>
          <ErrorSummary errors={errors} />
          {rows.length > 0 ? (
            <Alert title={words.good(formatNumber(rows.length, lang))} live />
          ) : null}
        </>
      }
    >
      <Section id="nhap-bang" title={words.tableTitle}>
        <p>
          <a href={to(urls.deskGathering(frame.id, source.id))}>
            {copy.policies.channels[source.channel]}
          </a>
          : <SourceFacts source={source} />
        </p>
        <p>{words.tableLead}</p>
        {failure?.taken ? (
          <p>
            <a href={to(urls.deskGathering(frame.id, failure.taken))}>{words.takenBefore}</a>
          </p>
        ) : null}
        {faults.length > 0 ? <Faults faults={faults} /> : null}
        {rows.length > 0 ? <Preview rows={rows} /> : null}
        <Details summary={words.tableColumnsTitle}>
          <p>{words.tableColumns}</p>
          <pre lang="vi">{EXAMPLE}</pre>
        </Details>
        {view.enterable ? null : <Notice>{words.closed}</Notice>}
        {view.enterable || failure ? (
          <Form upload label={words.tableTitle}>
            <SubmissionId value={view.submissionId} />
            <TextArea
              id="bang"
              name="bang"
              label={words.tableField}
              hint={words.tableFieldHint}
              value={failure?.text}
              rows={12}
              lang="vi"
              {...error("bang")}
            />
            <FileInput
              id="tep"
              name="tep"
              label={words.tableFile}
              hint={words.tableFileHint}
              accept=".csv,.txt,text/csv,text/plain"
              optional
              {...error("tep")}
            />
            <div className="button-row">
              <Submit tone={rows.length > 0 ? "secondary" : "primary"} name="op" value="xem">
                {words.check}
              </Submit>
              <Submit tone={rows.length > 0 ? "primary" : "secondary"} name="op" value="nhap">
                {words.take}
              </Submit>
            </div>
          </Form>
        ) : null}
      </Section>
    </DossierFrame>
  );
}

function Faults({ faults }: { faults: readonly LineFault[] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
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

function Preview({ rows }: { rows: TableFailure["rows"] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  return (
    <DataTable
      caption={words.preview}
      columns={[
        { key: "line", label: words.line, numeric: true },
        { key: "clause", label: words.clause },
        { key: "stance", label: words.stance },
        { key: "people", label: words.people, numeric: true },
        { key: "name", label: words.name },
        { key: "body", label: words.body2 },
      ]}
      rows={rows.map(({ line, opinion }) => ({
        key: String(line),
        head: "line",
        cells: {
          line: formatNumber(line, lang),
          clause: opinion.anchor ?? copy.policies.response.whole,
          stance: copy.policies.stances[opinion.stance],
          people: formatNumber(opinion.people, lang),
          name: opinion.servedPerson ?? "",
          body: opinion.body,
        },
      }))}
    />
  );
}
