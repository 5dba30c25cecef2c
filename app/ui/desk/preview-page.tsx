import { Alert } from "../alert.tsx";
import type { FileView } from "../attachments/file-view.ts";
import { FileList } from "../attachments/list.tsx";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { clauseViews } from "../policies/clause-views.ts";
import { PolicyFacts } from "../policies/policy-facts.tsx";
import { PolicyText } from "../policies/policy-text.tsx";
import { Prose } from "../policies/prose.tsx";
import type { PolicyHead, PolicyTree } from "../policies/types.ts";
import { Contents } from "../record/contents.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";

type PreviewPageProps = {
  frame: DossierFrameView;
  head: PolicyHead;
  text: PolicyTree;
  files: readonly FileView[];
};

/** Summary, facts and text as the public will read them. */
export function PreviewPage({ frame, head, text, files }: PreviewPageProps) {
  const { copy } = useCopy();
  const words = copy.desk.dossier;
  const clauses = clauseViews(text, {});
  return (
    <DossierFrame frame={frame} part="preview">
      {frame.public ? null : <Alert title={words.previewNotice} />}
      <Section id="tom-tat" title={copy.policies.summary}>
        {head.summary ? <Prose text={head.summary} /> : <p>{words.summaryMissing}</p>}
      </Section>
      <PolicyFacts head={head} />
      {files.length > 0 ? (
        <Section id="tai-lieu" title={copy.attachments.title}>
          <FileList files={files} />
        </Section>
      ) : null}
      <Section id="toan-van" title={words.fullText}>
        <div className="legal">
          <Contents clauses={clauses} />
          <PolicyText text={text} clauses={clauses} level={3} />
        </div>
      </Section>
    </DossierFrame>
  );
}
