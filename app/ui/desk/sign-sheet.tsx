import { DISPOSITIONS, STANCES } from "#app/domain/policies/schema.ts";
import { urls } from "#app/urls.ts";
import { ActionBar } from "../action-bar.tsx";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { formatNumber } from "../numbers.ts";
import { SummaryList } from "../record/summary-list.tsx";
import { EventForms } from "./event-form.tsx";
import type { EventFailure } from "./event-form-view.ts";
import type { SynthesisView } from "./synthesis-view.ts";

type SignSheetProps = { view: SynthesisView; failure: EventFailure | null };

/** Handing in and signing: the outcome in figures, then the step, within reach of the thumb. */
export function SignSheet({ view, failure }: SignSheetProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.synthesis;
  const count = (table: Readonly<Record<string, number>>, key: string) =>
    formatNumber(table[key] ?? 0, lang);
  if (view.forms.length === 0 && !failure) {
    return view.signedBy ? <p>{words.signedBy(view.signedBy)}</p> : null;
  }
  const signing = view.forms.some(({ event }) => event === "sign_response");
  return (
    <Section id="ky" title={words.signTitle}>
      {signing ? (
        <>
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
        </>
      ) : null}
      {failure && failure.unanswered.length > 0 ? (
        <Unanswered view={view} failure={failure} />
      ) : null}
      <ActionBar label={words.signTitle}>
        <EventForms
          machine="consultation"
          forms={view.forms}
          version={view.version}
          failure={failure}
          folded={!signing}
        />
      </ActionBar>
    </Section>
  );
}

/** Receipts that stand in the way, each leading to its row. */
function Unanswered({ view, failure }: { view: SynthesisView; failure: EventFailure }) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.events;
  const rest = view.unanswered - failure.unanswered.length;
  return (
    <Alert tone="stop" title={words.unansweredTitle} level={3}>
      <ul>
        {failure.unanswered.map(({ receipt, label }) => (
          <li key={receipt}>
            <a href={`${to(urls.deskResponse(view.frame.id))}?ma=${receipt}`}>{receipt}</a>
            {label ? <span lang="vi"> – {label}</span> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? <p>{words.unansweredMore(formatNumber(rest, lang))}</p> : null}
    </Alert>
  );
}
