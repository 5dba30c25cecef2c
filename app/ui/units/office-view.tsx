import { urls } from "#app/urls.ts";
import type { RecordRow } from "#db/queries/records.ts";
import type { UnitRow } from "#db/queries/units.ts";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { RecordList } from "../list/record-row.tsx";
import { AnyRecordRow } from "../records/any-record-row.tsx";

export type OfficeViewData = {
  office: UnitRow;
  city: UnitRow;
  records: readonly RecordRow[];
  gone: boolean;
  now: Date;
};

/** A department of the city: what is registered about it. */
export function OfficeView({ view }: { view: OfficeViewData }) {
  const { copy, lang } = useCopy();
  const { office, city, records, gone, now } = view;
  const words = copy.facts.offices;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.units.title, href: urls.units() },
          { label: city.fullName, href: urls.unit(city.code) },
        ]}
      />
      <PageTitle
        title={office.fullName}
        titleLang="vi"
        caption={`${copy.units.kinds[office.kind]} · ${city.fullName}`}
      />
      {gone && office.validTo ? (
        <p>{words.gone(formatDate(dayToDate(office.validTo), lang))}</p>
      ) : null}
      <Columns aside={<HelpAside />}>
        <Section title={words.records} id="ghi-nhan">
          {records.length === 0 ? (
            <p>{words.recordsNone}</p>
          ) : (
            <RecordList label={words.records}>
              {records.map((row) => (
                <AnyRecordRow key={row.id} row={row} now={now} level={3} />
              ))}
            </RecordList>
          )}
        </Section>
      </Columns>
    </Page>
  );
}
