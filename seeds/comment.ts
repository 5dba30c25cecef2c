import type { CommentFacts } from "#app/domain/policies/comment-facts.ts";
import type { Disposition } from "#app/domain/policies/schema.ts";
import { flags } from "#app/domain/screening.ts";
import type { CommentPlan } from "./comment-planning.ts";
import type { Consultation } from "./consultation.ts";
import type { Random } from "./random.ts";
import type { World } from "./sample-world.ts";
import type { Walked } from "./walk.ts";

export type WrittenAnswer = { disposition: Disposition; text: string };

export type Check = {
  flags: string[];
  createdAt: Date;
  dueAt: Date;
  decision: "shown" | "needs_edit" | "hidden" | "rerouted" | "gone" | null;
  reason: string | null;
  by: string | null;
  decidedAt: Date | null;
};

/** An opinion with its history up to the first start. */
export type Comment = {
  plan: CommentPlan;
  walked: Walked;
  receipt: string;
  body: string;
  salt: Buffer;
  checks: Check[];
  reason: string | null;
  shownAt: Date | null;
  answer: WrittenAnswer | null;
  /** The commune's part that collected it for a draft of the city. */
  collectedBy: { id: string; unitPath: string } | null;
};

export type Playing = { world: World; made: Consultation; random: Random; comment: Comment };

/** Facts of the comment's guards; `asked` says what comes with the step. */
export const factsOf = (
  { comment }: Playing,
  consultationState: string,
  asked: Partial<CommentFacts> = {},
): CommentFacts => ({
  consultationOpen: consultationState === "open",
  consultationState,
  gatheredInTime: false,
  consentRecorded: true,
  enteredForOther: comment.plan.enteredBy !== null,
  channel: comment.plan.channel,
  servedPerson: comment.plan.servedPerson,
  textChecked: false,
  reasonCode: null,
  disposition: comment.answer?.disposition ?? null,
  dueAt: comment.walked.subject.dueAt,
  ...asked,
});

/** Into the readers' queue. */
export const queue = (comment: Comment, at: Date): void => {
  comment.checks.push({
    flags: flags(comment.body),
    createdAt: at,
    dueAt: comment.walked.subject.dueAt ?? at,
    decision: null,
    reason: null,
    by: null,
    decidedAt: null,
  });
};
