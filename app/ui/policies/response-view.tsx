import { Fragment } from "react";
import { stateWords } from "#app/copy/state-words.ts";
import { ANSWERED } from "#app/domain/policies/comment-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { PublicResponseRow } from "#app/domain/policies/public.ts";
import { DISPOSITIONS } from "#app/domain/policies/schema.ts";
import { groupOf } from "#app/domain/records/visibility.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { urls } from "#app/urls.ts";
import type { TakedownNotice } from "#db/queries/takedowns.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { GatheredSection, type ShownSource } from "../gatherings/gathered-section.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { Pagination } from "../list/pagination.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { Counters, Figures } from "../record/counters.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { Removal } from "../screening/removal.tsx";
import { Prose } from "./prose.tsx";
import type { PolicyHead } from "./types.ts";

type ShownRow = PublicResponseRow & {
  id: string;
  anchor: string | null;
  answerRich: RichText | null;
  /** What stands in place of words that were taken down. */
  removal: TakedownNotice | null;
};

export type ResponseViewData = {
  head: PolicyHead & { code: string };
  /** The last signature; null before the first one. */
  signing: { at: string; round: number } | null;
  /** Every opinion is answered: no new round runs behind the signed one. */
  whole: boolean;
  rows: readonly ShownRow[];
  sources: readonly ShownSource[];
  more: string | null;
  isFirst: boolean;
  now: Date;
};

/** Papers first, then tables for those who count. */
const FILES = ["docx", "pdf", "xlsx", "csv", "json"] as const;

/** Papers are made of a finished round only: they state its totals. */
const DATA_FILES = ["csv", "json"] as const;

/** The signed table: by clause, what people said and what was decided and why. */
export function ResponseView({ view }: { view: ResponseViewData }) {
  const { copy, to } = useCopy();
  const { head } = view;
  const words = copy.policies.response;
  const state = stateWords(copy, "consultation", head.state);
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
            <RecordStatus
              status={{
                group: groupOf(consultationMachine, head.state, head.visibleState),
                label: state.label,
              }}
            >
              {state.now}
            </RecordStatus>
          </>
        }
      />
      {head.isSample ? <SampleNotice /> : null}
      <PartOfTable head={head} />
      <Counters people={head.personCount} opinions={head.opinionCount} />
      <GatheredSection head={head} sources={view.sources} />
      {view.signing && !view.whole ? (
        <Notice>{words.earlierRound(String(view.signing.round), String(head.round))}</Notice>
      ) : null}
      {view.signing ? <Signed view={view} signing={view.signing} /> : <Pending head={head} />}
    </Page>
  );
}

/** On a commune's page: whose table this is, and the way to the whole of it. */
function PartOfTable({ head }: { head: PolicyHead }) {
  const { copy, to } = useCopy();
  const words = copy.collections;
  if (head.parentCode === null) return null;
  return (
    <Notice>
      <p>
        <strong>{words.signedTitle}.</strong>{" "}
        {ANSWERED.includes(head.state) ? words.signedPart(head.unitName) : null}{" "}
        <a href={to(urls.policyResponse(head.parentCode))}>{words.wholeTable}</a>
      </p>
      {ANSWERED.includes(head.state) ? <p>{words.wholeFiles}</p> : null}
    </Notice>
  );
}

function Pending({ head }: { head: PolicyHead }) {
  const { copy, lang } = useCopy();
  const words = copy.policies.response;
  const due = head.dueAt ? formatDate(lastDay(new Date(head.dueAt)), lang) : null;
  const opens = head.opensAt ? formatDate(new Date(head.opensAt), lang) : null;
  const closes = head.closesAt ? formatDate(lastDay(new Date(head.closesAt)), lang) : null;
  const why: Readonly<Record<string, string | null>> = {
    scheduled: opens && closes && words.pendingScheduled(opens, closes),
    open: words.pendingOpen,
    withdrawn: words.pendingWithdrawn,
  };
  return (
    <Notice>
      <p>
        <strong>{words.pending}.</strong> {why[head.state] ?? (due && words.pendingHelp(due))}
      </p>
    </Notice>
  );
}

type SignedProps = { view: ResponseViewData; signing: { at: string; round: number } };

function Signed({ view, signing }: SignedProps) {
  const { copy, lang, to } = useCopy();
  const { head, rows } = view;
  const words = copy.policies.response;
  const here = to(urls.policyResponse(head.code));
  const file = (format: string) => urls.policyResponseFile(head.code, format);
  return (
    <>
      {view.whole ? (
        <Figures
          figures={DISPOSITIONS.filter((name) => head.dispositionCounts[name]).map((name) => ({
            value: <NumberText value={head.dispositionCounts[name] ?? 0} />,
            word: copy.policies.dispositions[name],
          }))}
        />
      ) : null}
      <SummaryList
        items={[
          ...(head.signedBy ? [{ label: words.signed, value: head.signedBy }] : []),
          { label: words.signedOn, value: <DateText at={new Date(signing.at)} /> },
          ...(head.round > 1 ? [{ label: words.round, value: signing.round }] : []),
          ...(head.departureReason
            ? [{ label: words.departure, value: head.departureReason }]
            : []),
          {
            label: words.files,
            value: (
              <>
                {(view.whole ? FILES : DATA_FILES).map((format, index) => (
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
      <Section
        title={
          view.whole
            ? words.rows(formatNumber(head.opinionCount, lang))
            : words.rowsOfRound(String(signing.round))
        }
        id="bang"
      >
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
  const through = row.commune ? copy.collections.through(row.commune) : null;
  const outcome = row.disposition ? words.dispositions[row.disposition] : null;
  if (row.opinion === null) {
    if (row.removal) return <Removal notice={row.removal} />;
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
        facts={[through, words.stances[row.stance], channel, people].filter(Boolean).join(" · ")}
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
