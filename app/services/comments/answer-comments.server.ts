import { randomBytes } from "node:crypto";
import { calendarSteps } from "#app/domain/machine.ts";
import { answerText } from "#app/domain/policies/answer-text.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { storedRichText } from "#app/domain/rich-text/read.ts";
import type { Work } from "#app/services/context.ts";
import { applySteps, SYSTEM_HAND, type Walk } from "#app/services/records/apply-steps.server.ts";
import type { Tx } from "#db/client.ts";
import { type GivenAnswer, listAnswersOf } from "#db/queries/comments.ts";
import { lockCommentsOf, type Subject } from "#db/queries/subjects.ts";

const BATCH = 1_000;

/** Event by which a comment in a state gets its answer. */
const EVENT: Readonly<Record<string, "answer" | "answer_private">> = {
  published: "answer",
  hidden: "answer_private",
};

/**
 * Gives every countable comment of a signed response its answer: one step, one ledger entry and one
 * notice to its own sender each, in the signing transaction.
 */
export const answerComments = async (work: Work, tx: Tx, policyId: string): Promise<void> => {
  for (;;) {
    const subjects = await lockCommentsOf(
      tx,
      policyId,
      ["published", "hidden", "needs_edit"],
      BATCH,
    );
    if (subjects.length === 0) return;
    const answers = new Map(
      (
        await listAnswersOf(
          tx,
          subjects.map((subject) => subject.id),
        )
      ).map((row) => [row.id, row]),
    );
    const walks = subjects.map((subject) => walkOf(work, subject, answers.get(subject.id)));
    await applySteps(tx, commentMachine, walks, work.now);
  }
};

const walkOf = (work: Work, subject: Subject, given: GivenAnswer | undefined): Walk => {
  const caught = calendarSteps(commentMachine, subject.state, subject, work.now);
  const state = caught.at(-1)?.to ?? subject.state;
  const event = EVENT[state];
  if (!event) throw new Error(`a comment in ${state} has no way to its answer`);
  const disposition = given?.disposition ?? "";
  const text = answerText({
    disposition,
    answer: given?.answer ?? "",
    rich: storedRichText(given?.answerRich),
  });
  const notify = subject.authorId ? [subject.authorId] : [];
  return {
    subject,
    dueAt: null,
    steps: [
      ...caught.map((step) => ({ ...step, hand: SYSTEM_HAND, notify })),
      {
        event,
        from: state,
        to: commentMachine.events[event].to,
        at: work.now,
        hand: SYSTEM_HAND,
        details: { disposition },
        commit: { salt: randomBytes(32), text },
        notify,
      },
    ],
  };
};
