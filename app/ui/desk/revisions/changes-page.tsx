import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { useCopy } from "../../copy.tsx";
import { ErrorSummary } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Section } from "../../layout/page.tsx";
import { Prose } from "../../policies/prose.tsx";
import { ChangeSummary } from "../../versions/change-summary.tsx";
import { DifferenceView } from "../../versions/difference-view.tsx";
import { DossierFrame } from "../dossier-frame.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import { CauseField } from "./cause-field.tsx";
import { ChangeFacts, PublishApproved } from "./change-facts.tsx";
import { Decision } from "./decision.tsx";
import type { ChangesView, RevisionFailure } from "./revision-views.ts";

type ChangesPageProps = { view: ChangesView; failure: RevisionFailure | null };

/** What a new version changes and why: written by its drafter, decided by the chair. */
export function ChangesPage({ view, failure }: ChangesPageProps) {
  const { copy, to } = useCopy();
  const words = copy.versions.desk;
  return (
    <DossierFrame
      frame={view.frame}
      part="revision"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={failure?.errors ?? []} />
          {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
          {failure ? null : <Done done={view.done} />}
        </>
      }
    >
      <p>
        <a href={to(urls.deskRevision(view.frame.id))}>{words.title}</a> ·{" "}
        <strong>{words.states[view.revisionState]}</strong>
      </p>
      {view.refusal ? (
        <>
          <RefusalAlert refusal={view.refusal} ahead />
          <p>
            <a href={to(urls.deskRevisionMatch(view.frame.id))}>{words.stepMatch}</a>
          </p>
        </>
      ) : null}
      {view.difference ? <Difference view={view} failure={failure} /> : null}
      {view.mayPublish ? <PublishApproved view={view} failure={failure} /> : null}
      <Decision view={view} failure={failure} />
    </DossierFrame>
  );
}

/** The changes; for who may change what is said of them, as one form. */
function Difference({ view, failure }: ChangesPageProps) {
  const { copy } = useCopy();
  const words = copy.versions;
  if (!view.difference) return null;
  const names = { before: words.desk.match.old(""), after: words.desk.match.now("") };
  const list = (
    <Section title={words.page.list} id="tung-cho">
      {view.editable ? (
        <p>
          <strong>{words.desk.changes.causes}:</strong> {words.desk.changes.causesHint}
        </p>
      ) : null}
      <DifferenceView
        difference={view.difference}
        all={view.named}
        names={{
          before: names.before.replace(/:\s*$/, ""),
          after: names.after.replace(/:\s*$/, ""),
        }}
        extra={(change) => <CauseField change={change} view={view} failure={failure} />}
      />
    </Section>
  );
  if (!view.editable) {
    return (
      <>
        <ChangeSummary difference={view.difference} />
        {view.note ? (
          <Section title={words.desk.changes.note} id="ghi-chu">
            <Prose text={view.note} />
          </Section>
        ) : null}
        {list}
      </>
    );
  }
  return (
    <>
      <ChangeSummary difference={view.difference} />
      <Form label={words.desk.changes.title}>
        <input type="hidden" name="seen" value={view.seen} />
        <input type="hidden" name="version" value={view.version} />
        {list}
        <ChangeFacts view={view} failure={failure} />
      </Form>
    </>
  );
}

function Done({ done }: { done: string | null }) {
  const { copy } = useCopy();
  const words = copy.versions.desk.changes;
  const said: Readonly<Record<string, string>> = {
    luu: words.saved,
    trinh: words.proposed,
    "dong-y": words.approved,
    "tra-lai": words.returned,
  };
  const title = done ? said[done] : undefined;
  return title ? <Alert tone="done" title={title} live /> : null;
}
