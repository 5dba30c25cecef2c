import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Submit } from "../../form/submit.tsx";
import { Section } from "../../layout/page.tsx";
import { formatNumber } from "../../numbers.ts";
import { Prose } from "../../policies/prose.tsx";
import { placeText } from "../../versions/place-text.ts";
import { ProposedWords } from "../../versions/proposed-words.tsx";
import { DossierFrame } from "../dossier-frame.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import type { RevisionFailure, RevisionOverview, RevisionStanding } from "./revision-views.ts";
import { RevisionTextForm } from "./text-form.tsx";

type PageProps = { view: RevisionOverview; failure: RevisionFailure | null };

/** A new version under way: where it stands, what residents proposed for it, its text. */
export function RevisionOverviewPage({ view, failure }: PageProps) {
  const { copy } = useCopy();
  const words = copy.versions.desk;
  const { revision } = view;
  return (
    <DossierFrame
      frame={view.frame}
      part="revision"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={failure?.errors ?? []} />
          {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
          {failure ? null : <Done view={view} />}
        </>
      }
    >
      <Section title={words.title} id="ban-moi">
        <p>{view.state === "open" ? words.lead : words.leadSynthesis}</p>
        {revision ? <Standing view={view} revision={revision} /> : <p>{words.none}</p>}
      </Section>
      <Proposals view={view} />
      {view.mayWrite && (!revision || view.editable) ? (
        <RevisionTextForm view={view} failure={failure} />
      ) : null}
      {revision && view.mayWrite ? (
        <Details summary={words.drop}>
          <p>{words.dropHelp}</p>
          <Form label={words.drop}>
            <input type="hidden" name="seen" value={revision.seen} />
            <Submit tone="danger" name="op" value="bo">
              {words.dropButton}
            </Submit>
          </Form>
        </Details>
      ) : null}
    </DossierFrame>
  );
}

function Done({ view: { done, doneAt } }: { view: RevisionOverview }) {
  const { copy } = useCopy();
  const words = copy.versions.desk;
  const published = /^dang-(\d{1,4})$/.exec(done ?? "")?.[1];
  if (published) {
    return <Alert tone="done" title={words.changes.published(published)} live />;
  }
  if (done === "bo") return <Alert tone="done" title={words.dropped} live />;
  if (done === "dua-vao" && doneAt) {
    return <Alert tone="done" title={words.includedNow(placeText(copy, doneAt))} live />;
  }
  return null;
}

type StandingProps = { view: RevisionOverview; revision: RevisionStanding };

function Standing({ view, revision }: StandingProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.versions.desk;
  const number = (value: number) => formatNumber(value, lang);
  const { id } = view.frame;
  const who = revision.decider ?? "";
  return (
    <>
      {revision.state === "returned" ? (
        <Alert tone="wait" title={words.returnedBy(who)}>
          {revision.decisionNote ? <Prose text={revision.decisionNote} /> : null}
        </Alert>
      ) : null}
      {revision.state === "approved" ? <Alert tone="done" title={words.approvedBy(who)} /> : null}
      {revision.refusal ? <RefusalAlert refusal={revision.refusal} ahead /> : null}
      <p>
        <strong>{words.states[revision.state]}</strong>
      </p>
      <ol className="stack" aria-label={words.steps}>
        <li>{words.stepText(number(revision.clauses))}</li>
        <li>
          <a href={to(urls.deskRevisionMatch(id))}>{words.stepMatch}</a>:{" "}
          {revision.unsure > 0 ? words.stepMatchOpen(number(revision.unsure)) : words.stepMatchDone}
        </li>
        <li>
          <a href={to(urls.deskRevisionChanges(id))}>{words.stepChanges}</a>
        </li>
      </ol>
    </>
  );
}

/** Accepted words of residents, each with the button that puts them into the new version. */
function Proposals({ view }: { view: RevisionOverview }) {
  const { copy } = useCopy();
  const words = copy.versions.desk;
  if (view.proposals.length === 0) return null;
  const open = view.mayWrite && (!view.revision || view.editable);
  return (
    <Section title={words.proposals} id="de-nghi">
      <p>{words.proposalsHelp}</p>
      <ol className="bare stack">
        {view.proposals.map((proposal) => (
          <li key={proposal.id} className="change">
            <h3>
              {placeText(copy, proposal.place)} · <code>{formatReceipt(proposal.receipt)}</code>
            </h3>
            <p className="soft">{copy.policies.dispositions[proposal.disposition]}</p>
            <ProposedWords from={proposal.from} to={proposal.to} />
            {proposal.included ? <p>{words.included}</p> : null}
            {open && !proposal.included && !proposal.gone ? (
              <Form label={`${words.include} ${formatReceipt(proposal.receipt)}`}>
                <input type="hidden" name="seen" value={view.revision?.seen ?? ""} />
                <input type="hidden" name="y-kien" value={proposal.id} />
                <Submit tone="secondary" name="op" value="dua-vao">
                  {words.include}
                </Submit>
              </Form>
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  );
}
