import type { ReactNode } from "react";
import { stateWords } from "#app/copy/state-words.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type { RecordRow as Row } from "#db/queries/records.ts";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { FollowTopic } from "../follows/follow-topic.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { ActiveFilters } from "../list/active-filters.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FilterForm, FilterLinks } from "../list/filters.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";
import { NumberText } from "../number-text.tsx";
import { DaysLeft } from "../record/days-left.tsx";

export type PolicyListData = {
  rows: readonly Row[];
  more: string | null;
  count: number;
  q: string;
  unit: { code: string; name: string } | null;
  shown: string;
  isFirst: boolean;
  /** Whether the reader follows all drafts; null for guests. */
  following: boolean | null;
  units: readonly { code: string; name: string }[];
  now: Date;
};

type Query = { q?: string; "don-vi"?: string; "tinh-trang"?: string; sau?: string };

/** Drafts of the whole city, narrowed by links and a form that works without script. */
export function PolicyList({ list }: { list: PolicyListData }) {
  const { copy, to } = useCopy();
  const words = copy.policies;
  const kept: Query = {
    ...(list.q ? { q: list.q } : {}),
    ...(list.unit ? { "don-vi": list.unit.code } : {}),
    ...(list.shown ? { "tinh-trang": list.shown } : {}),
  };
  const here = (query: Query) => {
    const search = new URLSearchParams(query).toString();
    return `${to(urls.policies())}${search ? `?${search}` : ""}`;
  };
  const without = (name: keyof Query) => {
    const { [name]: _gone, ...rest } = kept;
    return here(rest);
  };
  const tabs: [string, string][] = [
    ["", words.filter.all],
    ["dang-lay", words.filter.open],
    ["sap-lay", words.filter.soon],
    ["tong-hop", words.filter.synthesis],
    ["da-tra-loi", words.filter.responded],
    ["ket-thuc", words.filter.ended],
  ];
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <FilterLinks
        label={words.filter.group}
        links={tabs.map(([value, label]) => ({
          label,
          href: value ? here({ ...kept, "tinh-trang": value }) : without("tinh-trang"),
          current: value === list.shown,
        }))}
      />
      <FilterForm
        action={to(urls.policies())}
        words={{ label: words.filter.words, value: list.q }}
        keep={list.shown ? { "tinh-trang": list.shown } : {}}
        selects={[
          {
            id: "don-vi",
            name: "don-vi",
            label: words.filter.unit,
            value: list.unit?.code ?? "",
            empty: words.filter.anyUnit,
            options: list.units.map(({ code, name }) => ({ value: code, label: name })),
          },
        ]}
      />
      <ActiveFilters
        clearHref={here({})}
        filters={[
          ...(list.q ? [{ label: `“${list.q}”`, removeHref: without("q") }] : []),
          ...(list.unit ? [{ label: list.unit.name, removeHref: without("don-vi") }] : []),
        ]}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
          <p>
            <a href={here({})}>{words.seeAll}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          <ListHead
            count={list.count}
            sort={list.shown === "dang-lay" ? words.sortClosing : words.sortNewest}
          />
          <RecordList label={words.title}>
            {list.rows.map((row) => (
              <PolicyRow key={row.id} row={row} now={list.now} />
            ))}
          </RecordList>
        </>
      )}
      <FollowTopic
        followed={{ topic: "kind", value: "CS" }}
        following={list.following}
        label={copy.notifications.follows.kind}
        help={copy.notifications.follows.kindHelp}
        back={urls.policies()}
      />
      <Pagination
        moreHref={list.more ? here({ ...kept, sau: list.more }) : null}
        {...(list.isFirst ? {} : { firstHref: here(kept) })}
      />
    </Page>
  );
}

type PolicyRowProps = {
  row: Row;
  now: Date;
  level?: 2 | 3;
  /** The title and words under it where they are shown otherwise: with what was searched for marked. */
  title?: ReactNode;
  summary?: ReactNode;
};

/** A draft in a list: what it is, whose, how long it is open, how many opinions it has. */
export function PolicyRow({ row, now, level = 2, title, summary }: PolicyRowProps) {
  const { copy, lang, to } = useCopy();
  const opens = row.opensAt ? new Date(row.opensAt) : null;
  const closes = row.closesAt ? new Date(row.closesAt) : null;
  const date =
    row.state === "open" && closes ? (
      <DaysLeft now={now} due={closes} />
    ) : row.state === "scheduled" && opens ? (
      copy.policies.opens(formatDate(opens, lang))
    ) : closes ? (
      copy.policies.closed(formatDate(lastDay(closes), lang))
    ) : undefined;
  return (
    <RecordRow
      code={row.code}
      title={title ?? row.title ?? copy.common.hiddenTitle}
      summary={summary}
      href={to(urls.policy(row.code))}
      unit={row.unitName}
      status={{
        group: groupOf(consultationMachine, row.state, row.visibleState),
        label: stateWords(copy, "consultation", row.state).label,
      }}
      date={date}
      figure={{
        value: <NumberText value={row.opinionCount ?? 0} />,
        word: copy.common.opinionsWord,
      }}
      sample={row.isSample}
      level={level}
    />
  );
}
