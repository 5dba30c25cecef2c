import { urls } from "#app/urls.ts";
import { ButtonLink } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { DaysLeft } from "../record/days-left.tsx";
import { NextStep } from "../record/next-step.tsx";
import type { PolicyHead } from "./types.ts";

type PolicyNextProps = { head: PolicyHead & { code: string }; now: Date };

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** What happens next with a draft, who must do it, and what the reader can do meanwhile. */
export function PolicyNext({ head, now }: PolicyNextProps) {
  const { copy, to } = useCopy();
  const words = copy.policies;
  const opensAt = date(head.opensAt);
  const closesAt = date(head.closesAt);
  const dueAt = date(head.dueAt);
  const response = (
    <ButtonLink href={to(urls.policyResponse(head.code))} tone="secondary">
      {words.readResponse}
    </ButtonLink>
  );
  const earlier = head.signedBy ? (
    <ButtonLink href={to(urls.policyResponse(head.code))} tone="secondary">
      {words.readEarlier}
    </ButtonLink>
  ) : null;
  switch (head.state) {
    case "scheduled":
      return (
        <NextStep what={words.nextScheduled} by={opensAt ? <DateText at={opensAt} /> : undefined} />
      );
    case "open":
      return (
        <NextStep
          what={words.nextOpen}
          by={closesAt ? <DaysLeft now={now} due={closesAt} /> : undefined}
        >
          <ButtonLink href={to(urls.policyComment(head.code))}>{words.commentWhole}</ButtonLink>
          {earlier}
        </NextStep>
      );
    case "synthesis":
      return (
        <NextStep
          what={words.nextSynthesis}
          who={head.draftingBody}
          by={dueAt ? <DaysLeft now={now} due={dueAt} duty /> : undefined}
        >
          {earlier}
        </NextStep>
      );
    case "response_pending":
      return (
        <NextStep what={words.nextResponse} who={head.unitName}>
          {earlier}
        </NextStep>
      );
    case "responded":
      return (
        <NextStep what={words.nextResponded} who={head.unitName}>
          {response}
        </NextStep>
      );
    case "withdrawn":
      return earlier ? <div className="next-step">{earlier}</div> : null;
    default:
      return <div className="next-step">{response}</div>;
  }
}
