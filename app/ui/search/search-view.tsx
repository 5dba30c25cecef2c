import type { Stretch } from "#app/domain/marked-text.ts";
import { urls } from "#app/urls.ts";
import type { RecordRow } from "#db/queries/records.ts";
import type { FoundUnit } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SearchBox } from "../layout/search-box.tsx";
import { LinkList } from "../link-list.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList } from "../list/record-row.tsx";
import { Marked } from "../marked.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";
import { FoundUnits } from "../units/unit-links.tsx";

export type FoundRecord = {
  row: RecordRow;
  title: readonly Stretch[];
  /** Words of the summary around what was found; empty where it stands in the text only. */
  summary: readonly Stretch[];
};

export type SearchViewData = {
  q: string;
  /** The record or unit whose code was typed; `missing` for a code that nobody has. */
  direct: { code: string; record: RecordRow | null } | null;
  receipt: string | null;
  units: readonly FoundUnit[];
  moreUnits: boolean;
  records: readonly FoundRecord[];
  count: number;
  more: string | null;
  isFirst: boolean;
  similar: readonly RecordRow[];
  now: Date;
};

/** What was found, units first; where nothing was, what lies near and where to go on. */
export function SearchView({ view }: { view: SearchViewData }) {
  const { copy } = useCopy();
  const words = copy.search;
  const { q } = view;
  const nothing =
    q !== "" &&
    view.units.length === 0 &&
    view.records.length === 0 &&
    !view.direct?.record &&
    !view.receipt;
  return (
    <Page>
      <PageTitle
        title={q ? words.titleFor(q) : words.title}
        lead={q ? undefined : <p>{words.lead}</p>}
      />
      <SearchBox id="tim-kiem" size="large" q={q} />
      <Direct view={view} />
      {view.units.length > 0 ? <Units view={view} /> : null}
      {view.records.length > 0 ? <Records view={view} /> : null}
      {nothing ? <Nothing view={view} /> : null}
      {q === "" || nothing ? (
        <Section title={words.instead} id="di-tiep">
          <Ways />
        </Section>
      ) : null}
    </Page>
  );
}

function Direct({ view }: { view: SearchViewData }) {
  const { copy, to } = useCopy();
  const words = copy.search;
  const { direct, receipt } = view;
  return (
    <>
      {direct?.record ? (
        <Section title={words.direct} id="dung-ma">
          <RecordList>
            <AnyRecordRow row={direct.record} now={view.now} level={3} />
          </RecordList>
        </Section>
      ) : null}
      {direct && !direct.record ? <p>{words.directMissing(direct.code)}</p> : null}
      {receipt ? (
        <Section title={words.receipt} id="bien-nhan">
          <p>
            <a href={to(urls.track(receipt))}>{words.receiptGo}</a>
          </p>
        </Section>
      ) : null}
    </>
  );
}

function Units({ view }: { view: SearchViewData }) {
  const { copy, to } = useCopy();
  const words = copy.search;
  const all = `${to(urls.units())}?q=${encodeURIComponent(view.q)}`;
  return (
    <Section
      title={words.units}
      id="don-vi"
      more={view.moreUnits ? <a href={all}>{words.unitsAll}</a> : undefined}
    >
      <FoundUnits units={view.units} />
    </Section>
  );
}

function Records({ view }: { view: SearchViewData }) {
  const { copy, to } = useCopy();
  const words = copy.search;
  const here = to(urls.search(view.q));
  return (
    <Section title={words.records} id="ho-so">
      <ListHead count={view.count} sort={words.recordsSort} />
      <RecordList label={words.records}>
        {view.records.map(({ row, title, summary }) => (
          <AnyRecordRow
            key={row.id}
            row={row}
            now={view.now}
            level={3}
            title={<Marked stretches={title} />}
            summary={summary.length > 0 ? <Marked stretches={summary} /> : words.inText}
          />
        ))}
      </RecordList>
      <Pagination
        moreHref={view.more ? `${here}&sau=${encodeURIComponent(view.more)}` : null}
        {...(view.isFirst ? {} : { firstHref: here })}
      />
    </Section>
  );
}

function Nothing({ view }: { view: SearchViewData }) {
  const { copy } = useCopy();
  const words = copy.search;
  return (
    <>
      <EmptyState title={words.none(view.q)}>
        <p>{words.noneHelp}</p>
        <p>
          <a href="tel:1022">{words.hotline}</a>
        </p>
      </EmptyState>
      {view.similar.length > 0 ? (
        <Section title={words.similar} id="gan-giong">
          <RecordList>
            {view.similar.map((row) => (
              <AnyRecordRow key={row.id} row={row} now={view.now} level={3} />
            ))}
          </RecordList>
        </Section>
      ) : null}
    </>
  );
}

function Ways() {
  const { copy } = useCopy();
  const words = copy.search;
  return (
    <LinkList
      links={[
        { href: `${urls.policies()}?tinh-trang=dang-lay`, label: words.insteadOpen },
        { href: urls.policies(), label: words.insteadPolicies },
        { href: urls.units(), label: words.insteadUnits },
        { href: urls.track(), label: words.insteadTrack },
      ]}
    />
  );
}
