import { eventLabel } from "#app/copy/state-words.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Columns, Section } from "../layout/page.tsx";
import { PolicyFacts } from "../policies/policy-facts.tsx";
import { Prose } from "../policies/prose.tsx";
import type { PolicyHead } from "../policies/types.ts";
import type { BasisView } from "./bases-field.tsx";
import { type DeskStepView, DeskTimeline } from "./desk-timeline.tsx";
import { type DossierFailure, DossierForm, type PeriodView } from "./dossier-form.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";
import { missingField } from "./dossier-labels.ts";
import { EventForms } from "./event-form.tsx";
import type { EventFailure, EventFormView } from "./event-form-view.ts";
import { PaperLinks } from "./paper-links.tsx";
import { PeriodWarnings } from "./period-warnings.tsx";

export type DossierView = {
  frame: DossierFrameView;
  head: PolicyHead;
  forms: readonly EventFormView[];
  events: readonly DeskStepView[];
  bases: readonly BasisView[];
  period: PeriodView;
  /** What was done just before. */
  done: string | null;
};

type DossierPageProps = {
  view: DossierView;
  moved: EventFailure | null;
  saved: DossierFailure | null;
};

/** A dossier: its form while it is a draft, its facts afterwards, the steps open to the reader. */
export function DossierPage({ view, moved, saved }: DossierPageProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.dossier;
  const errors = [...(moved?.errors ?? []), ...(saved?.errors ?? [])];
  const failed = moved !== null || saved !== null;
  const missingHref = (part: string) => {
    const field = missingField(part);
    return field ? `#${field}` : to(urls.deskPolicyOutline(view.frame.id));
  };
  return (
    <DossierFrame
      frame={view.frame}
      part="dossier"
      failed={failed}
      news={
        <>
          <ErrorSummary errors={errors} />
          {failed ? null : <Done done={view.done} />}
          {view.frame.mayEdit ? <PeriodWarnings period={view.period} /> : null}
        </>
      }
    >
      <Columns
        asideLabel={copy.desk.events.title}
        aside={
          <>
            <h2>{copy.desk.events.title}</h2>
            {view.frame.mayEdit ? <p className="soft">{words.unsavedNote}</p> : null}
            <EventForms
              machine="consultation"
              forms={view.forms}
              version={view.head.version}
              failure={moved}
              missingHref={missingHref}
            />
          </>
        }
      >
        {view.frame.mayEdit ? (
          <Section id="sua-ho-so" title={words.editTitle}>
            <DossierForm head={view.head} bases={view.bases} period={view.period} failure={saved} />
          </Section>
        ) : (
          <>
            <Section id="tom-tat" title={words.summary}>
              {view.head.summary ? (
                <Prose text={view.head.summary} />
              ) : (
                <p>{words.summaryMissing}</p>
              )}
              <p>
                <a href={to(urls.deskPolicyPreview(view.frame.id))}>{words.readWhole}</a>
              </p>
            </Section>
            <PolicyFacts head={view.head} />
          </>
        )}
      </Columns>
      <PaperLinks id={view.frame.id} />
      <Section id="cac-buoc" title={words.timeline}>
        <DeskTimeline machine="consultation" events={view.events} />
      </Section>
    </DossierFrame>
  );
}

/** What was just done, in one sentence. */
export function Done({ done }: { done: string | null }) {
  const { copy } = useCopy();
  if (done === "luu") return <Alert tone="done" title={copy.desk.dossier.saved} live />;
  if (!done || !Object.hasOwn(consultationMachine.events, done)) return null;
  const what = eventLabel(copy, "consultation", done);
  return <Alert tone="done" title={copy.desk.events.done(what)} live />;
}
