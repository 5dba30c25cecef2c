import { can } from "#app/domain/access.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { type Disposition, NEEDS_REASON } from "#app/domain/policies/schema.ts";
import { canonicalForm } from "#app/domain/rich-text/canonical.ts";
import type { RichText } from "#app/domain/rich-text/schema.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { isPart } from "#db/queries/collections.ts";
import { type GivenAnswer, writeAnswers } from "#db/queries/responses.ts";
import { shareRecord } from "#db/queries/subjects.ts";

export type AnswerRows = {
  policyId: string;
  rows: readonly GivenAnswer[];
  disposition: Disposition;
  answer: string;
  /** The answer with its formatting, where plain letters do not say all. */
  rich?: RichText | null;
};

/** States in which the table may be filled: from the first opinion until it is handed in for signing. */
const WRITABLE: readonly string[] = ["open", "synthesis"];

/**
 * Gives one disposition and answer to several rows of the synthesis table; each row keeps its own.
 * Refuses a disposition that needs a reason without one (Đ28 k3), a table that is with its signer, and
 * all rows when one of them was changed by somebody else meanwhile.
 */
export const answerRows = (work: Work, given: AnswerRows): Promise<Outcome<{ written: number }>> =>
  transact(work.db, async (tx) => {
    const subject = await shareRecord(tx, given.policyId);
    if (!subject) return refuse("not_found");
    if (!can(work.actor, "response.write", subject)) return refuse("forbidden");
    if (await isPart(tx, given.policyId)) return refuse("city_decides");
    const state = effectiveState(consultationMachine, subject.state, subject, work.now);
    if (!WRITABLE.includes(state)) return refuse("wrong_state", { state });
    if (NEEDS_REASON.includes(given.disposition) && given.answer.trim() === "") {
      return refuse("reasons_missing", { count: given.rows.length });
    }
    if (work.actor.kind !== "account" || given.rows.length === 0) return refuse("not_found");
    const written = await writeAnswers(tx, given.policyId, given.rows, {
      disposition: given.disposition,
      answer: given.answer,
      rich: given.rich ? canonicalForm(given.rich) : null,
      by: work.actor.id,
    });
    if (written.length !== given.rows.length) {
      return refuse("stale_version", { changed: given.rows.length - written.length });
    }
    return accept({ written: written.length });
  });
