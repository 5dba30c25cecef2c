import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { type Disposition, NEEDS_REASON } from "#app/domain/policies/schema.ts";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { type GivenAnswer, writeAnswers } from "#db/queries/responses.ts";
import { openTable } from "./open-table.server.ts";

export type TableAnswer = {
  disposition: Disposition;
  answer: string;
  /** The answer with its formatting, where plain letters do not say all. */
  rich?: RichText | null;
};

export type AnswerRows = TableAnswer & { policyId: string; rows: readonly GivenAnswer[] };

/**
 * Gives one disposition and answer to several rows of the synthesis table; each row keeps its own.
 * Refuses a disposition that needs a reason without one (Đ28 k3), a table that is with its signer, and
 * all rows when one of them was changed by somebody else meanwhile.
 */
export const answerRows = (work: Work, given: AnswerRows): Promise<Outcome<{ written: number }>> =>
  transact(work.db, async (tx) => {
    const opened = await openTable(work, tx, given.policyId);
    if (!opened.ok) return opened;
    if (lacksReason(given)) return refuse("reasons_missing", { count: given.rows.length });
    if (given.rows.length === 0) return refuse("not_found");
    const answer = written(given, opened.value.id);
    const done = await writeAnswers(tx, given.policyId, given.rows, answer);
    if (done.length !== given.rows.length) {
      return refuse("stale_version", { changed: given.rows.length - done.length });
    }
    return accept({ written: done.length });
  });

/** Whether an answer lacks the reason that its disposition needs (Đ28 k3). */
export const lacksReason = ({ disposition, answer }: TableAnswer): boolean =>
  NEEDS_REASON.includes(disposition) && answer.trim() === "";

/** An answer as its rows keep it. */
export const written = ({ disposition, answer, rich }: TableAnswer, by: string) => ({
  disposition,
  answer,
  rich: rich ? canonicalForm(rich) : null,
  by,
});
