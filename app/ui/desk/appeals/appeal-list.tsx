import { urls } from "#app/urls.ts";
import type { AppealRow } from "#db/queries/appeals.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { Page } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { SampleTag } from "../../layout/sample-notice.tsx";
import { EmptyState } from "../../list/empty-state.tsx";
import { Pagination } from "../../list/pagination.tsx";
import { formatNumber } from "../../numbers.ts";
import { Due, type DueView } from "../queue.tsx";

type AppealListProps = {
  rows: readonly (AppealRow & { due: DueView | null })[];
  count: number;
  more: string | null;
  isFirst: boolean;
  done: "upheld" | "refused" | null;
  now: Date;
};

/** Objections of senders that wait for somebody who has not read their words, the most urgent first. */
export function AppealList({ rows, count, more, isFirst, done, now }: AppealListProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.appeals;
  const here = to(urls.deskAppeals());
  return (
    <Page>
      {done ? <Alert tone="done" title={words.outcomes[done]} live /> : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
          <p>
            <a href={to(urls.desk())}>{copy.desk.home.title}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="list-head">
            <p className="list-head__count">{words.count(formatNumber(count, lang))}</p>
            <p className="list-head__sort">{copy.forms.sortedBy(words.order)}</p>
          </div>
          <ol className="bare queue queue--plain">
            {rows.map((row) => (
              <Row key={row.id} row={row} now={now} />
            ))}
          </ol>
        </>
      )}
      <Pagination
        moreHref={more ? `${here}?sau=${encodeURIComponent(more)}` : null}
        {...(isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}

function Row({ row, now }: { row: AppealListProps["rows"][number]; now: Date }) {
  const { copy, to } = useCopy();
  const words = copy.desk.appeals;
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const reason = row.reasonCode ? reasons[row.reasonCode] : undefined;
  return (
    <li className="queue__row">
      <div>
        <h2 className="queue__title">
          <a href={to(urls.deskAppeal(row.id))} lang="vi">
            {row.excerpt.length >= 240 ? `${row.excerpt}…` : row.excerpt}
          </a>
        </h2>
        <p className="queue__facts">
          <span className="nowrap">{row.recordCode}</span>
          <span lang="vi">{row.recordTitle}</span>
          {row.isSample ? <SampleTag /> : null}
        </p>
        <p className="queue__flags">
          {words.against[row.against]}. {reason}
        </p>
      </div>
      <p className="queue__due">{row.due ? <Due due={row.due} now={now} /> : null}</p>
    </li>
  );
}
