import type { Refusal } from "#app/domain/outcome.ts";
import type { WarningCode } from "#app/domain/policies/outline-types.ts";
import type { ClauseKind } from "#app/domain/policies/schema.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import { urls } from "#app/urls.ts";
import { Alert } from "../alert.tsx";
import { ButtonLink } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { ErrorSummary, type FormError } from "../form/error-summary.tsx";
import { Section } from "../layout/page.tsx";
import { Split } from "../layout/split.tsx";
import { formatNumber } from "../numbers.ts";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";
import type { OpenRowView } from "./outline-editor.tsx";
import { ReplaceForm, RereadForm } from "./outline-source.tsx";
import { type OutlineRowView, OutlineTree } from "./outline-tree.tsx";
import { RefusalAlert } from "./refusal-alert.tsx";
import { SourceText, type SourceView } from "./source-text.tsx";
import { WordNotes } from "./word-notes.tsx";

export type OutlineView = {
  frame: DossierFrameView;
  version: number;
  /** Proves which text the person had in front of him. */
  seenKey: string;
  counts: readonly { kind: ClauseKind; count: number }[];
  warnings: readonly { code: WarningCode; line: number; label: string }[];
  /** What the file of the text had that the text cannot show. */
  notes: readonly WordWarning[];
  source: SourceView;
  rows: readonly OutlineRowView[];
  preamble: string;
  closing: string;
  /** How many rows stand before the closing. */
  closingAt: number;
  open: OpenRowView | null;
  preambleOpen: boolean;
  done: boolean;
};

export type OutlineFailure = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
  /** What the file of a refused text had that the text cannot show. */
  notes: readonly WordWarning[];
};

type OutlinePageProps = { view: OutlineView; failure: OutlineFailure | null };

/** What was recognised in a text, what is doubtful in it, and its corrections. */
export function OutlinePage({ view, failure }: OutlinePageProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.outline;
  return (
    <DossierFrame
      frame={view.frame}
      part="outline"
      failed={failure !== null}
      news={
        <>
          <ErrorSummary errors={failure?.errors ?? []} />
          {failure?.refusal ? <RefusalAlert refusal={failure.refusal} /> : null}
          {view.done && !failure ? <Alert tone="done" title={words.saved} live /> : null}
        </>
      }
    >
      <p>{words.lead}</p>
      <Split
        left={
          <>
            <Counts counts={view.counts} />
            <ButtonLink href={to(urls.deskPolicy(view.frame.id))} icon="arrow">
              {words.next}
            </ButtonLink>
            <ReplaceForm version={view.version} failure={failure} />
            <RereadForm version={view.version} />
          </>
        }
        right={
          <>
            {view.notes.length > 0 ? (
              <Section title={copy.desk.word.title} id="tu-tep-word">
                <WordNotes notes={view.notes} />
              </Section>
            ) : null}
            <Warnings warnings={view.warnings} />
          </>
        }
      />
      <Split
        left={<OutlineTree view={view} failure={failure} />}
        right={<SourceText source={view.source} here={to(urls.deskPolicyOutline(view.frame.id))} />}
      />
    </DossierFrame>
  );
}

function Counts({ counts }: Pick<OutlineView, "counts">) {
  const { copy, lang } = useCopy();
  const words = copy.desk.outline;
  return (
    <Section title={words.countsTitle} id="da-nhan-ra">
      <ul className="bare counts">
        {counts.map(({ kind, count }) => (
          <li key={kind}>{words.counts[kind](formatNumber(count, lang))}</li>
        ))}
      </ul>
    </Section>
  );
}

function Warnings({ warnings }: Pick<OutlineView, "warnings">) {
  const { copy, lang } = useCopy();
  const words = copy.desk.outline;
  const said = Map.groupBy(warnings, ({ code, label }) =>
    words.warnings[code](label.replace(/[.:]$/, "")),
  );
  return (
    <Section title={words.warningsTitle} id="nen-xem-lai">
      {warnings.length === 0 ? (
        <p className="soft">{words.noWarnings}</p>
      ) : (
        <ul className="warnings">
          {[...said].map(([what, places]) => (
            <li key={what}>
              {words.warning(places.map(({ line }) => formatNumber(line, lang)).join(", "), what)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
