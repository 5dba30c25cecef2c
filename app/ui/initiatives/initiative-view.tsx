import { stateWords } from "#app/copy/state-words.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import type { AnyMachine } from "#app/domain/machine.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type {
  FrontOpinionRow,
  InitiativeHead,
  ProgressRow,
  SupplementRow,
} from "#db/queries/initiatives.ts";
import type { PublicEvent } from "#db/queries/records.ts";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Submit } from "../form/submit.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { VerbsLine } from "../layout/six-verbs.tsx";
import { formatNumber } from "../numbers.ts";
import { Prose } from "../policies/prose.tsx";
import { DaysLeft } from "../record/days-left.tsx";
import { NextStep } from "../record/next-step.tsx";
import { PageTools } from "../record/page-tools.tsx";
import { StatusTag } from "../record/status-tag.tsx";
import { InitiativeContent } from "./initiative-content.tsx";
import { InitiativeFacts } from "./initiative-facts.tsx";
import { InitiativeTimeline } from "./initiative-timeline.tsx";

export type InitiativeViewData = {
  head: Omit<InitiativeHead, "authorId" | "enteredBy" | "servedPerson"> & { code: string };
  events: readonly PublicEvent[];
  files: readonly FileView[];
  front: readonly FrontOpinionRow[];
  progress: readonly ProgressRow[];
  supplements: readonly SupplementRow[];
  consents: number;
  /** Null for guests. */
  supporting: boolean | null;
  own: boolean;
  now: Date;
};

/** An initiative as everybody reads it: what it is, where it stands, who supports it, what became of it. */
export function InitiativeView({ view }: { view: InitiativeViewData }) {
  const { copy, to } = useCopy();
  const { head } = view;
  const words = copy.initiatives;
  const state = stateWords(copy, "initiative", head.state);
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.title, href: urls.initiatives() }]} />
      <PageTitle
        title={head.title}
        titleLang="vi"
        caption={head.code}
        lead={
          <>
            <StatusTag
              group={groupOf(initiativeMachine, head.state, head.visibleState)}
              label={state.label}
            />
            <p>{state.now}</p>
          </>
        }
      />
      {head.isSample ? <SampleNotice /> : null}
      <VerbsLine verb={KIND_TABLE.SK.verb} />
      <Columns
        asideFirst
        aside={
          <>
            <Next view={view} />
            <Support view={view} />
            {view.own ? (
              <p>
                <a href={to(urls.accountInitiative(head.id))}>{words.show.own}</a>
              </p>
            ) : null}
          </>
        }
      >
        <Section title={words.show.content} id="noi-dung">
          <InitiativeContent head={head} />
          {head.copiedCode ? (
            <p>
              {words.show.copied}:{" "}
              <a href={to(urls.initiative(head.copiedCode))} lang="vi">
                {head.copiedTitle}
              </a>
            </p>
          ) : null}
        </Section>
        {view.supplements.length > 0 ? (
          <Section title={words.show.supplements} id="bo-sung">
            {view.supplements.map(({ id, body }) => (
              <Prose key={id} text={body} />
            ))}
          </Section>
        ) : null}
        <Section title={words.desk.facts} id="thong-tin">
          <InitiativeFacts head={head} front={view.front} consents={view.consents} />
        </Section>
        {view.progress.length > 0 ? <Progress rows={view.progress} /> : null}
        {view.files.length > 0 ? (
          <Section title={copy.attachments.title} id="tai-lieu">
            <FileList files={view.files} />
          </Section>
        ) : null}
        <Section title={copy.policies.timeline} id="dien-bien">
          <InitiativeTimeline events={view.events} />
        </Section>
        <p className="soft">{words.note}</p>
        <PageTools url={urls.initiative(head.code)} />
      </Columns>
    </Page>
  );
}

function Next({ view }: { view: InitiativeViewData }) {
  const { copy } = useCopy();
  const { head, now } = view;
  const steps: Readonly<Record<string, string>> = copy.initiatives.show.next;
  const what = steps[head.state];
  if (!what) return null;
  const due = head.dueAt ? new Date(head.dueAt) : null;
  return <NextStep what={what} by={due ? <DaysLeft now={now} due={due} duty /> : undefined} />;
}

function Support({ view }: { view: InitiativeViewData }) {
  const { copy, lang, to } = useCopy();
  const words = copy.initiatives.show;
  const { head, supporting } = view;
  const n = (value: number) => formatNumber(value, lang);
  const machine: AnyMachine = initiativeMachine;
  const over = machine.states[head.state]?.terminal === true;
  return (
    <section id="tan-thanh" className="next-step" aria-label={words.supports}>
      <h2 className="next-step__title">{words.supports}</h2>
      <p>
        {words.supportVillage(n(head.supportVillage))} ·{" "}
        {words.supportElsewhere(n(head.supportElsewhere))}
      </p>
      {over ? null : (
        <form method="post" action={to(urls.initiativeSupport(head.code))}>
          <Submit tone="secondary" name="support" value={supporting ? "off" : "on"}>
            {supporting ? words.unsupport : words.support}
          </Submit>
        </form>
      )}
      <p className="hint">{words.supportHelp}</p>
      <ButtonRow>
        <ButtonLink href={to(urls.newInitiative(head.code))} tone="quiet">
          {words.copy}
        </ButtonLink>
      </ButtonRow>
      {head.copyCount > 0 ? <p>{words.copies(n(head.copyCount))}</p> : null}
    </section>
  );
}

function Progress({ rows }: { rows: readonly ProgressRow[] }) {
  const { copy } = useCopy();
  const words = copy.initiatives.show;
  return (
    <Section title={words.progress} id="tien-do">
      <ol className="bare stack">
        {rows.map(({ year, quarter, words: said }) => (
          <li key={`${year}-${quarter}`}>
            <h3>{words.quarter(String(quarter), String(year))}</h3>
            <Prose text={said} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
