import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Due, type DueView } from "../desk/queue.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FilterLinks } from "../list/filters.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";

type DeskInitiativesProps = {
  all: boolean;
  rows: readonly {
    id: string;
    code: string;
    title: string;
    place: string;
    state: string;
    group: Group;
    due: DueView | null;
    sample: boolean;
  }[];
  count: number;
  next: number | null;
  mayEnter: boolean;
  now: Date;
};

/** Initiatives of the reader's places: what he can move on, or all of them; due first. */
export function DeskInitiatives({ all, rows, count, next, mayEnter, now }: DeskInitiativesProps) {
  const { copy, to } = useCopy();
  const words = copy.initiatives;
  const here = to(urls.deskInitiatives());
  const kept = all ? "xem=tat-ca&" : "";
  return (
    <Page>
      <PageTitle title={words.desk.title} lead={<p>{words.desk.lead}</p>} />
      {mayEnter ? (
        <ButtonRow>
          <ButtonLink href={to(urls.newInitiative())} tone="secondary">
            {words.propose}
          </ButtonLink>
        </ButtonRow>
      ) : null}
      <FilterLinks
        label={words.filter.group}
        links={[
          { label: words.desk.filter.mine, href: here, current: !all },
          { label: words.desk.filter.all, href: `${here}?xem=tat-ca`, current: all },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={words.desk.none}>
          <p>{words.desk.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <ListHead count={count} />
          <RecordList label={words.desk.title}>
            {rows.map((row) => (
              <RecordRow
                key={row.id}
                code={row.code}
                title={row.title}
                href={to(urls.deskInitiative(row.id))}
                unit={row.place}
                status={{
                  group: row.group,
                  label: stateWords(copy, "initiative", row.state).name,
                }}
                date={row.due ? <Due due={row.due} now={now} /> : undefined}
                sample={row.sample}
              />
            ))}
          </RecordList>
        </>
      )}
      <Pagination moreHref={next === null ? null : `${here}?${kept}tu=${next}`} />
    </Page>
  );
}
