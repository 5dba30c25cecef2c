import { urls } from "#app/urls.ts";
import { Alert } from "../../alert.tsx";
import type { FileView } from "../../attachments/file-view.ts";
import { FileList } from "../../attachments/list.tsx";
import { useCopy } from "../../copy.tsx";
import { ErrorSummary, type FormError } from "../../form/error-summary.tsx";
import { ChangeList } from "../../gatherings/change-list.tsx";
import { TallyTable } from "../../gatherings/tally-table.tsx";
import { Section } from "../../layout/page.tsx";
import { DossierFrame, type DossierFrameView } from "../dossier-frame.tsx";
import { GatheredList } from "./gathered-list.tsx";
import { MendForms } from "./mend-forms.tsx";
import type { Typed } from "./source-fields.tsx";
import { SourceFacts } from "./source-line.tsx";
import type { GatheredOpinion, SourceFormView, SourceView } from "./types.ts";

export type GatheringView = {
  frame: DossierFrameView;
  source: SourceView;
  opinions: readonly GatheredOpinion[];
  files: readonly FileView[];
  mends: boolean;
  enterable: boolean;
  form: SourceFormView;
  submissionId: string;
  places: number;
  done: string | null;
};

export type GatheringFailure = {
  op: string;
  values: Typed;
  errors: readonly FormError[];
  places: number;
};

type GatheringPageProps = { view: GatheringView; failure: GatheringFailure | null };

/** One source: what it is, what it said, what became of it, and how it is put right. */
export function GatheringPage({ view, failure }: GatheringPageProps) {
  const { copy, to } = useCopy();
  const words = copy.desk.gatherings;
  const { frame, source } = view;
  const errors = failure?.errors ?? [];
  return (
    <DossierFrame
      frame={frame}
      part="gatherings"
      failed={errors.length > 0}
      news={
        <>
          <ErrorSummary errors={errors} />
          {failure ? null : <Done done={view.done} />}
        </>
      }
    >
      <p>
        <a href={to(urls.deskGatherings(frame.id))}>{words.sources}</a>
      </p>
      <Section id="nguon" title={copy.policies.channels[source.channel]}>
        <p>
          <SourceFacts source={source} />
        </p>
        {view.files.length > 0 ? <FileList desk files={view.files} /> : null}
        <TallyTable tallies={source.tallies} />
        <ChangeList changes={source.changes} />
      </Section>
      <Section id="y-kien" title={words.opinionsOf}>
        <GatheredList view={view} />
        {view.mends ? (
          <ul>
            {view.opinions.length > 0 ? (
              <li>
                <a href={to(urls.deskGatheringReceipts(frame.id, source.id))}>{words.receipts}</a>
              </li>
            ) : null}
            {view.enterable ? (
              <li>
                <a href={to(urls.deskGatheringTable(frame.id, source.id))}>{words.byTable}</a>
              </li>
            ) : null}
          </ul>
        ) : null}
      </Section>
      {view.enterable || failure ? <MendForms view={view} failure={failure} /> : null}
    </DossierFrame>
  );
}

function Done({ done }: { done: string | null }) {
  const { copy } = useCopy();
  const said: Readonly<Record<string, string>> = copy.desk.gatherings.done;
  const title = said[done ?? ""];
  return title ? <Alert tone="done" title={title} live /> : null;
}
