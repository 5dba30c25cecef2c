import { type AnyMachine, calendarSteps } from "#app/domain/machine.ts";
import { accept } from "#app/domain/outcome.ts";
import { isKind } from "#app/domain/records/kinds.ts";
import { COMMENT_MACHINE, machineOf } from "#app/domain/records/machines.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { listFollowers } from "#db/queries/followers.ts";
import { listCommentsPastDate, listRecordsPastDate } from "#db/queries/outbox.ts";
import { lockComment, lockRecord, type Subject } from "#db/queries/subjects.ts";
import { closeCheck } from "#db/queries/text-checks.ts";
import { applySteps, SYSTEM_HAND } from "./apply-steps.server.ts";
import { dueAfter } from "./due.server.ts";

const BATCH = 100;

/**
 * Records what the calendar has decided (a consultation opened or closed, a time for mending ran out),
 * each step dated at its own instant, once: readers already saw the effective state. Gives the number
 * of subjects moved.
 */
export const recordCalendar = async (work: Work): Promise<number> => {
  const outcome = await transact(work.db, async (tx) => {
    let moved = 0;
    for (const { id, kind } of await listRecordsPastDate(tx, work.now, BATCH)) {
      const subject = await lockRecord(tx, id);
      if (!subject || !isKind(kind)) continue;
      moved += await catchUp(work, tx, machineOf(kind), subject, await listFollowers(tx, id));
    }
    for (const { id } of await listCommentsPastDate(tx, work.now, BATCH)) {
      const subject = await lockComment(tx, id);
      if (!subject) continue;
      const notify = subject.authorId ? [subject.authorId] : [];
      moved += await catchUp(work, tx, COMMENT_MACHINE, subject, notify);
      await closeCheck(tx, id, "hidden", { id: null, reasonCode: null, now: work.now });
    }
    return accept(moved);
  });
  return outcome.ok ? outcome.value : 0;
};

const catchUp = async (
  work: Work,
  tx: Tx,
  machine: AnyMachine,
  subject: Subject,
  notify: readonly string[],
): Promise<number> => {
  const steps = calendarSteps(machine, subject.state, subject, work.now);
  if (steps.length === 0) return 0;
  const walk = {
    subject,
    steps: steps.map((step) => ({ ...step, hand: SYSTEM_HAND, notify })),
    dueAt: dueAfter(work, machine, subject.dueAt, steps),
  };
  await applySteps(tx, machine, [walk], work.now);
  return 1;
};
