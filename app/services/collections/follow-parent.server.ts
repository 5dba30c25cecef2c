import { calendarSteps, followerOf } from "#app/domain/machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import {
  applySteps,
  type Hand,
  SYSTEM_HAND,
  type Walk,
} from "#app/services/records/apply-steps.server.ts";
import { dueAfter } from "#app/services/records/due.server.ts";
import type { Tx } from "#db/client.ts";
import { askAgain, listPartFollowers, shiftSummaries } from "#db/queries/collections.ts";
import type { PolicyHead } from "#db/queries/policies.ts";
import { lockChildren, type Subject } from "#db/queries/subjects.ts";

export type ParentStep = {
  /** As it stood before the step. */
  head: PolicyHead;
  event: string;
  hand: Hand;
  /** Its reason, where it is public: the reason in the communes too. */
  note: string | undefined;
  dates: Walk["dates"];
};

/**
 * Takes the communes' parts where their draft has gone, in its transaction and by its hand: a longer
 * period, a new version, a new round, the signed answers, an end. The parts are locked after their parent,
 * in order of id. Nothing happens where no commune collects, or the step concerns the draft alone.
 */
export const followParent = async (work: Work, tx: Tx, step: ParentStep): Promise<void> => {
  const event = followerOf(consultationMachine, step.event);
  if (event === null || step.head.communes === 0) return;
  const children = await lockChildren(tx, step.head.id);
  const followers = Map.groupBy(
    await listPartFollowers(tx, step.head.id),
    ({ recordId }) => recordId,
  );
  const walks = children.flatMap((child) => {
    const told = (followers.get(child.id) ?? []).map(({ accountId }) => accountId);
    return walkOf(work, child, event, step, told);
  });
  await applySteps(tx, consultationMachine, walks, work.now);
  const { closesAt } = step.dates ?? {};
  if (closesAt && step.head.closesAt) {
    await shiftSummaries(tx, step.head.id, new Date(step.head.closesAt), closesAt);
  }
  if (step.event === "reopen_round") await askAgain(tx, step.head.id);
};

const walkOf = (
  work: Work,
  child: Subject,
  event: string,
  step: ParentStep,
  told: readonly string[],
): Walk[] => {
  const caught = calendarSteps(consultationMachine, child.state, child, work.now);
  const state = caught.at(-1)?.to ?? child.state;
  const row = consultationMachine.events[event as "follow_extension"];
  if (!row.from.some((from) => from === state)) return [];
  const { hand, note } = step;
  const noteIsPublic = note !== undefined;
  const steps = [
    ...caught.map((past) => ({ ...past, hand: SYSTEM_HAND, notify: told })),
    { event, from: state, to: row.to, at: work.now, hand, notify: told, note, noteIsPublic },
  ];
  const dueAt = dueAfter(work, consultationMachine, child.dueAt, steps);
  return [{ subject: child, steps, dueAt, dates: step.dates }];
};
