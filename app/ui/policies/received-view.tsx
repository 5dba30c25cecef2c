import { markOf } from "#app/domain/policies/mark-of.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import type { OwnComment } from "#db/queries/comments.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { formatDate, lastDay } from "../dates.ts";
import { DraftDone } from "../form/draft-keeper.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { Opinion } from "../record/answer-frame.tsx";
import { ReceiptCard } from "../record/receipt-card.tsx";
import { ProposedWords } from "../versions/proposed-words.tsx";
import { Prose } from "./prose.tsx";

export type ReceivedData = { comment: OwnComment; verified: boolean; origin: string };

/** Reference, what happens next and when, how to follow without an account. */
export function ReceivedView({ received }: { received: ReceivedData }) {
  const { copy, lang, to } = useCopy();
  const { comment, origin } = received;
  const words = copy.policies.received;
  const code = formatReceipt(comment.receiptCode);
  const by = (value: string | null) => (value ? formatDate(lastDay(new Date(value)), lang) : "");
  const waiting = comment.dueAt && ["submitted", "screening"].includes(comment.state);
  return (
    <Page>
      <PageTitle title={words.title} lead={<p>{words.lead}</p>} />
      <ReceiptCard
        code={code}
        trackUrl={`${origin}${to(urls.track(code))}`}
        receivedAt={<DateText at={new Date(comment.createdAt)} as="time" />}
        subject={
          <a href={to(urls.policy(comment.policyCode))} lang="vi">
            {comment.policyTitle}
          </a>
        }
      />
      <DraftDone draftKey={`gop-y-${comment.policyCode}`} />
      {received.verified ? null : (
        <Notice>
          <p>{words.unverified}</p>
        </Notice>
      )}
      <Section title={words.next} id="tiep-theo">
        <ol>
          {waiting ? <li>{words.nextScreen(by(comment.dueAt))}</li> : null}
          <li>{words.nextAnswer(by(comment.closesAt))}</li>
          <li>{words.nextTrack}</li>
        </ol>
      </Section>
      <Section title={words.yours} id="noi-dung-da-gui">
        <Opinion
          who={comment.byline}
          facts={[
            comment.clauseLabel && markOf(comment.clauseLabel),
            copy.policies.stances[comment.stance],
          ]
            .filter(Boolean)
            .join(" · ")}
        >
          <Prose text={comment.body} />
          <ProposedWords from={comment.wordingFrom} to={comment.wording} />
        </Opinion>
        <p>
          <a href={to(urls.policyComment(comment.policyCode))}>{words.another}</a>
        </p>
        <p>
          <a href={to(urls.accountComments())}>{words.mine}</a>
        </p>
      </Section>
    </Page>
  );
}
