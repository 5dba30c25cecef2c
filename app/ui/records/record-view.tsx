import type { Words } from "#app/copy/copy.ts";
import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import { AREAS, areaOfKind } from "#app/domain/areas.ts";
import { KIND_TABLE, type MachineName } from "#app/domain/records/kinds.ts";
import { machineOf } from "#app/domain/records/machines.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type { PublicEvent, RecordRow } from "#db/queries/records.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { VerbsLine } from "../layout/six-verbs.tsx";
import { PageTools } from "../record/page-tools.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Timeline } from "../record/timeline.tsx";

export type RecordViewData = { row: RecordRow; events: readonly PublicEvent[] };

/** The public frame of a record whose kind has no page of its own yet. */
export function RecordView({ view }: { view: RecordViewData }) {
  const { copy, to } = useCopy();
  const { row } = view;
  const { machine, verb } = KIND_TABLE[row.kind];
  const words = stateWords(copy, machine, row.state);
  const area = areaOfKind(row.kind);
  return (
    <Page>
      <Breadcrumbs
        crumbs={area ? [{ label: copy.areas[area].title, href: `/${AREAS[area].path}` }] : []}
      />
      <PageTitle
        title={row.title ?? copy.common.hiddenTitle}
        titleLang={row.title === null ? undefined : "vi"}
        caption={`${copy.states[machine].name} · ${row.code}`}
        lead={
          <RecordStatus
            status={{
              group: groupOf(machineOf(row.kind), row.state, row.visibleState),
              label: words.label || words.name,
            }}
          >
            {row.title === null ? copy.areas.record.hiddenHelp : words.now}
          </RecordStatus>
        }
      />
      {row.isSample ? <SampleNotice /> : null}
      <VerbsLine verb={verb} />
      <Columns aside={<HelpAside />}>
        <Section title={copy.areas.record.facts} id="thong-tin">
          <SummaryList
            items={[
              { label: copy.areas.record.code, value: row.code },
              {
                label: copy.areas.record.unit,
                value: (
                  <a href={to(urls.unit(row.unitCode))} lang="vi">
                    {row.unitName}
                  </a>
                ),
              },
              {
                label: copy.areas.record.published,
                value: <DateText at={new Date(row.publishedAt ?? row.createdAt)} />,
              },
            ]}
          />
        </Section>
        <Section title={copy.parts.timeline} id="dien-bien">
          <Steps view={view} />
        </Section>
        <PageTools url={urls.record(row.kind, row.code)} />
      </Columns>
    </Page>
  );
}

/** A step in words; the first one is no event of the table. */
const stepWords = (copy: Words, machine: MachineName, { event, toState }: PublicEvent): string => {
  const state = stateWords(copy, machine, toState).name;
  return event === "create" ? state : `${eventLabel(copy, machine, event)} – ${state}`;
};

/** Public steps; those of a record whose content is not public say nothing beside themselves. */
function Steps({ view }: { view: RecordViewData }) {
  const { copy } = useCopy();
  const { machine } = KIND_TABLE[view.row.kind];
  const roles: Readonly<Record<string, string>> = copy.roles;
  return (
    <Timeline
      steps={view.events.map((event) => ({
        id: event.id,
        at: new Date(event.at),
        what: stepWords(copy, machine, event),
        who: [roles[event.actorRole] ?? "", event.actorUnitName].filter(Boolean).join(", "),
        ...(event.note && view.row.title !== null ? { note: <p lang="vi">{event.note}</p> } : {}),
      }))}
    />
  );
}
