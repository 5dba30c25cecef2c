import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import type { Work } from "#app/services/context.ts";
import { applySteps, SYSTEM_HAND } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import { lockCommentsOf } from "#db/queries/subjects.ts";

const BATCH = 1_000;

/** Ends the answered comments of a consultation that came to its end; what was public stays so. */
export const closeComments = async (work: Work, tx: Tx, policyId: string): Promise<void> => {
  const { from, to } = commentMachine.events.close;
  for (;;) {
    const subjects = await lockCommentsOf(tx, policyId, from, BATCH);
    if (subjects.length === 0) return;
    await applySteps(
      tx,
      commentMachine,
      subjects.map((subject) => ({
        subject,
        dueAt: null,
        steps: [{ event: "close", from: subject.state, to, at: work.now, hand: SYSTEM_HAND }],
      })),
      work.now,
    );
  }
};
