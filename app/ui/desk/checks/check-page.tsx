import { isGathered } from "#app/domain/gatherings/channels.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { Channel, Stance } from "#app/domain/policies/schema.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { ButtonLink } from "../../button.tsx";
import { useCopy } from "../../copy.tsx";
import { formatDateTime } from "../../dates.ts";
import { ErrorSummary, type FormError } from "../../form/error-summary.tsx";
import { Breadcrumbs } from "../../layout/breadcrumbs.tsx";
import { Page, Section } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { SampleTag } from "../../layout/sample-notice.tsx";
import { Split } from "../../layout/split.tsx";
import { Prose } from "../../policies/prose.tsx";
import { Opinion } from "../../record/answer-frame.tsx";
import { EarlierTexts, type EarlierTextView } from "../../tracking/earlier-texts.tsx";
import { ProposedWords } from "../../versions/proposed-words.tsx";
import { type ClauseStepView, clauseName } from "../clause-name.ts";
import { type DeskStepView, DeskTimeline } from "../desk-timeline.tsx";
import { Due, type DueView } from "../queue.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import { CheckDecisions } from "./check-decisions.tsx";
import { type CheckDone, useFlags } from "./flags.tsx";
import { Viewing } from "./viewing.tsx";

export type CheckView = {
  id: string;
  recordId: string;
  recordCode: string;
  recordTitle: string;
  unitName: string;
  flags: readonly string[];
  createdAt: string;
  decision: CheckDone | "gone" | null;
  decidedAt: string | null;
  /** Empty once it was decided: nobody reads it here twice. */
  body: string;
  wording: string | null;
  wordingFrom: string | null;
  byline: string;
  stance: Stance;
  channel: Channel;
  people: number;
  clausePath: readonly ClauseStepView[];
  clauseBody: string | null;
  anchor: string | null;
  isSample: boolean;
};

export type CheckFailure = {
  event: string;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
};

type CheckPageProps = {
  check: CheckView;
  due: DueView | null;
  events: readonly DeskStepView[];
  /** The next text in the queue. */
  next: string | null;
  /** What its sender wrote before it was sent back. */
  earlier: readonly EarlierTextView[];
  /** Others who have it open just now. */
  viewers: readonly { name: string; seenAt: string }[];
  done: CheckDone | null;
  now: Date;
  failure: CheckFailure | null;
};

/** One text, what it speaks of, what the machine noticed, and the four decisions. */
export function CheckPage(props: CheckPageProps) {
  const { check, events, next, done, failure } = props;
  const { copy, to } = useCopy();
  const words = copy.desk.checks;
  const waiting = check.decision === null;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.title, href: urls.deskChecks() },
        ]}
      />
      <ErrorSummary errors={failure?.errors ?? []} />
      {done && !failure ? (
        <Alert tone="done" title={words.justDone(words.decided[done])} live />
      ) : null}
      <PageTitle
        title={words.pageTitle}
        failed={failure !== null}
        caption={
          <>
            {check.recordCode} · <span lang="vi">{check.recordTitle}</span>{" "}
            {check.isSample ? <SampleTag /> : null}
          </>
        }
      />
      {waiting ? <Viewing checkId={check.id} viewers={props.viewers} /> : null}
      {waiting ? <Reading {...props} /> : <Decided check={check} failure={failure} />}
      {events.length > 0 ? (
        <Section id="lan-truoc" title={words.history}>
          <DeskTimeline machine="comment" events={events} />
        </Section>
      ) : null}
      <p className="button-row" id="de-sau">
        {next ? (
          <ButtonLink href={to(urls.deskCheck(next))} tone="secondary">
            {words.later}
          </ButtonLink>
        ) : null}
        <a href={to(urls.deskChecks())}>{words.toQueue}</a>
      </p>
    </Page>
  );
}

function Reading({ check, due, earlier, now, failure }: CheckPageProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.checks;
  const flags = useFlags(check.flags);
  const facts = [
    copy.policies.stances[check.stance],
    copy.policies.channels[check.channel],
    ...(check.people > 1 ? [copy.common.people(String(check.people))] : []),
  ].join(" · ");
  return (
    <Split
      left={
        <>
          <Opinion
            who={check.byline}
            facts={facts}
            at={formatDateTime(new Date(check.createdAt), lang)}
          >
            <Prose text={check.body} />
            <ProposedWords from={check.wordingFrom} to={check.wording} />
          </Opinion>
          <EarlierTexts
            earlier={earlier}
            now={check}
            open
            title={words.earlier}
            lead={words.earlierHelp}
          />
          {due ? (
            <p>
              {words.due}: <Due due={due} now={now} />
            </p>
          ) : null}
          {flags ? (
            <Alert tone="wait" title={words.flagsTitle}>
              <p>{flags}</p>
              <p className="soft">{words.flagsHelp}</p>
            </Alert>
          ) : null}
          <Clause check={check} />
        </>
      }
      right={<CheckDecisions mendable={!isGathered(check.channel)} failure={failure} />}
    />
  );
}

function Clause({ check }: { check: CheckView }) {
  const { copy, to } = useCopy();
  const words = copy.desk.checks;
  const policy = `${to(urls.policy(check.recordCode))}${check.anchor ? `#${check.anchor}` : ""}`;
  return (
    <Section id="phan-gop-y" title={words.clauseTitle}>
      {check.clausePath.length === 0 ? (
        <p>{words.whole}</p>
      ) : (
        <>
          <p lang="vi">
            <strong>{clauseName(check.clausePath)}</strong>
          </p>
          {check.clauseBody ? <Prose text={check.clauseBody} /> : null}
        </>
      )}
      <p>
        <a href={policy}>{words.toPolicy}</a>
      </p>
    </Section>
  );
}

function Decided({ check, failure }: Pick<CheckPageProps, "check" | "failure">) {
  const { copy, lang } = useCopy();
  const words = copy.desk.checks;
  const note = failure?.values.note ?? "";
  return (
    <>
      {failure?.refusal && failure.refusal.code !== "already_done" ? (
        <RefusalAlert refusal={failure.refusal} />
      ) : null}
      <Alert
        tone={failure ? "wait" : "info"}
        title={failure ? words.decidedFirst : words.decided[check.decision ?? "gone"]}
        live={failure !== null}
      >
        {failure ? <p>{words.decided[check.decision ?? "gone"]}.</p> : null}
        {check.decidedAt ? (
          <p>{words.decidedAt(formatDateTime(new Date(check.decidedAt), lang))}</p>
        ) : null}
      </Alert>
      {note ? (
        <div className="field">
          <label className="label" htmlFor="giu-note">
            {words.note}
          </label>
          <textarea className="input" id="giu-note" lang="vi" readOnly defaultValue={note} />
        </div>
      ) : null}
    </>
  );
}
