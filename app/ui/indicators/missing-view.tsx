import { startOfDay } from "#app/domain/deadlines.ts";
import { urls } from "#app/urls.ts";
import type { MissingVillage } from "#db/queries/counted-records.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";

export type MissingViewData = {
  year: number;
  day: string;
  unit: { code: string; name: string };
  /** Null before October: the year is young. */
  villages: readonly MissingVillage[] | null;
};

/** Which villages have no recognised initiative of the year, commune by commune, and what can be done. */
export function MissingView({ view }: { view: MissingViewData }) {
  const { copy, lang, to } = useCopy();
  const words = copy.indicators;
  const { unit, year, villages } = view;
  const report = urls.indicatorReport({ nam: String(year), "don-vi": unit.code });
  const communes = Map.groupBy(villages ?? [], ({ communeCode }) => communeCode);
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.title, href: report }]} />
      <PageTitle
        title={words.missing(String(year))}
        caption={
          <>
            {unit.name} · {words.asOf} <DateText at={startOfDay(view.day)} />
          </>
        }
        lead={
          <p>
            {villages === null
              ? words.missingEarly
              : villages.length === 0
                ? words.missingNone
                : words.missingCount(
                    formatNumber(villages.length, lang),
                    formatNumber(communes.size, lang),
                  )}
          </p>
        }
      />
      {villages && villages.length > 0 ? <p>{words.missingHelp}</p> : null}
      <ul className="missing">
        {[...communes].map(([code, rows]) => (
          <li key={code}>
            <details>
              <summary lang="vi">
                {rows[0]?.communeName}{" "}
                <span className="soft">({formatNumber(rows.length, lang)})</span>
              </summary>
              <ul className="missing__villages" lang="vi">
                {rows.map((village) => (
                  <li key={village.code}>
                    <a href={to(urls.village(village.code))}>{village.name}</a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <p>
        <a href={to(urls.newInitiative())}>{words.propose}</a>
      </p>
    </Page>
  );
}
