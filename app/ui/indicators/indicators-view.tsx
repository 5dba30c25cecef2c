import { startOfDay } from "#app/domain/deadlines.ts";
import type { BreakdownRow } from "#app/domain/indicators/breakdown.ts";
import type { Figure } from "#app/domain/indicators/figures.ts";
import type { IndicatorId } from "#app/domain/indicators/indicators.ts";
import type { Tile } from "#app/domain/indicators/tiles.ts";
import type { UnitKind } from "#app/domain/units/schema.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { FilterForm } from "../list/filters.tsx";
import { BreakdownTable } from "./breakdown-table.tsx";
import { Cartogram } from "./cartogram.tsx";
import { FigureCard } from "./figure-card.tsx";

type Named = { code: string; name: string };
export type MonthlyFigure = Figure & { months: readonly number[] };

export type IndicatorsViewData = {
  year: number;
  years: readonly number[];
  day: string;
  unit: Named & { kind: UnitKind; isSample: boolean };
  parent: Named | null;
  id: IndicatorId;
  figures: readonly MonthlyFigure[];
  rows: readonly BreakdownRow[];
  tiles: readonly Tile[];
  units: readonly Named[];
  /** Samples are among what is counted. */
  demo: boolean;
};

/** The first month of the year from which a village without an initiative is named. */
const NAMED_FROM = 10;

/** The scheme's targets against what records say: every figure, one of them on the map and in a table. */
export function IndicatorsView({ view }: { view: IndicatorsViewData }) {
  const { copy, to } = useCopy();
  const words = copy.indicators;
  const { unit, year, id } = view;
  const query = (changed: Partial<Record<"nam" | "don-vi" | "chi-so", string>>) =>
    urls.indicatorReport({ nam: String(year), "don-vi": unit.code, "chi-so": id, ...changed });
  const late = Number(view.day.slice(5, 7)) >= NAMED_FROM;
  const isVillage = unit.kind === "thon" || unit.kind === "to_dan_pho";
  return (
    <Page>
      {unit.code === "31" ? null : (
        <Breadcrumbs
          crumbs={[
            { label: words.title, href: query({ "don-vi": "31" }) },
            ...(view.parent && view.parent.code !== "31"
              ? [{ label: view.parent.name, href: query({ "don-vi": view.parent.code }) }]
              : []),
          ]}
        />
      )}
      <PageTitle
        title={words.titleOf(unit.name, String(year))}
        lead={<p>{words.lead}</p>}
        caption={
          <>
            {words.asOf} <DateText at={startOfDay(view.day)} />
          </>
        }
      />
      {view.demo ? <SampleNotice /> : null}
      <FilterForm
        action={to(urls.indicators())}
        keep={{ "chi-so": id }}
        selects={[
          {
            id: "nam",
            name: "nam",
            label: words.year,
            value: String(year),
            empty: false,
            options: view.years.map((known) => ({ value: String(known), label: String(known) })),
          },
          {
            id: "don-vi",
            name: "don-vi",
            label: words.unit,
            value: unit.code,
            empty: false,
            options: [
              ...(view.units.some(({ code }) => code === unit.code) ? [] : [unit]),
              ...view.units,
            ].map(({ code, name }) => ({ value: code, label: name })),
          },
        ]}
      />
      {late && !isVillage ? (
        <p>
          <a href={to(urls.indicatorsMissing({ nam: String(year), "don-vi": unit.code }))}>
            {words.missingLink(String(year))}
          </a>
        </p>
      ) : null}
      <Section title={words.all} id="cac-chi-tieu">
        <ol className="figures">
          {view.figures.map((figure) => (
            <FigureCard
              key={figure.id}
              figure={figure}
              year={year}
              unitKind={unit.kind}
              current={figure.id === id}
              href={`${to(query({ "chi-so": figure.id }))}#chi-tiet`}
              recordsHref={to(
                urls.indicatorRecords({
                  nam: String(year),
                  "don-vi": unit.code,
                  "chi-so": figure.id,
                }),
              )}
            />
          ))}
        </ol>
      </Section>
      {isVillage ? null : (
        <Section title={words.detail(words.names[id])} id="chi-tiet">
          {view.tiles.length > 0 ? (
            <Cartogram
              id={id}
              rows={view.rows}
              tiles={view.tiles}
              hrefOf={(code) => to(query({ "don-vi": code }))}
            />
          ) : null}
          <BreakdownTable
            id={id}
            rows={view.rows}
            hrefOf={(code) => to(query({ "don-vi": code }))}
            fileHref={(format) =>
              to(
                urls.indicatorFile(format, {
                  nam: String(year),
                  "don-vi": unit.code,
                  "chi-so": id,
                }),
              )
            }
          />
        </Section>
      )}
      <Section title={words.how} id="cach-tinh">
        <ul>
          {words.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}
