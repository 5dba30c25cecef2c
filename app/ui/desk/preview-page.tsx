import { Alert } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { clauseViews } from "../policies/clause-views.ts";
import { PolicyFacts } from "../policies/policy-facts.tsx";
import { Prose } from "../policies/prose.tsx";
import type { PolicyHead, PolicyTree } from "../policies/types.ts";
import { LegalText } from "../record/legal-text.tsx";
import { DossierFrame, type DossierFrameView } from "./dossier-frame.tsx";

type PreviewPageProps = { frame: DossierFrameView; head: PolicyHead; text: PolicyTree };

/** Summary, facts and text as the public will read them. */
export function PreviewPage({ frame, head, text }: PreviewPageProps) {
  const { copy } = useCopy();
  const words = copy.desk.dossier;
  return (
    <DossierFrame frame={frame} part="preview">
      {frame.public ? null : <Alert title={words.previewNotice} />}
      <Section id="tom-tat" title={copy.policies.summary}>
        {head.summary ? <Prose text={head.summary} /> : <p>{words.summaryMissing}</p>}
      </Section>
      <PolicyFacts head={head} />
      <Section id="toan-van" title={words.fullText}>
        {text.preamble ? <Prose text={text.preamble} /> : null}
        <LegalText clauses={clauseViews(text, {})} level={3} />
        {text.closing ? <Prose text={text.closing} /> : null}
      </Section>
    </DossierFrame>
  );
}
