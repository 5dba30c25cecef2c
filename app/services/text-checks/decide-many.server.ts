import { denial } from "#app/domain/access.ts";
import { type Outcome, refuse } from "#app/domain/outcome.ts";
import { LISTED_WHOLE } from "#app/domain/screening/viewing.ts";
import type { Work } from "#app/services/context.ts";
import { findDeskCheck } from "#db/queries/desk-checks.ts";
import { decideText, type TextDecision, type TextEvent } from "./decide-text.server.ts";

/** What can be decided about several texts at once: what erases words is done one by one. */
export type BulkEvent = Exclude<TextEvent, "reroute">;

export type ManyDecisions = Omit<TextDecision, "checkId" | "event"> & {
  checkIds: readonly string[];
  event: BulkEvent;
};

export type DecidedOne = {
  checkId: string;
  recordCode: string | null;
  outcome: Outcome<{ id: string }>;
};

/**
 * One decision about several texts, each taken apart in its own transaction, in the order given: what
 * cannot be done says why and holds nothing else up. Refuses to show a text that a list does not show whole.
 */
export const decideMany = async (
  work: Work,
  { checkIds, ...given }: ManyDecisions,
): Promise<DecidedOne[]> => {
  const decided: DecidedOne[] = [];
  for (const checkId of checkIds) {
    const { recordCode, outcome } = await decideOne(work, { ...given, checkId });
    decided.push({ checkId, recordCode, outcome });
  }
  return decided;
};

const decideOne = async (work: Work, given: TextDecision): Promise<Omit<DecidedOne, "checkId">> => {
  const check = await findDeskCheck(work.db, given.checkId);
  const denied = check && denial(work.actor, "text.check.comment", check);
  if (!check || denied === "forbidden") return { recordCode: null, outcome: refuse("not_found") };
  const { recordCode } = check;
  if (denied) return { recordCode, outcome: refuse(denied) };
  const isWhole = [...check.body].length <= LISTED_WHOLE && check.wording === null;
  if (given.event === "show" && check.decision === null && !isWhole) {
    return { recordCode, outcome: refuse("text_unchecked") };
  }
  return { recordCode, outcome: await decideText(work, given) };
};
