import type { Words } from "#app/copy/copy.ts";
import { trackedWords } from "#app/copy/tracked-words.ts";
import { COMMENT_LIMIT } from "#app/domain/policies/schema.ts";
import type { TrackedComment } from "#app/domain/policies/tracked.ts";
import { WORDING_LIMIT } from "#app/domain/policies/wording.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import type { RefusalCode } from "#app/domain/refusals.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import { urls } from "#app/urls.ts";
import type { OwnComment } from "#db/queries/comments.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { Details } from "../details.tsx";
import { Checkbox } from "../form/checkbox-list.tsx";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Form } from "../form/form.tsx";
import { Submit } from "../form/submit.tsx";
import { TextArea } from "../form/text-area.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { Prose } from "../policies/prose.tsx";
import { AnswerFrame, Opinion } from "../record/answer-frame.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { AppealSection, type AppealView } from "../screening/appeal-section.tsx";
import { ProposedWords } from "../versions/proposed-words.tsx";

import { EarlierTexts, type EarlierTextView } from "./earlier-texts.tsx";

export type OwnCommentProblem = RefusalCode | "withdrawMissing" | "appealMissing";

type View = {
  comment: OwnComment;
  tracked: TrackedComment;
  answerRich: RichText | null;
  note: string | null;
  appeal: AppealView;
  earlier: readonly EarlierTextView[];
  mayWithdraw: boolean;
  mayResend: boolean;
};

type OwnCommentViewProps = {
  view: View;
  failure: {
    problem: OwnCommentProblem;
    body: string;
    wording: string;
    words?: string;
    field: "body" | "wording" | "words";
  } | null;
};

const messageOf = (copy: Words, problem: OwnCommentProblem): string =>
  problem === "withdrawMissing"
    ? copy.tracking.withdrawMissing
    : problem === "appealMissing"
      ? copy.screening.appeal.missing
      : copy.refusals[problem];

/** One's own opinion: the words, where it stands, its answer, and what can still be done. */
export function OwnCommentView({ view, failure }: OwnCommentViewProps) {
  const { copy, to } = useCopy();
  const { comment, tracked } = view;
  const words = copy.tracking;
  const state = trackedWords(copy, tracked);
  const message = failure ? messageOf(copy, failure.problem) : undefined;
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const reason = comment.reasonCode ? reasons[comment.reasonCode] : undefined;
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: words.mineTitle, href: urls.accountComments() }]} />
      {message ? <ErrorSummary errors={[{ field: failureField(failure), message }]} /> : null}
      <PageTitle
        title={comment.policyTitle}
        titleLang="vi"
        caption={formatReceipt(comment.receiptCode)}
        failed={Boolean(message)}
        lead={
          <RecordStatus status={{ group: tracked.group, label: state.label }}>
            {state.now}
          </RecordStatus>
        }
      />
      {tracked.state === "rerouted" ? <Notice>{words.rerouted}</Notice> : null}
      <SummaryList
        items={[
          {
            label: words.sentTo,
            value: (
              <a href={to(urls.policy(comment.policyCode))} lang="vi">
                {comment.policyTitle}
              </a>
            ),
          },
          { label: words.sentAt, value: <DateText at={new Date(comment.createdAt)} as="time" /> },
          ...(reason ? [{ label: words.reason, value: reason }] : []),
          ...(view.note ? [{ label: words.note, value: view.note }] : []),
        ]}
      />
      <AppealSection
        view={view.appeal}
        words={failure?.words ?? ""}
        message={failure?.field === "words" ? message : undefined}
      />
      <Section title={words.yourWords} id="noi-dung">
        {comment.body ? (
          <Opinion
            who={comment.byline}
            facts={[tracked.clause, copy.policies.stances[comment.stance]]
              .filter(Boolean)
              .join(" · ")}
          >
            <Prose text={comment.body} />
            <ProposedWords from={comment.wordingFrom} to={comment.wording} />
          </Opinion>
        ) : null}
        <EarlierTexts
          earlier={view.earlier}
          now={comment}
          title={copy.screening.earlier.title}
          lead={copy.screening.earlier.lead}
        />
        {answered(tracked) && comment.disposition ? (
          <AnswerFrame
            office={tracked.office}
            outcome={copy.policies.dispositions[comment.disposition]}
          >
            <Formatted text={comment.answer} rich={view.answerRich} under={3} />
          </AnswerFrame>
        ) : null}
      </Section>
      {view.mayResend ? <Resend comment={comment} failure={failure} message={message} /> : null}
      {view.mayWithdraw ? <Withdraw comment={comment} /> : null}
    </Page>
  );
}

const answered = (tracked: TrackedComment): boolean =>
  tracked.disposition !== null || tracked.answeredPrivately;

const failureField = (failure: OwnCommentViewProps["failure"]): string =>
  failure?.problem === "withdrawMissing" ? "confirm" : (failure?.field ?? "body");

type ResendProps = {
  comment: OwnComment;
  failure: OwnCommentViewProps["failure"];
  message: string | undefined;
};

function Resend({ comment, failure, message }: ResendProps) {
  const { copy, lang } = useCopy();
  const words = copy.tracking;
  const by = comment.dueAt ? formatDate(lastDay(new Date(comment.dueAt)), lang) : "";
  return (
    <Section title={words.edit} id="sua">
      <p>{words.editLead(by)}</p>
      <Form label={words.edit}>
        <input type="hidden" name="version" value={comment.version} />
        <TextArea
          id="body"
          name="body"
          label={words.editLabel}
          value={failure?.body || comment.body}
          limit={COMMENT_LIMIT}
          {...(message && failure?.field !== "wording" ? { error: message } : {})}
        />
        {comment.wording === null ? null : (
          <TextArea
            id="wording"
            name="wording"
            label={copy.versions.form.label}
            value={failure?.wording || comment.wording}
            limit={WORDING_LIMIT}
            lang="vi"
            {...(message && failure?.field === "wording" ? { error: message } : {})}
          />
        )}
        <Submit name="intent" value="resend">
          {words.editSubmit}
        </Submit>
      </Form>
    </Section>
  );
}

function Withdraw({ comment }: { comment: OwnComment }) {
  const { copy } = useCopy();
  const words = copy.tracking;
  return (
    <Details summary={words.withdraw}>
      <p>{words.withdrawLead}</p>
      <Form label={words.withdraw}>
        <input type="hidden" name="version" value={comment.version} />
        <Checkbox
          id="confirm"
          name="confirm"
          choice={{ value: "1", label: words.withdrawConfirm }}
        />
        <Submit tone="danger" name="intent" value="withdraw">
          {words.withdraw}
        </Submit>
      </Form>
    </Details>
  );
}
