import type { PaperFormat } from "#app/domain/papers/paper.ts";
import type { PaperAnswer } from "#app/services/papers/papers.ts";
import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { formatNumber } from "../numbers.ts";
import { ProgressLine } from "../progress-line.tsx";

export type PaperPageData = {
  head: { code: string; title: string };
  format: PaperFormat;
  answer: Exclude<PaperAnswer, { state: "ready" }>;
  /** After so many seconds the page loads again. */
  seconds: number;
};

/** A file that has to be waited for: how far it is, and what can be had at once. */
export function PaperPage({ view }: { view: PaperPageData }) {
  const { copy, lang, to } = useCopy();
  const { head, format, answer } = view;
  const words = copy.policies.response;
  const failed = answer.state === "failed";
  const name = words[format];
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.policies.title, href: urls.policies() },
          { label: head.title, href: urls.policy(head.code) },
          { label: words.title, href: urls.policyResponse(head.code) },
        ]}
      />
      <PageTitle
        title={failed ? words.paper.failed(name) : words.paper.making(name)}
        caption={head.code}
        lead={<p lang="vi">{head.title}</p>}
      />
      {answer.state === "making" ? (
        <>
          <ProgressLine
            id="tien-do"
            done={answer.done}
            of={answer.total}
            words={words.paper.progress(
              formatNumber(answer.done, lang),
              formatNumber(answer.total, lang),
            )}
          />
          <p>{words.paper.wait(formatNumber(view.seconds, lang))}</p>
        </>
      ) : null}
      {answer.state === "busy" ? (
        <p>{words.paper.busy(formatNumber(answer.retryAfter, lang))}</p>
      ) : null}
      {failed ? <p>{words.paper.failedHelp}</p> : null}
      <ButtonRow>
        <ButtonLink href={urls.policyResponseFile(head.code, "csv")} tone="secondary">
          {words.paper.instead}
        </ButtonLink>
        <ButtonLink href={to(urls.policyResponse(head.code))} tone="quiet">
          {words.paper.back}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
