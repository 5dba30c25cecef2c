import { GROUPS, type Group } from "#app/domain/machine.ts";
import { urls } from "#app/urls.ts";
import type { RecordRow as Row } from "#db/queries/records.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { FollowTopic } from "../follows/follow-topic.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { ActiveFilters } from "../list/active-filters.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { FilterForm, FilterLinks } from "../list/filters.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList } from "../list/record-row.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";

type Named = { code: string; name: string };

export type InitiativeListData = {
  rows: readonly Row[];
  more: string | null;
  count: number;
  q: string;
  unit: Named | null;
  village: Named | null;
  year: number | null;
  group: Group | null;
  years: readonly number[];
  units: readonly Named[];
  villages: readonly Named[];
  isFirst: boolean;
  /** Whether the reader follows all initiatives; null for guests. */
  following: boolean | null;
  now: Date;
};

type Query = Record<string, string>;

/** Initiatives of the city, a commune or a village, narrowed by links and a form that works without script. */
export function InitiativeList({ list }: { list: InitiativeListData }) {
  const { copy, to } = useCopy();
  const words = copy.initiatives;
  const kept: Query = Object.fromEntries(
    Object.entries({
      q: list.q,
      "don-vi": list.unit?.code ?? "",
      thon: list.village?.code ?? "",
      nam: list.year ? String(list.year) : "",
      nhom: list.group ?? "",
    }).filter(([, value]) => value !== ""),
  );
  const here = (query: Query) => {
    const search = new URLSearchParams(query).toString();
    return `${to(urls.initiatives())}${search ? `?${search}` : ""}`;
  };
  const without = (...names: string[]) =>
    here(Object.fromEntries(Object.entries(kept).filter(([name]) => !names.includes(name))));
  const groups = GROUPS.filter((group) => group !== "none");
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <ButtonRow>
        <ButtonLink href={to(urls.newInitiative())}>{words.propose}</ButtonLink>
      </ButtonRow>
      <FilterLinks
        label={words.filter.group}
        links={[
          { label: words.filter.all, href: without("nhom"), current: list.group === null },
          ...groups.map((group) => ({
            label: words.filter[group],
            href: here({ ...kept, nhom: group }),
            current: group === list.group,
          })),
        ]}
      />
      <FilterForm
        action={to(urls.initiatives())}
        words={{ label: words.filter.words, value: list.q }}
        keep={list.group ? { nhom: list.group } : {}}
        selects={[
          {
            id: "don-vi",
            name: "don-vi",
            label: words.filter.unit,
            value: list.unit?.code ?? "",
            empty: words.filter.anyUnit,
            options: list.units.map(({ code, name }) => ({ value: code, label: name })),
          },
          ...(list.villages.length > 0
            ? [
                {
                  id: "thon",
                  name: "thon",
                  label: words.filter.village,
                  value: list.village?.code ?? "",
                  empty: words.filter.anyVillage,
                  options: list.villages.map(({ code, name }) => ({ value: code, label: name })),
                },
              ]
            : []),
          {
            id: "nam",
            name: "nam",
            label: words.filter.year,
            value: list.year ? String(list.year) : "",
            empty: words.filter.anyYear,
            options: list.years.map((year) => ({ value: String(year), label: String(year) })),
          },
        ]}
      />
      <ActiveFilters
        clearHref={here({})}
        filters={[
          ...(list.q ? [{ label: `“${list.q}”`, removeHref: without("q") }] : []),
          ...(list.unit ? [{ label: list.unit.name, removeHref: without("don-vi", "thon") }] : []),
          ...(list.village ? [{ label: list.village.name, removeHref: without("thon") }] : []),
          ...(list.year ? [{ label: String(list.year), removeHref: without("nam") }] : []),
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
          <ListHead count={list.count} sort={words.sort} />
          <RecordList label={words.title}>
            {list.rows.map((row) => (
              <AnyRecordRow key={row.id} row={row} now={list.now} />
            ))}
          </RecordList>
        </>
      )}
      <Pagination
        moreHref={list.more ? here({ ...kept, sau: list.more }) : null}
        {...(list.isFirst ? {} : { firstHref: here(kept) })}
      />
      <FollowTopic
        followed={{ topic: "kind", value: "SK" }}
        following={list.following}
        label={words.follow}
        help={words.followHelp}
        back={urls.initiatives()}
      />
      <p className="soft">{words.note}</p>
    </Page>
  );
}
