import { calendarSteps } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Withholding } from "#app/domain/screening/appeal.ts";
import type { Work } from "#app/services/context.ts";
import type { Queryable } from "#db/client.ts";
import { findOwnAppeal, findWithholding, type OwnAppeal } from "#db/queries/appeals.ts";
import type { OwnComment } from "#db/queries/comments.ts";
import { findTakedown, type TakedownNotice } from "#db/queries/takedowns.ts";

export type Withheld = {
  /** How the words are kept from the public now; null: they are not. */
  by: Withholding | null;
  takedown: TakedownNotice | null;
  /** Its sender has objected to this decision. */
  appealed: boolean;
  appeal: OwnAppeal | null;
};

type Facts = Pick<OwnComment, "id" | "state" | "dueAt">;

/** How a comment's words are kept from the public at an instant, and what its sender said about that. */
export const withholdingOf = async (q: Queryable, now: Date, comment: Facts): Promise<Withheld> => {
  const [takedown, appeal, recorded] = await Promise.all([
    findTakedown(q, comment.id),
    findOwnAppeal(q, comment.id),
    findWithholding(q, comment.id),
  ]);
  const dates = {
    opensAt: null,
    closesAt: null,
    dueAt: comment.dueAt ? new Date(comment.dueAt) : null,
  };
  const caught = calendarSteps(commentMachine, comment.state, dates, now);
  const state = caught.at(-1)?.to ?? comment.state;
  const by = takedown ? "take_down" : state === "hidden" ? "hide" : null;
  // A step of the calendar that nobody has written down yet is a decision nobody can have objected to.
  const appealed =
    by !== null && caught.length === 0 && appeal !== null && appeal.decisionSeq === recorded;
  return { by, takedown, appealed, appeal };
};

/** The facts that the guards of an objection ask about. */
export const withheldFacts = ({ by, appealed }: Withheld) => ({ withheld: by, appealed });

/** Whether its sender may object to how a comment is kept from the public now. */
export const mayAppeal = (work: Pick<Work, "now">, facts: Parameters<Guard["holds"]>[0]): boolean =>
  commentMachine.asides?.appeal?.guards?.every((guard) => guard.holds(facts, work.now)) ?? false;

type Guard = NonNullable<NonNullable<typeof commentMachine.asides>[string]["guards"]>[number];
