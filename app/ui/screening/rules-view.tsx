import {
  EDIT_REASONS,
  HIDE_REASONS,
  isReason,
  TAKEDOWN_REASONS,
} from "#app/domain/reason-codes.ts";
import type { Term } from "#app/domain/settings.ts";
import { urls } from "#app/urls.ts";
import type { QuarterFigures } from "#db/queries/screening-figures.ts";
import { useCopy } from "../copy.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";
import { SummaryList } from "../record/summary-list.tsx";
import { DataTable } from "../table.tsx";
import { useTerm } from "./term.ts";

export type RulesViewData = {
  terms: { screen: Term; edit: Term; appeal: Term };
  quarters: readonly QuarterFigures[];
};

/** Reasons a resident can meet, each once: those that ask for a change first. */
const REASONS = [...new Set([...EDIT_REASONS, ...HIDE_REASONS])];

const COLUMNS = ["shown", "sentBack", "notShown", "takenDown", "appeals", "upheld"] as const;

/** What is shown and what not, in plain words, and what was decided in figures. */
export function RulesView({ view }: { view: RulesViewData }) {
  const { copy, to } = useCopy();
  const term = useTerm();
  const words = copy.screening.rules;
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <Section id="hien-thi" title={words.shownTitle}>
        <Lines lines={words.shown} />
      </Section>
      <Section id="khong-hien-thi" title={words.notShownTitle}>
        <p>{words.notShownLead}</p>
        <Reasons />
      </Section>
      <Section id="ai-doc" title={words.readersTitle}>
        <Lines lines={words.readers} />
        <SummaryList
          items={(["screen", "edit", "appeal"] as const).map((name) => ({
            label: words.terms[name],
            value: term(view.terms[name]),
          }))}
        />
      </Section>
      <Section id="xem-lai" title={words.appealTitle}>
        <ol>
          {Object.values(words.appeal).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
        <p>
          <a href={to(urls.accountComments())}>{copy.tracking.mineTitle}</a> ·{" "}
          <a href={to(urls.track())}>{copy.tracking.title}</a>
        </p>
      </Section>
      <Section id="go" title={words.takedownTitle}>
        <p>{words.takedown}</p>
        <p>
          <a href={to(urls.takedowns())}>{copy.screening.toRegister}</a>
        </p>
      </Section>
      <Section id="con-so" title={words.figuresTitle}>
        <p>{words.figuresLead}</p>
        <Figures quarters={view.quarters} />
      </Section>
    </Page>
  );
}

function Lines({ lines }: { lines: Readonly<Record<number, string>> }) {
  return (
    <ul>
      {Object.values(lines).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Reasons() {
  const { copy } = useCopy();
  const words = copy.screening.rules;
  const marks = (code: string) =>
    [
      isReason(EDIT_REASONS, code) ? words.asked : null,
      isReason(HIDE_REASONS, code) ? words.hidden : null,
      isReason(TAKEDOWN_REASONS, code) ? words.removedToo : null,
    ].filter(Boolean);
  return (
    <dl className="reasons">
      {REASONS.map((code) => (
        <div key={code} className="reasons__one" id={`ly-do-${code.replaceAll("_", "-")}`}>
          <dt className="reasons__name">{copy.reasons[code]}</dt>
          <dd>
            <p>
              <span className="soft">{words.exampleOf}:</span> {words.examples[code]}
            </p>
            <p className="soft">{marks(code).join(" · ")}</p>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Figures({ quarters }: { quarters: readonly QuarterFigures[] }) {
  const { copy, lang } = useCopy();
  const words = copy.screening.rules;
  const name = (from: string) => {
    const [year = "", month = "1"] = from.split("-");
    return words.quarterName(String(Math.ceil(Number(month) / 3)), year);
  };
  return (
    <DataTable
      caption={words.figuresCaption}
      captionHidden
      columns={[
        { key: "quarter", label: words.quarter },
        ...COLUMNS.map((key) => ({ key, label: words.columns[key], numeric: true })),
      ]}
      rows={quarters.map((quarter) => ({
        key: quarter.from,
        head: "quarter",
        cells: {
          quarter: name(quarter.from),
          ...Object.fromEntries(COLUMNS.map((key) => [key, formatNumber(quarter[key], lang)])),
        },
      }))}
    />
  );
}
