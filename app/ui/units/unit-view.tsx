import { urls } from "#app/urls.ts";
import type { RecordRow } from "#db/queries/records.ts";
import type { FormerName, UnitRow } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";
import { FollowUnit } from "../follows/follow-topic.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { RecordList } from "../list/record-row.tsx";
import { ChooseMyUnit } from "../my-unit.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";
import { UnitFacts, UnitOver, unitPath } from "./unit-facts.tsx";
import { UnitLinks } from "./unit-links.tsx";

export type UnitViewData = {
  unit: UnitRow;
  successor: UnitRow | null;
  /** Villages of a commune; communes of the city. */
  children: readonly UnitRow[];
  formerNames: readonly FormerName[];
  open: readonly RecordRow[];
  recent: readonly RecordRow[];
  mine: boolean;
  /** Null for guests. */
  following: boolean | null;
  now: Date;
};

/** A commune, or the city: what it asks its people, what it has made public, and its villages. */
export function UnitView({ view }: { view: UnitViewData }) {
  const { copy } = useCopy();
  const words = copy.units;
  const { unit } = view;
  const isCity = unit.kind === "thanh_pho";
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.title, href: urls.units() }]} />
      <PageTitle title={unit.fullName} titleLang="vi" caption={words.kinds[unit.kind]} />
      <UnitOver unit={unit} successor={view.successor} />
      <Columns
        aside={
          <>
            {isCity ? null : <ChooseMyUnit code={unit.code} chosen={view.mine} />}
            <FollowUnit unit={unit} following={view.following} />
            <HelpAside />
            <p className="soft">{isCity ? words.helpCity : words.helpCommune(unit.fullName)}</p>
          </>
        }
      >
        <OpenDrafts view={view} />
        <Recent view={view} />
        <Section title={words.facts} id="thong-tin">
          <UnitFacts
            unit={unit}
            villages={isCity ? [] : view.children}
            formerNames={view.formerNames}
          />
        </Section>
        <Section title={isCity ? words.communes : words.villages} id="thon-to-dan-pho">
          {view.children.length === 0 ? (
            <p>{words.villagesNone}</p>
          ) : (
            <UnitLinks
              units={view.children
                .filter(({ validTo }) => validTo === null)
                .map((child) => ({ ...child, href: unitPath(child) }))}
            />
          )}
        </Section>
      </Columns>
    </Page>
  );
}

function OpenDrafts({ view }: { view: UnitViewData }) {
  const { copy, to } = useCopy();
  const words = copy.units;
  const open = `${to(urls.policies())}?tinh-trang=dang-lay`;
  return (
    <Section
      title={words.open}
      id="dang-lay"
      more={<a href={`${open}&don-vi=${view.unit.code}`}>{words.openAll}</a>}
    >
      {view.open.length === 0 ? (
        <EmptyState title={words.openNone} level={3}>
          <p>
            {words.openNoneHelp} <a href={open}>{words.openCity}</a>
          </p>
        </EmptyState>
      ) : (
        <RecordList>
          {view.open.map((row) => (
            <AnyRecordRow key={row.id} row={row} now={view.now} level={3} />
          ))}
        </RecordList>
      )}
    </Section>
  );
}

function Recent({ view }: { view: UnitViewData }) {
  const { copy } = useCopy();
  const words = copy.units;
  const shown = new Set(view.open.map(({ id }) => id));
  const rows = view.recent.filter(({ id }) => !shown.has(id)).slice(0, 5);
  return (
    <Section title={words.recent} id="gan-day">
      {rows.length === 0 ? (
        <p>{words.recentNone}</p>
      ) : (
        <RecordList>
          {rows.map((row) => (
            <AnyRecordRow key={row.id} row={row} now={view.now} level={3} />
          ))}
        </RecordList>
      )}
      <p className="soft">{words.later}</p>
    </Section>
  );
}
