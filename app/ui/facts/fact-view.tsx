import { eventLabel, stateWords } from "#app/copy/state-words.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { registeredFactMachine } from "#app/domain/records/registered-fact-machine.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type { PublicEvent } from "#db/queries/records.ts";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate } from "../dates.ts";
import { HelpAside } from "../layout/help-aside.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { VerbsLine } from "../layout/six-verbs.tsx";
import { formatNumber } from "../numbers.ts";
import { PageTools } from "../record/page-tools.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { Timeline } from "../record/timeline.tsx";
import { FactContent, type FactShown } from "./fact-content.tsx";

export type FactViewData = {
  head: FactShown;
  events: readonly PublicEvent[];
  files: readonly FileView[];
};

/** A registered fact as everybody reads it: what it is, its photos and papers, what happened to it. */
export function FactView({ view }: { view: FactViewData }) {
  const { copy, lang, to } = useCopy();
  const { head, events, files } = view;
  const words = copy.facts.show;
  const state = stateWords(copy, "registered_fact", head.state);
  return (
    <Page>
      <PageTitle
        title={head.title}
        titleLang="vi"
        caption={`${copy.facts.kinds[head.kind]} · ${head.code}`}
        lead={
          <RecordStatus
            status={{
              group: groupOf(registeredFactMachine, head.state, head.visibleState),
              label: state.label,
            }}
          >
            {state.now}
          </RecordStatus>
        }
      />
      {head.isSample ? <SampleNotice /> : null}
      <VerbsLine verb={KIND_TABLE[head.kind].verb} />
      <Columns aside={<HelpAside />}>
        <Section title={words.content} id="noi-dung">
          <FactContent head={head} />
          {head.copyCount > 0 ? <p>{words.copies(formatNumber(head.copyCount, lang))}</p> : null}
          {head.state === "confirmed" ? (
            <p>
              <a href={to(urls.deskNewFact(head.kind, head.code))}>{words.copy}</a>
            </p>
          ) : null}
        </Section>
        {files.length > 0 ? (
          <Section title={copy.attachments.title} id="tai-lieu">
            <FileList files={files} />
          </Section>
        ) : null}
        <Section title={copy.parts.timeline} id="dien-bien">
          <FactSteps events={events} />
        </Section>
        <PageTools url={urls.record(head.kind, head.code)} />
      </Columns>
    </Page>
  );
}

function FactSteps({ events }: { events: readonly PublicEvent[] }) {
  const { copy, lang } = useCopy();
  const roles: Readonly<Record<string, string>> = copy.roles;
  const words = copy.facts.show;
  return (
    <Timeline
      steps={events.map((event) => {
        const { document, date } = event.details ?? {};
        const paper =
          document && date ? words.paper(document, formatDate(dayToDate(date), lang)) : "";
        return {
          id: event.id,
          at: new Date(event.at),
          what:
            event.event === "create"
              ? words.created
              : eventLabel(copy, "registered_fact", event.event),
          who: [roles[event.actorRole] ?? "", event.actorUnitName].filter(Boolean).join(", "),
          ...(event.note || paper
            ? {
                note: (
                  <>
                    {paper ? <p>{paper}</p> : null}
                    {event.note ? <p lang="vi">{event.note}</p> : null}
                  </>
                ),
              }
            : {}),
        };
      })}
    />
  );
}
