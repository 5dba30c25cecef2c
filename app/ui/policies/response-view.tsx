import { Fragment } from "react";
import { stateWords } from "#app/copy/state-words.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { PublicResponseRow } from "#app/domain/policies/public.ts";
import { DISPOSITIONS } from "#app/domain/policies/schema.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { urls } from "#app/urls.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { Pagination } from "../list/pagination.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { Counters, Figures } from "../record/counters.tsx";
import { StatusTag } from "../record/status-tag.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { Prose } from "./prose.tsx";
import type { PolicyHead } from "./types.ts";

type ShownRow = PublicResponseRow & {
  id: string;
  anchor: string | null;
  answerRich: RichText | null;
};

export type ResponseViewData = {
  head: PolicyHead & { code: string };
  signed: boolean;
  rows: readonly ShownRow[];
  more: string | null;
  isFirst: boolean;
  now: Date;
};

/** Papers first, then tables for those who count. */
const FILES = ["docx", "pdf", "xlsx", "csv", "json"] as const;

/** The signed table: by clause, what people said and what was decided and why. */
export function ResponseView({ view }: { view: ResponseViewData }) {
  const { copy, to } = useCopy();
  const { head } = view;
  const words = copy.policies.response;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.policies.title, href: urls.policies() },
          { label: head.title, href: urls.policy(head.code) },
        ]}
      />
      <PageTitle
        title={words.title}
        caption={head.code}
        lead={
          <>
            <p>
              <a href={to(urls.policy(head.code))} lang="vi">
                {head.title}
              </a>
            </p>
            <StatusTag
              group={groupOf(consultationMachine, head.state, head.visibleState)}
              label={stateWords(copy, "consultation", head.state).label}
            />
          </>
        }
      />
      {head.isSample ? <SampleNotice /> : null}
      <Counters people={head.personCount} opinions={head.opinionCount} />
      {view.signed ? <Signed view={view} /> : <Pending head={head} />}
    </Page>
  );
}

function Pending({ head }: { head: PolicyHead }) {
  const { copy, lang } = useCopy();
  const words = copy.policies.response;
  const due = head.dueAt ? formatDate(lastDay(new Date(head.dueAt)), lang) : null;
  return (
    <Notice>
      <p>
        <strong>{words.pending}.</strong>{" "}
        {due && head.state !== "open" ? words.pendingHelp(due) : words.pendingOpen}
      </p>
    </Notice>
  );
}

function Signed({ view }: { view: ResponseViewData }) {
  const { copy, lang, to } = useCopy();
  const { head, rows } = view;
  const words = copy.policies.response;
  const here = to(urls.policyResponse(head.code));
  const file = (format: string) => urls.policyResponseFile(head.code, format);
  return (
    <>
      <Figures
        figures={DISPOSITIONS.filter((name) => head.dispositionCounts[name]).map((name) => ({
          value: <NumberText value={head.dispositionCounts[name] ?? 0} />,
          word: copy.policies.dispositions[name],
        }))}
      />
      <SummaryList
        items={[
          ...(head.signedBy ? [{ label: words.signed, value: head.signedBy }] : []),
          ...(head.departureReason
            ? [{ label: words.departure, value: head.departureReason }]
            : []),
          {
            label: words.files,
            value: (
              <>
                {FILES.map((format, index) => (
                  <Fragment key={format}>
                    {index > 0 ? " · " : null}
                    <a href={file(format)}>{words[format]}</a>
                  </Fragment>
                ))}
              </>
            ),
          },
        ]}
      />
      <Section title={words.rows(formatNumber(head.opinionCount, lang))} id="bang">
        <ol className="bare stack">
          {rows.map((row, index) => (
            <li key={row.id} id={`dong-${row.id}`}>
              {row.clause === rows[index - 1]?.clause ? null : (
                <h3 lang="vi">
                  {row.anchor ? (
                    <a href={`${to(urls.policy(head.code))}#${row.anchor}`}>{row.clause}</a>
                  ) : (
                    words.whole
                  )}
                </h3>
              )}
              <ResponseItem row={row} office={head.draftingBody || head.unitName} />
            </li>
          ))}
        </ol>
        <Pagination
          moreHref={view.more ? `${here}?sau=${view.more}#bang` : null}
          {...(view.isFirst ? {} : { firstHref: here })}
        />
      </Section>
    </>
  );
}

function ResponseItem({ row, office }: { row: ShownRow; office: string }) {
  const { copy } = useCopy();
  const words = copy.policies;
  const channel = row.channel === "portal" ? null : words.channels[row.channel];
  const people = row.people > 1 ? copy.common.people(String(row.people)) : null;
  const outcome = row.disposition ? words.dispositions[row.disposition] : null;
  if (row.opinion === null) {
    return (
      <p className="hint">
        {words.response.notShown} {outcome}
      </p>
    );
  }
  return (
    <Exchange>
      <Opinion
        who={row.who}
        facts={[words.stances[row.stance], channel, people].filter(Boolean).join(" · ")}
      >
        <Prose text={row.opinion} />
        {row.wording ? <Prose text={copy.versions.comment.asText(row.wording)} /> : null}
      </Opinion>
      {outcome ? (
        <AnswerFrame office={office} outcome={outcome} level={4}>
          <Formatted text={row.answer} rich={row.answerRich} under={4} />
        </AnswerFrame>
      ) : null}
    </Exchange>
  );
}
