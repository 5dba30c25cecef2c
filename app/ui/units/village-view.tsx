import { urls } from "#app/urls.ts";
import type { RecordRow } from "#db/queries/records.ts";
import type { UnitRow } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";
import { FollowUnit } from "../follows/follow-topic.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { LinkList } from "../link-list.tsx";
import { RecordList } from "../list/record-row.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";
import { UnitFacts, UnitOver } from "./unit-facts.tsx";

export type VillageViewData = {
  village: UnitRow;
  commune: UnitRow;
  successor: UnitRow | null;
  records: readonly RecordRow[];
  /** Null for guests. */
  following: boolean | null;
  now: Date;
};

/** A village or residential group: what is known of it, and what its people can do here. */
export function VillageView({ view }: { view: VillageViewData }) {
  const { copy } = useCopy();
  const words = copy.units;
  const { village, commune } = view;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: words.title, href: urls.units() },
          { label: commune.fullName, href: urls.unit(commune.code) },
        ]}
      />
      <PageTitle
        title={village.fullName}
        titleLang="vi"
        caption={`${words.kinds[village.kind]} ${words.villageOf(commune.fullName)}`}
      />
      {village.isSample ? <SampleNotice /> : null}
      <UnitOver unit={village} successor={view.successor} />
      <Columns
        aside={
          <>
            <FollowUnit unit={village} following={view.following} />
            <HelpAside />
            <p className="soft">{words.helpVillage}</p>
          </>
        }
      >
        <Section title={words.facts} id="thong-tin">
          <UnitFacts unit={village} parent={commune} />
        </Section>
        <Section title={words.known} id="da-co">
          {view.records.length === 0 ? (
            <p>{words.knownNone}</p>
          ) : (
            <RecordList>
              {view.records.map((row) => (
                <AnyRecordRow key={row.id} row={row} now={view.now} level={3} />
              ))}
            </RecordList>
          )}
        </Section>
        <Section title={words.next} id="viec-tiep">
          <LinkList
            links={[
              {
                href: `${urls.policies()}?tinh-trang=dang-lay&don-vi=${commune.code}`,
                label: words.nextDrafts(commune.fullName),
              },
              { href: urls.unit(commune.code), label: words.nextCommune(commune.fullName) },
              { href: urls.track(), label: words.nextTrack },
            ]}
          />
        </Section>
      </Columns>
    </Page>
  );
}
