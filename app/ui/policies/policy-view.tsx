import { stateWords } from "#app/copy/state-words.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { KIND_TABLE } from "#app/domain/records/kinds.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import { urls } from "#app/urls.ts";
import type { Placeholder } from "#db/queries/takedowns.ts";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { CommuneSection, type PartView } from "../collections/commune-section.tsx";
import { PartNotice } from "../collections/part-notice.tsx";
import { useCopy } from "../copy.tsx";
import { GatheredSection, type ShownSource } from "../gatherings/gathered-section.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { VerbsLine } from "../layout/six-verbs.tsx";
import { KeptContents } from "../record/contents.tsx";
import { Counters } from "../record/counters.tsx";
import { PageTools } from "../record/page-tools.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { TextVersion } from "../versions/text-version.tsx";
import { CommentList, type KeptComment } from "./comment-list.tsx";
import { FollowButton } from "./follow-button.tsx";
import { PolicyFacts } from "./policy-facts.tsx";
import { PolicyNext } from "./policy-next.tsx";
import { KeptPolicyText } from "./policy-text.tsx";
import { PolicyTimeline } from "./policy-timeline.tsx";
import { Prose } from "./prose.tsx";
import type { ClauseRow, PolicyHead, PublicEvent } from "./types.ts";

export type PolicyViewData = {
  head: PolicyHead & { code: string };
  /** HTML of the text and of its contents, made once; null while there is no text. */
  text: { parts: string; contents: string } | null;
  clause: ClauseRow | null;
  comments: readonly KeptComment[];
  /** What stands between them where words were taken down. */
  removals: readonly Placeholder[];
  more: string | null;
  isFirst: boolean;
  events: readonly PublicEvent[];
  /** Null for guests. */
  following: boolean | null;
  files: readonly FileView[];
  sources: readonly ShownSource[];
  /** What communes do for a draft of the city. */
  parts: readonly PartView[];
  now: Date;
};

/** A draft as residents read it: plain words first, then what can be done, then the text itself. */
export function PolicyView({ view }: { view: PolicyViewData }) {
  const { copy, to } = useCopy();
  const { head, text } = view;
  const words = copy.policies;
  const state = stateWords(copy, "consultation", head.state);
  const open = head.state === "open";
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.title, href: urls.policies() }]} />
      <PageTitle
        title={head.title}
        titleLang="vi"
        caption={`${words.kinds[head.documentKind]} · ${head.code}`}
        lead={
          <RecordStatus
            status={{
              group: groupOf(consultationMachine, head.state, head.visibleState),
              label: state.label,
            }}
          >
            {state.now}
          </RecordStatus>
        }
      />
      {head.isSample ? <SampleNotice /> : null}
      <PartNotice head={head} />
      <TextVersion head={head} />
      <VerbsLine verb={KIND_TABLE.CS.verb} />
      <Columns
        asideFirst
        aside={
          <>
            <PolicyNext head={head} now={view.now} />
            <Counters people={head.personCount} opinions={head.opinionCount} href="#y-kien" />
            <FollowButton code={head.code} following={view.following} />
            {text?.contents ? <KeptContents html={text.contents} /> : null}
          </>
        }
      >
        <Section title={words.summary} id="tom-tat">
          <Prose text={head.summary} />
          {open ? (
            <ButtonRow>
              <ButtonLink href={to(urls.policyComment(head.code))}>{words.commentWhole}</ButtonLink>
            </ButtonRow>
          ) : null}
        </Section>
        <PolicyFacts head={head} />
        {view.files.length > 0 ? (
          <Section title={copy.attachments.title} id="tai-lieu">
            <FileList files={view.files} />
          </Section>
        ) : null}
        {text ? (
          <Section title={words.fullText} id="toan-van">
            <KeptPolicyText html={text.parts} />
          </Section>
        ) : null}
        <GatheredSection head={head} sources={view.sources} />
        <CommuneSection head={head} parts={view.parts} />
        <CommentList view={view} />
        <Section title={words.timeline} id="dien-bien">
          <PolicyTimeline events={view.events} />
        </Section>
        {open || head.state === "scheduled" ? (
          <p>
            <a href={to(urls.policyCalendar(head.code))}>{copy.notifications.calendar.link}</a>
          </p>
        ) : null}
        <PageTools url={urls.policy(head.code)} />
      </Columns>
    </Page>
  );
}
