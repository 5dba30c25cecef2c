import { DISPOSITIONS, STANCES } from "#app/domain/policies/schema.ts";
import { urls } from "#app/urls.ts";
import { ActionBar } from "../action-bar.tsx";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { Section } from "../layout/page.tsx";
import { formatNumber } from "../numbers.ts";
import { SummaryList } from "../record/summary-list.tsx";
import { EventForms } from "./event-form.tsx";
import type { EventFailure } from "./event-form-view.ts";
import type { SynthesisView } from "./synthesis-view.ts";
import { Unanswered } from "./unanswered.tsx";

type SignSheetProps = { view: SynthesisView; failure: EventFailure | null };

/** Whether the reader is the one who signs. */
export const isSigner = (view: SynthesisView): boolean =>
  view.forms.some(({ event }) => event === "sign_response");

/** What would be signed, in figures. */
export function SignFigures({ view }: { view: SynthesisView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.synthesis;
  const count = (table: Readonly<Record<string, number>>, key: string) =>
    formatNumber(table[key] ?? 0, lang);
  return (
    <Section id="ket-qua" title={words.figures}>
      <SummaryList
        items={[
          {
            label: words.results,
            value: DISPOSITIONS.map((key) => (
              <div key={key}>
                {copy.policies.dispositions[key]}: {count(view.dispositions, key)}
              </div>
            )),
          },
          {
            label: words.stances,
            value: STANCES.map((key) => (
              <div key={key}>
                {copy.policies.stances[key]}: {count(view.stances, key)}
              </div>
            )),
          },
        ]}
      />
      {view.departs ? <Alert tone="wait" title={words.departure} level={3} /> : null}
      <AwaitingText view={view} />
    </Section>
  );
}

/** What else a signature makes public. */
function AwaitingText({ view }: { view: SynthesisView }) {
  const { copy, to } = useCopy();
  const words = copy.versions.desk;
  if (!view.awaiting) return null;
  return (
    <Alert tone="info" title={view.awaiting.substantive ? words.signRound : words.sign} level={3}>
      <p>
        <a href={to(urls.deskRevisionChanges(view.frame.id))}>{words.signSee}</a>
      </p>
    </Alert>
  );
}

/** Signing or sending back, at the foot of the screen whatever row one reads. */
export function SignSheet({ view, failure }: SignSheetProps) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  return (
    <div className="sign-sheet">
      <ActionBar label={words.signTitle}>
        <Details summary={words.signTitle} id="ky" open={failure !== null}>
          <EventForms
            machine="consultation"
            forms={view.forms}
            version={view.version}
            failure={failure}
          />
        </Details>
      </ActionBar>
    </div>
  );
}

/** Handing the table in; refused with the receipts that stand in the way. */
export function HandIn({ view, failure }: SignSheetProps) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  if (view.forms.length === 0 && !failure) {
    return view.signedBy ? <p>{words.signedBy(view.signedBy)}</p> : null;
  }
  return (
    <Section id="trinh" title={words.handInTitle}>
      {failure && failure.unanswered.length > 0 ? (
        <Unanswered view={view} failure={failure} />
      ) : null}
      <EventForms
        machine="consultation"
        forms={view.forms}
        version={view.version}
        failure={failure}
        folded
      />
    </Section>
  );
}
