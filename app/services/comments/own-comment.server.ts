import { effectiveState } from "#app/domain/machine.ts";
import type { CommentFacts } from "#app/domain/policies/comment-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import type { OwnComment } from "#db/queries/comments.ts";

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** Effective state of the consultation a comment belongs to. */
export const consultationStateOf = (comment: OwnComment, now: Date): string =>
  effectiveState(
    consultationMachine,
    comment.policyState,
    { opensAt: date(comment.opensAt), closesAt: date(comment.closesAt), dueAt: null },
    now,
  );

/** Facts of a stored comment for its machine's guards. */
export const factsOfComment = (work: Work, comment: OwnComment): CommentFacts => {
  const consultationState = consultationStateOf(comment, work.now);
  return {
    consultationOpen: consultationState === "open",
    consultationState,
    gatheredInTime: false,
    consentRecorded: true,
    enteredForOther: comment.servedPerson !== null,
    channel: comment.channel,
    servedPerson: comment.servedPerson,
    textChecked: false,
    reasonCode: comment.reasonCode,
    disposition: comment.disposition,
    dueAt: date(comment.dueAt),
  };
};
