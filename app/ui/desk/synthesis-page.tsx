import { TABLE_STATES } from "#app/domain/papers/paper.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DraftDone } from "../form/draft-keeper.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { formatNumber } from "../numbers.ts";
import { AnswerDesk, type AnswerFailure } from "./answer-form.tsx";
import { DossierFrame } from "./dossier-frame.tsx";
import { Done } from "./dossier-page.tsx";
import type { EventFailure } from "./event-form-view.ts";
import { TablePaperLinks } from "./paper-links.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { HandIn, isSigner, SignFigures, SignSheet } from "./sign-sheet.tsx";
import type { SynthesisView } from "./synthesis-view.ts";
import { Company, TableProgress, TableViews } from "./table-company.tsx";
import { TableFilters } from "./table-filters.tsx";

type SynthesisPageProps = {
  view: SynthesisView;
  moved: EventFailure | null;
  answered: AnswerFailure | null;
};

/** The table of a consultation: what people said, what becomes of it, who signs. */
export function SynthesisPage({ view, moved, answered }: SynthesisPageProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.synthesis;
  const signs = isSigner(view);
  const number = (value: number) => formatNumber(value, lang);
  return (
    <DossierFrame
      frame={view.frame}
      part="response"
      failed={moved !== null || answered !== null}
      news={
        <>
          <ErrorSummary errors={[...(answered?.errors ?? []), ...(moved?.errors ?? [])]} />
          {moved || answered ? null : <News view={view} />}
        </>
      }
    >
      <TableProgress
        id={view.frame.id}
        opinions={view.opinions}
        unanswered={view.unanswered}
        company={view.company}
      />
      <p className="soft">{words.counts(number(view.opinions), number(view.people))}</p>
      {view.unscreened > 0 ? (
        <Alert tone="wait" title={words.unscreened(number(view.unscreened))}>
          {view.mayCheck ? (
            <p>
              <a href={to(urls.deskChecks())}>{words.toChecks}</a>
            </p>
          ) : null}
        </Alert>
      ) : null}
      {TABLE_STATES.includes(view.frame.state) && view.opinions > 0 ? (
        <TablePaperLinks id={view.frame.id} />
      ) : null}
      {signs ? <SignFigures view={view} /> : <HandIn view={view} failure={moved} />}
      <TableViews id={view.frame.id} current="rows" />
      <Company company={view.company} />
      <TableFilters view={view} />
      {view.writable ? <Shortcuts keys={["jk", "x", "t", "n"]} /> : null}
      <AnswerDesk view={view} failure={answered} />
      {signs ? <SignSheet view={view} failure={moved} /> : null}
    </DossierFrame>
  );
}

/** What was done just before. */
function News({ view }: { view: SynthesisView }) {
  const { copy, lang } = useCopy();
  if (view.done !== "tra-loi") return <Done done={view.done} />;
  return (
    <>
      <DraftDone draftKey={`tra-loi-${view.draft ?? view.frame.id}`} />
      <Alert tone="done" title={copy.desk.synthesis.saved(formatNumber(view.written, lang))} live />
    </>
  );
}
