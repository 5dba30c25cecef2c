import { effectiveState } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Work } from "#app/services/context.ts";
import { applySteps, SYSTEM_HAND } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import { closeAppeal } from "#db/queries/appeals.ts";
import { setShown, uncountComment } from "#db/queries/comments.ts";
import type { Subject } from "#db/queries/subjects.ts";
import { closeCheck } from "#db/queries/text-checks.ts";

/**
 * Takes opinions of a source back, locked by the caller: they are no longer shown, counted or waited for.
 * What is not there any more (withdrawn before, handed to another channel) stays as it is. Gives how many.
 */
export const takeBack = async (
  work: Work,
  tx: Tx,
  subjects: readonly Subject[],
  by: string,
): Promise<number> => {
  const { from, to } = commentMachine.events.take_back;
  const states: readonly string[] = from;
  let count = 0;
  for (const subject of subjects) {
    const state = effectiveState(commentMachine, subject.state, subject, work.now);
    if (!states.includes(state)) continue;
    const steps = [
      { event: "take_back", from: subject.state, to, at: work.now, hand: SYSTEM_HAND },
    ];
    await applySteps(tx, commentMachine, [{ subject, dueAt: null, steps }], work.now);
    await setShown(tx, subject.id, null);
    await uncountComment(tx, subject.id);
    await closeCheck(tx, subject.id, "gone", { id: by, reasonCode: null, now: work.now });
    await closeAppeal(tx, subject.id, { outcome: "gone", by, now: work.now });
    count += 1;
  }
  return count;
};
