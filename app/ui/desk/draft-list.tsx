import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import { urls } from "#app/urls.ts";
import { ButtonLink } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { ActiveFilters } from "../list/active-filters.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FilterForm } from "../list/filters.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";

export type DraftRowView = {
  id: string;
  code: string | null;
  title: string;
  unit: string;
  state: string;
  group: Group;
  opensAt: Date | null;
  closesAt: Date | null;
  createdAt: Date;
  opinions: number;
  sample: boolean;
};

type DraftListProps = {
  rows: readonly DraftRowView[];
  count: number;
  more: string | null;
  isFirst: boolean;
  state: string;
  states: readonly string[];
  words: string;
  mayCreate: boolean;
};

/** Every dossier of the reader's units, in all states. */
export function DraftList(list: DraftListProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.drafts;
  const here = (query: Record<string, string>) => {
    const search = new URLSearchParams(query).toString();
    return `${to(urls.deskPolicies())}${search ? `?${search}` : ""}`;
  };
  const byWords: Record<string, string> = list.words ? { q: list.words } : {};
  const byState: Record<string, string> = list.state ? { "tinh-trang": list.state } : {};
  const name = (state: string) => stateWords(copy, "consultation", state).name;
  const filtered = list.words !== "" || list.state !== "";
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      {list.mayCreate ? (
        <ButtonLink href={to(urls.deskNewPolicy())} icon="pencil">
          {words.create}
        </ButtonLink>
      ) : null}
      <FilterForm
        action={to(urls.deskPolicies())}
        words={{ label: words.words, value: list.words }}
        selects={[
          {
            id: "tinh-trang",
            name: "tinh-trang",
            label: words.state,
            value: list.state,
            empty: words.allStates,
            options: list.states.map((value) => ({ value, label: name(value) })),
          },
        ]}
      />
      <ActiveFilters
        clearHref={here({})}
        filters={[
          ...(list.words ? [{ label: `“${list.words}”`, removeHref: here(byState) }] : []),
          ...(list.state ? [{ label: name(list.state), removeHref: here(byWords) }] : []),
        ]}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={filtered ? words.noneFiltered : words.none}>
          <p>{words.noneHelp}</p>
          <p>
            {filtered ? (
              <a href={here({})}>{copy.forms.filterClear}</a>
            ) : (
              <a href={to(urls.desk())}>{copy.desk.home.title}</a>
            )}
          </p>
        </EmptyState>
      ) : (
        <>
          <div className="list-head">
            <p className="list-head__count">
              {list.count > 1_000 ? words.countMany : words.count(formatNumber(list.count, lang))}
            </p>
            <p className="list-head__sort">{copy.forms.sortedBy(words.newest)}</p>
          </div>
          <RecordList label={words.title}>
            {list.rows.map((row) => (
              <DraftRow key={row.id} row={row} />
            ))}
          </RecordList>
        </>
      )}
      <Pagination
        moreHref={list.more ? here({ ...byWords, ...byState, sau: list.more }) : null}
        {...(list.isFirst ? {} : { firstHref: here({ ...byWords, ...byState }) })}
      />
    </Page>
  );
}

function DraftRow({ row }: { row: DraftRowView }) {
  const { copy, lang, to } = useCopy();
  const dossier = copy.desk.dossier;
  const closes = row.closesAt ? formatDate(lastDay(row.closesAt), lang) : null;
  const opens = row.opensAt ? formatDate(row.opensAt, lang) : null;
  return (
    <RecordRow
      code={row.code ?? copy.desk.home.noCode}
      title={row.title}
      href={to(urls.deskPolicy(row.id))}
      unit={row.unit}
      status={{ group: row.group, label: stateWords(copy, "consultation", row.state).name }}
      date={
        opens && closes
          ? dossier.period(opens, closes)
          : copy.desk.home.since(formatDate(row.createdAt, lang))
      }
      figure={{ value: <NumberText value={row.opinions} />, word: copy.desk.drafts.opinions }}
      sample={row.sample}
      level={2}
    />
  );
}
