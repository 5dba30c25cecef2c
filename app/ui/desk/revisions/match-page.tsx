import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import { ButtonLink } from "../../button.tsx";
import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { ErrorSummary, errorOf } from "../../form/error-summary.tsx";
import { Form } from "../../form/form.tsx";
import { Select } from "../../form/select.tsx";
import { Submit } from "../../form/submit.tsx";
import { Section } from "../../layout/page.tsx";
import { formatNumber } from "../../numbers.ts";
import { placeText } from "../../versions/place-text.ts";
import { DossierFrame } from "../dossier-frame.tsx";
import { RefusalAlert } from "../refusal-alert.tsx";
import { DoubtField } from "./doubt-field.tsx";
import type { MatchView, PlaceChoice, RevisionFailure } from "./revision-views.ts";

type MatchPageProps = { view: MatchView; failure: RevisionFailure | null };

/** How the new version was matched with the old one; what is doubtful is asked. */
export function MatchPage({ view, failure }: MatchPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.versions.desk.match;
  const number = (value: number) => formatNumber(value, lang);
  const { sure, unsure, added, removed } = view.counts;
  return (
    <DossierFrame
      frame={view.frame}
      part="revision"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={failure?.errors ?? []} />
          {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
          {view.done && !failure ? <Alert tone="done" title={words.saved} live /> : null}
        </>
      }
    >
      <Section title={words.title} id="doi-chieu">
        <p>{words.lead}</p>
        <p>
          <strong>
            {words.counts(number(sure), number(unsure), number(added), number(removed))}
          </strong>
        </p>
        {unsure === 0 ? (
          <>
            <p>{words.settled}</p>
            <ButtonLink href={to(urls.deskRevisionChanges(view.frame.id))} icon="arrow">
              {words.next}
            </ButtonLink>
          </>
        ) : null}
      </Section>
      {view.doubts.length > 0 && view.editable ? (
        <Form label={words.title}>
          <input type="hidden" name="seen" value={view.seen} />
          {view.doubts.map((doubt) => (
            <DoubtField key={doubt.anchor} doubt={doubt} removed={view.removed} failure={failure} />
          ))}
          <Submit>{words.save}</Submit>
        </Form>
      ) : null}
      <Lists view={view} />
      {view.editable && view.mendable.length > 0 ? <Mend view={view} failure={failure} /> : null}
    </DossierFrame>
  );
}

function Lists({ view }: { view: MatchView }) {
  const { copy } = useCopy();
  const words = copy.versions.desk.match;
  return (
    <>
      {view.moved.length > 0 ? (
        <Details summary={words.moved}>
          <ul>
            {view.moved.map(({ old, now }) => {
              const line = words.arrow(placeText(copy, old), placeText(copy, now));
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </Details>
      ) : null}
      <Places title={words.added} places={view.added} />
      <Places title={words.removed} places={view.removed} />
    </>
  );
}

function Places({ title, places }: { title: string; places: readonly PlaceChoice[] }) {
  const { copy } = useCopy();
  if (places.length === 0) return null;
  return (
    <Details summary={title}>
      <ul>
        {places.map(({ value, place, excerpt }) => (
          <li key={value}>
            {placeText(copy, place)} <span lang="vi">{excerpt}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** One match mended by hand, whatever the machine thought of it. */
function Mend({ view, failure }: MatchPageProps) {
  const { copy } = useCopy();
  const words = copy.versions.desk.match;
  const own = failure?.values.op === "sua" ? failure : null;
  const options = (places: readonly PlaceChoice[]) =>
    places.map(({ value, place, excerpt }) => ({
      value,
      label: `${placeText(copy, place)}: ${excerpt}`,
    }));
  const error = errorOf(own?.errors ?? [], "moi");
  return (
    <Details summary={words.fix} open={own !== null}>
      <Form label={words.fix}>
        <input type="hidden" name="seen" value={view.seen} />
        <Select
          id="moi"
          name="moi"
          label={words.fixNow}
          options={options(view.mendable)}
          {...(own?.values.moi ? { value: own.values.moi } : {})}
          {...(error ? { error } : {})}
        />
        <Select
          id="cu"
          name="cu"
          label={words.fixOld}
          empty={words.fixNone}
          options={options(view.removed)}
          {...(own?.values.cu ? { value: own.values.cu } : {})}
        />
        <Submit tone="secondary" name="op" value="sua">
          {words.fixSave}
        </Submit>
      </Form>
    </Details>
  );
}
