import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import { FACT_KINDS, type FactKind } from "#app/domain/registered-facts/details.ts";
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

type DeskFactsProps = {
  all: boolean;
  kind: FactKind | null;
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
  mayRegister: boolean;
  now: Date;
};

/** Registered facts of the reader's places: what he can decide, or all of them; due first. */
export function DeskFacts(props: DeskFactsProps) {
  const { all, kind, rows, count, next, mayRegister, now } = props;
  const { copy, to } = useCopy();
  const words = copy.facts.desk;
  const address = (given: { all: boolean; kind: FactKind | null; from?: number }) => {
    const query = new URLSearchParams([
      ...(given.all ? [["xem", "tat-ca"]] : []),
      ...(given.kind ? [["loai", given.kind]] : []),
      ...(given.from ? [["tu", String(given.from)]] : []),
    ]).toString();
    return to(urls.deskFacts()) + (query ? `?${query}` : "");
  };
  return (
    <Page>
      <PageTitle title={copy.facts.title} lead={<p>{words.lead}</p>} />
      {mayRegister ? (
        <ButtonRow>
          <ButtonLink href={to(urls.deskNewFact())}>{words.register}</ButtonLink>
        </ButtonRow>
      ) : null}
      <FilterLinks
        label={words.state}
        links={[
          { label: words.mine, href: address({ all: false, kind }), current: !all },
          { label: words.all, href: address({ all: true, kind }), current: all },
        ]}
      />
      <FilterLinks
        label={words.kind}
        links={[
          { label: words.anyKind, href: address({ all, kind: null }), current: kind === null },
          ...FACT_KINDS.map((one) => ({
            label: copy.facts.kinds[one],
            href: address({ all, kind: one }),
            current: kind === one,
          })),
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <ListHead count={count} />
          <RecordList label={copy.facts.title}>
            {rows.map((row) => (
              <RecordRow
                key={row.id}
                code={row.code}
                title={row.title}
                href={to(urls.deskFact(row.id))}
                unit={row.place}
                status={{
                  group: row.group,
                  label: stateWords(copy, "registered_fact", row.state).name,
                }}
                date={row.due ? <Due due={row.due} now={now} /> : undefined}
                sample={row.sample}
              />
            ))}
          </RecordList>
        </>
      )}
      <Pagination moreHref={next === null ? null : address({ all, kind, from: next })} />
    </Page>
  );
}
