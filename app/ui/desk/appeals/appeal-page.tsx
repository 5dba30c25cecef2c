import type { RefusalCode } from "#app/domain/refusals.ts";
import { urls } from "#app/urls.ts";
import type { DeskAppeal } from "#db/queries/appeals.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { formatDateTime } from "../../dates.ts";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { Breadcrumbs } from "../../layout/breadcrumbs.tsx";
import { Page, Section } from "../../layout/page.tsx";
import { PageTitle } from "../../layout/page-title.tsx";
import { SampleTag } from "../../layout/sample-notice.tsx";
import { Split } from "../../layout/split.tsx";
import { Prose } from "../../policies/prose.tsx";
import { Opinion } from "../../record/answer-frame.tsx";
import { SummaryList } from "../../record/summary-list.tsx";
import { EarlierTexts, type EarlierTextView } from "../../tracking/earlier-texts.tsx";
import { ProposedWords } from "../../versions/proposed-words.tsx";
import { clauseName } from "../clause-name.ts";
import { type DeskStepView, DeskTimeline } from "../desk-timeline.tsx";
import { Due, type DueView } from "../queue.tsx";

export type AppealFailure = { event: "uphold" | "refuse"; note: string; code: RefusalCode };

type Shown = Omit<DeskAppeal, "authorId" | "enteredBy" | "checkedBy" | "decidedBy">;

type AppealPageProps = {
  appeal: Shown;
  due: DueView | null;
  events: readonly DeskStepView[];
  earlier: readonly EarlierTextView[];
  now: Date;
  failure: AppealFailure | null;
};

/** One objection: what was written, why it was kept back, what its sender says, and the decision. */
export function AppealPage(props: AppealPageProps) {
  const { appeal, events, failure } = props;
  const { copy, to } = useCopy();
  const words = copy.desk.appeals;
  const open = appeal.outcome === null;
  const message = failure && open ? copy.refusals[failure.code] : null;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.desk.home.title, href: urls.desk() },
          { label: words.title, href: urls.deskAppeals() },
        ]}
      />
      {message && failure ? (
        <ErrorSummary errors={[{ field: `${failure.event}-note`, message }]} />
      ) : null}
      <PageTitle
        title={words.pageTitle}
        failed={failure !== null}
        caption={
          <>
            {appeal.recordCode} · <span lang="vi">{appeal.recordTitle}</span>{" "}
            {appeal.isSample ? <SampleTag /> : null}
          </>
        }
      />
      {open ? <Reading {...props} /> : <Decided appeal={appeal} failure={failure} />}
      {events.length > 0 ? (
        <Section id="lan-truoc" title={words.history}>
          <DeskTimeline machine="comment" events={events} />
        </Section>
      ) : null}
      <p>
        <a href={to(urls.deskAppeals())}>{words.toQueue}</a>
      </p>
    </Page>
  );
}

function Reading({ appeal, due, earlier, now, failure }: AppealPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.appeals;
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const policy = `${to(urls.policy(appeal.recordCode))}${appeal.anchor ? `#${appeal.anchor}` : ""}`;
  return (
    <Split
      left={
        <>
          <Section id="loi-de-nghi" title={words.words}>
            <Opinion who={appeal.byline} at={formatDateTime(new Date(appeal.createdAt), lang)}>
              <Prose text={appeal.words} />
            </Opinion>
          </Section>
          <Section id="y-kien" title={words.opinion}>
            <SummaryList
              items={[
                {
                  label: words.against[appeal.against],
                  value: (appeal.reasonCode && reasons[appeal.reasonCode]) || "",
                },
                ...(due ? [{ label: words.due, value: <Due due={due} now={now} /> }] : []),
              ]}
            />
            <Opinion
              who={appeal.byline}
              facts={[
                copy.policies.stances[appeal.stance],
                copy.policies.channels[appeal.channel],
              ].join(" · ")}
              at={formatDateTime(new Date(appeal.sentAt), lang)}
            >
              <Prose text={appeal.body} />
              <ProposedWords from={appeal.wordingFrom} to={appeal.wording} />
            </Opinion>
            <EarlierTexts
              earlier={earlier}
              now={appeal}
              title={copy.desk.checks.earlier}
              lead={copy.desk.checks.earlierHelp}
            />
          </Section>
          <Section id="phan-gop-y" title={copy.desk.checks.clauseTitle}>
            <p lang="vi">
              <strong>
                {appeal.clausePath.length === 0
                  ? copy.desk.checks.whole
                  : clauseName(appeal.clausePath)}
              </strong>
            </p>
            {appeal.clauseBody ? <Prose text={appeal.clauseBody} /> : null}
            <p>
              <a href={policy}>{copy.desk.checks.toPolicy}</a>
            </p>
          </Section>
        </>
      }
      right={
        <section className="stack" aria-labelledby="quyet-dinh">
          <h2 id="quyet-dinh">{words.decide}</h2>
          <Decision event="uphold" appeal={appeal} failure={failure} />
          <Decision event="refuse" appeal={appeal} failure={failure} />
        </section>
      }
    />
  );
}

type DecisionProps = {
  event: "uphold" | "refuse";
  appeal: Shown;
  failure: AppealFailure | null;
};

function Decision({ event, appeal, failure }: DecisionProps) {
  const { copy } = useCopy();
  const words = copy.desk.appeals;
  const own = failure?.event === event ? failure : null;
  return (
    <Form label={words[event]}>
      <input type="hidden" name="event" value={event} />
      <h3>{words[event]}</h3>
      <p>
        {event === "uphold" ? words.upholdHelp[appeal.against] : words.refuseHelp[appeal.against]}
      </p>
      <TextArea
        id={`${event}-note`}
        name="note"
        label={words.note}
        hint={words.noteHint}
        rows={4}
        lang="vi"
        {...(own ? { value: own.note, error: copy.refusals[own.code] } : {})}
      />
      <Submit tone={event === "uphold" ? "primary" : "secondary"}>{words[event]}</Submit>
    </Form>
  );
}

function Decided({ appeal, failure }: Pick<AppealPageProps, "appeal" | "failure">) {
  const { copy, lang } = useCopy();
  const words = copy.desk.appeals;
  const outcome = words.outcomes[appeal.outcome ?? "gone"];
  return (
    <>
      <Alert
        tone={failure ? "wait" : "info"}
        title={failure ? words.decidedFirst : outcome}
        live={failure !== null}
      >
        {failure ? <p>{outcome}.</p> : null}
        {appeal.decidedAt ? (
          <p>{words.decidedAt(formatDateTime(new Date(appeal.decidedAt), lang))}</p>
        ) : null}
      </Alert>
      {failure?.note ? (
        <div className="field">
          <label className="label" htmlFor="giu-note">
            {words.note}
          </label>
          <textarea
            className="input"
            id="giu-note"
            lang="vi"
            readOnly
            defaultValue={failure.note}
          />
        </div>
      ) : null}
    </>
  );
}
