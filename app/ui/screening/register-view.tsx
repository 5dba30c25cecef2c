import { urls } from "#app/urls.ts";
import type { RegisterRow } from "#db/queries/takedowns.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate } from "../dates.ts";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleTag } from "../layout/sample-notice.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { useBasis, useOffice } from "./removal.tsx";

export type RegisterViewData = {
  rows: readonly RegisterRow[];
  more: string | null;
  isFirst: boolean;
};

/** Every taking down of public words: when, why, by which office; never the words. */
export function RegisterView({ view }: { view: RegisterViewData }) {
  const { copy, to } = useCopy();
  const words = copy.screening.register;
  const here = to(urls.takedowns());
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.screening.rules.title, href: urls.rules() }]} />
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      {view.rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
          <p>
            <a href={to(urls.rules())}>{copy.screening.rules.title}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className="soft">{copy.forms.sortedBy(words.order)}</p>
          <ol className="bare stack">
            {view.rows.map((row) => (
              <li key={row.id}>
                <Entry row={row} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Pagination
        moreHref={view.more ? `${here}?sau=${encodeURIComponent(view.more)}` : null}
        {...(view.isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}

function Entry({ row }: { row: RegisterRow }) {
  const { copy, lang, to } = useCopy();
  const basis = useBasis();
  const office = useOffice();
  const words = copy.screening.register;
  return (
    <section className="removal" aria-labelledby={`go-${row.id}`}>
      <h2 className="removal__what" id={`go-${row.id}`}>
        {words.number(row.id)} {row.isSample ? <SampleTag /> : null}
      </h2>
      <SummaryList
        items={[
          { label: words.day, value: <DateText at={new Date(row.at)} /> },
          { label: words.reason, value: copy.reasons[row.reasonCode] },
          { label: words.rule, value: basis(row.basis) },
          { label: words.by, value: office(row) },
          {
            label: words.of,
            value: (
              <a href={to(urls.policy(row.policyCode))} lang="vi">
                {row.policyTitle}
              </a>
            ),
          },
        ]}
      />
      {row.restoredAt ? (
        <p>
          <strong>{words.restored(formatDate(new Date(row.restoredAt), lang))}</strong>
        </p>
      ) : null}
    </section>
  );
}
