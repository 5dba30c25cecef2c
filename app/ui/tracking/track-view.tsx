import { trackedWords } from "#app/copy/tracked-words.ts";
import type { TrackedComment } from "#app/domain/policies/tracked.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import type { TakedownNotice } from "#db/queries/takedowns.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { ErrorSummary } from "../form/error-summary.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { AnswerFrame } from "../record/answer-frame.tsx";
import { RecordStatus } from "../record/record-status.tsx";
import { SummaryList } from "../record/summary-list.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { AppealSection, type AppealView } from "../screening/appeal-section.tsx";
import { Removal } from "../screening/removal.tsx";

export type TrackViewData = {
  typed: string;
  found: TrackedComment | null;
  /** The reader is the sender. */
  own: boolean;
  /** Where its words were taken down: what stands in their place. */
  takedown: TakedownNotice | null;
  /** For the sender alone: why his words are not shown, the reader's message, and what he can do. */
  mine: { reasonCode: string | null; note: string | null; appeal: AppealView } | null;
  guest: boolean;
  problem: "codeInvalid" | "notFound" | "tooMany" | "recordMissing" | null;
};

/** A code in, where it stands out; no account needed. */
export function TrackView({ view }: { view: TrackViewData }) {
  const { copy, to } = useCopy();
  const words = copy.tracking;
  const message = view.problem ? words[view.problem] : undefined;
  return (
    <Page>
      {message ? <ErrorSummary errors={[{ field: "ma", message }]} /> : null}
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} failed={Boolean(message)} />
      {view.found ? <Found view={view} found={view.found} /> : null}
      <form action={to(urls.track())} className="form">
        <TextInput
          id="ma"
          name="ma"
          label={copy.parts.receiptTitle}
          value={view.typed}
          width="20"
          autoComplete="off"
          spellCheck={false}
          {...(message ? { error: message } : {})}
        />
        <Submit>{words.submit}</Submit>
      </form>
    </Page>
  );
}

type FoundProps = { view: TrackViewData; found: TrackedComment };

function Found({ view: { own, guest, takedown, mine }, found }: FoundProps) {
  const { copy, to } = useCopy();
  const words = copy.tracking;
  const state = trackedWords(copy, found);
  const track = to(urls.track(found.receipt));
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  const reason = mine?.reasonCode ? reasons[mine.reasonCode] : undefined;
  return (
    <Section title={words.result} id="ket-qua">
      <RecordStatus status={{ group: found.group, label: state.label }}>{state.now}</RecordStatus>
      <SummaryList
        items={[
          { label: words.receipt, value: formatReceipt(found.receipt) },
          {
            label: words.sentTo,
            value: (
              <a href={to(urls.policy(found.policyCode))} lang="vi">
                {found.policyTitle}
              </a>
            ),
          },
          ...(found.clause ? [{ label: words.part, value: found.clause }] : []),
          { label: words.sentAt, value: <DateText at={new Date(found.createdAt)} as="time" /> },
          ...(reason ? [{ label: words.reason, value: reason }] : []),
          ...(mine?.note ? [{ label: words.note, value: mine.note }] : []),
        ]}
      />
      {takedown && !mine ? <Removal notice={takedown} /> : null}
      <Answer found={found} />
      {mine ? <AppealSection view={mine.appeal} /> : null}
      {own ? (
        <p>
          <a href={to(urls.accountComment(found.receipt))}>{words.open}</a>
        </p>
      ) : guest ? (
        <p>
          {words.ownText} <a href={to(urls.signIn(track))}>{words.ownLink}</a>
        </p>
      ) : null}
    </Section>
  );
}

function Answer({ found }: { found: TrackedComment }) {
  const { copy, lang } = useCopy();
  const words = copy.tracking;
  if (found.answeredPrivately) return <p>{words.answerPrivate}</p>;
  if (!found.disposition) {
    return found.closesAt ? (
      <p>{words.answerAfter(formatDate(lastDay(new Date(found.closesAt)), lang))}</p>
    ) : null;
  }
  return (
    <AnswerFrame office={found.office} outcome={copy.policies.dispositions[found.disposition]}>
      <Formatted text={found.answer} rich={found.answerRich} under={3} />
    </AnswerFrame>
  );
}
