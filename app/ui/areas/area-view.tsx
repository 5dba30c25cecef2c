import { AREAS, type AreaId } from "#app/domain/areas.ts";
import { urls } from "#app/urls.ts";
import type { RecordRow } from "#db/queries/records.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { VerbsLine } from "../layout/six-verbs.tsx";
import { LinkList } from "../link-list.tsx";
import { ListHead } from "../list/list-head.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList } from "../list/record-row.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";
import { ApiAddresses } from "./api-addresses.tsx";

export type AreaViewData = {
  id: AreaId;
  rows: readonly RecordRow[];
  count: number;
  more: string | null;
  isFirst: boolean;
  now: Date;
};

/** A part of the portal that is not in service: it says so, and where to turn; with records, their list. */
export function AreaView({ area }: { area: AreaViewData }) {
  const { copy } = useCopy();
  const words = copy.areas;
  const { title, lead, will, meanwhile } = words[area.id];
  const { verb, parent } = AREAS[area.id];
  const crumbs = parent ? [{ label: words[parent].title, href: `/${AREAS[parent].path}` }] : [];
  return (
    <Page>
      {parent ? <Breadcrumbs crumbs={crumbs} /> : null}
      <PageTitle title={title} lead={<p>{lead}</p>} />
      <VerbsLine verb={verb} />
      <Columns aside={<HelpAside />}>
        {area.id === "openData" ? (
          <ApiAddresses />
        ) : area.count > 0 ? (
          <Records area={area} />
        ) : (
          <NotYet />
        )}
        <Section title={area.id === "openData" ? words.api.reuse : words.meanwhile} id="luc-cho">
          <Sentences sentences={meanwhile} />
        </Section>
        <Section title={words.will} id="se-co">
          <Sentences sentences={will} />
        </Section>
        <GoOn area={area.id} />
      </Columns>
    </Page>
  );
}

function NotYet() {
  const { copy } = useCopy();
  return (
    <Notice>
      <p>
        <strong>{copy.areas.notYet}.</strong> {copy.areas.notYetHelp}
      </p>
    </Notice>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className="measure">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Records({ area }: { area: AreaViewData }) {
  const { copy, to } = useCopy();
  const here = to(`/${AREAS[area.id].path}`);
  return (
    <Section title={copy.areas.list} id="ho-so">
      <ListHead count={area.count} sort={copy.policies.sortNewest} />
      <RecordList label={copy.areas.list}>
        {area.rows.map((row) => (
          <AnyRecordRow key={row.id} row={row} now={area.now} level={3} />
        ))}
      </RecordList>
      <Pagination
        moreHref={area.more ? `${here}?sau=${encodeURIComponent(area.more)}` : null}
        {...(area.isFirst ? {} : { firstHref: here })}
      />
    </Section>
  );
}

function GoOn({ area }: { area: AreaId }) {
  const { copy } = useCopy();
  const words = copy.areas;
  const { parent } = AREAS[area];
  const up = parent && {
    href: `/${AREAS[parent].path}`,
    label: words.goList(words[parent].title),
  };
  return (
    <Section title={words.goOn} id="di-tiep">
      <LinkList
        links={[
          ...(up ? [up] : []),
          { href: `${urls.policies()}?tinh-trang=dang-lay`, label: words.goPolicies },
          { href: `${urls.policies()}?tinh-trang=da-tra-loi`, label: words.goAnswered },
          { href: urls.units(), label: words.goUnits },
          { href: urls.track(), label: words.goTrack },
        ]}
      />
    </Section>
  );
}
