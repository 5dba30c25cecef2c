import { startOfDay } from "#app/domain/deadlines.ts";
import type { IndicatorId } from "#app/domain/indicators/indicators.ts";
import { urls } from "#app/urls.ts";
import type { CountedRecord } from "#db/queries/counted-records.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { DataTable } from "../table.tsx";

export type BehindFigureData = {
  id: IndicatorId;
  year: number;
  unit: { code: string; name: string };
  rows: readonly CountedRecord[];
  more: string | null;
  isFirst: boolean;
};

/** Every record that a figure is made of: code, title, place and the day it counts from. */
export function BehindFigure({ view }: { view: BehindFigureData }) {
  const { copy, to } = useCopy();
  const words = copy.indicators;
  const { id, year, unit, rows } = view;
  const asked = { nam: String(year), "don-vi": unit.code, "chi-so": id };
  const back = to(urls.indicatorReport(asked));
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.title, href: urls.indicatorReport(asked) }]} />
      <PageTitle
        title={words.behind(words.names[id])}
        caption={words.titleOf(unit.name, String(year))}
        lead={<p>{words.behindLead}</p>}
      />
      {rows.length === 0 ? (
        <EmptyState title={words.behindNone}>
          <p>
            <a href={back}>{words.backToReport}</a>
          </p>
        </EmptyState>
      ) : (
        <DataTable
          caption={words.behind(words.names[id])}
          captionHidden
          columns={[
            { key: "title", label: words.record },
            { key: "place", label: words.place },
            { key: "day", label: words.day },
          ]}
          rows={rows.map((row) => ({
            key: row.id,
            head: "title",
            cells: {
              title: (
                <>
                  {row.title === null ? (
                    copy.common.hiddenTitle
                  ) : (
                    <a href={to(urls.record(row.kind, row.code))} lang="vi">
                      {row.title}
                    </a>
                  )}
                  <span className="soft counted-code">{row.code}</span>
                </>
              ),
              place: (
                <span lang="vi">
                  {row.placeName === row.unitName
                    ? row.unitName
                    : `${row.placeName}, ${row.unitName}`}
                </span>
              ),
              day: <DateText at={startOfDay(row.day)} />,
            },
          }))}
        />
      )}
      <Pagination
        moreHref={view.more ? to(urls.indicatorRecords({ ...asked, sau: view.more })) : null}
        {...(view.isFirst ? {} : { firstHref: to(urls.indicatorRecords(asked)) })}
      />
    </Page>
  );
}
