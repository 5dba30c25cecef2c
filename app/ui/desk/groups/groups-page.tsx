import type { Refusal } from "#app/domain/outcome.ts";
import { GROUP_STATES, type GroupState } from "#app/domain/policies/groups.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { EmptyState } from "../../list/empty-state.tsx";
import { FilterLinks } from "../../list/filters.tsx";
import { Pagination } from "../../list/pagination.tsx";
import { formatNumber } from "../../numbers.ts";
import { DossierFrame } from "../dossier-frame.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import { Shortcuts } from "../shortcuts.tsx";
import { Company, TableProgress, TableViews } from "../table-company.tsx";
import { GroupCard } from "./group-card.tsx";
import type { GroupsView } from "./group-view.ts";
import { SearchProgress } from "./search-progress.tsx";

type GroupsPageProps = { view: GroupsView; refusal: Refusal | null };

/** The table by groups of like opinions: what the machine suggests and what people made of it. */
export function GroupsPage({ view, refusal }: GroupsPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.groups;
  const base = to(urls.deskGroups(view.frame.id));
  const number = (value: number) => formatNumber(value, lang);
  const { suggested, accepted, grouped } = view.counts;
  const nothing = view.search?.state === "done" && suggested + accepted === 0;
  return (
    <DossierFrame
      frame={view.frame}
      part="response"
      failed={refusal !== null}
      news={
        <>
          {refusal ? <RefusalAlert refusal={refusal} /> : null}
          {view.done === "giai-tan" ? <Alert tone="done" title={words.dissolved} live /> : null}
        </>
      }
    >
      <TableProgress
        id={view.frame.id}
        opinions={view.opinions}
        unanswered={view.unanswered}
        company={view.company}
      />
      <TableViews id={view.frame.id} current="groups" />
      <Company company={view.company} />
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <SearchProgress view={view} />
      <p>{words.counts(number(suggested), number(accepted), number(grouped))}</p>
      <FilterLinks label={words.filter} links={filters(view, base, words)} />
      <Shortcuts keys={["jk", "enter", "n"]} />
      {view.groups.length === 0 ? (
        <EmptyState title={nothing ? words.noneFound : words.none}>
          <p>{nothing ? words.noneFoundHelp : words.noneHelp}</p>
          <p>
            <a href={to(urls.deskResponse(view.frame.id))}>{words.toRows}</a>
          </p>
        </EmptyState>
      ) : (
        <ol className="bare group-cards">
          {view.groups.map((group) => (
            <GroupCard key={group.id} group={group} policyId={view.frame.id} />
          ))}
        </ol>
      )}
      <Pagination
        moreHref={view.more ? groupsHref(base, view, { after: view.more }) : null}
        {...(view.isFirst ? {} : { firstHref: groupsHref(base, view, {}) })}
      />
    </DossierFrame>
  );
}

type Words = ReturnType<typeof useCopy>["copy"]["desk"]["groups"];

const filters = (view: GroupsView, base: string, words: Words) => [
  {
    label: words.every,
    href: groupsHref(base, view, { state: null }),
    current: view.state === null,
  },
  ...GROUP_STATES.map((state) => ({
    label: words.states[state],
    href: groupsHref(base, view, { state }),
    current: view.state === state,
  })),
];

const groupsHref = (
  base: string,
  view: Pick<GroupsView, "state" | "part">,
  change: { state?: GroupState | null; after?: string },
): string => {
  const { state, part, after } = { ...view, after: "", ...change };
  const query = new URLSearchParams({
    ...(part ? { muc: part } : {}),
    ...(state ? { loai: state } : {}),
    ...(after ? { sau: after } : {}),
  }).toString();
  return query ? `${base}?${query}` : base;
};
