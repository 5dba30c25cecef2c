import { can } from "#app/domain/access.ts";
import type { Account } from "#app/domain/actor.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import type { Tx } from "#db/client.ts";
import { isPart } from "#db/queries/collections.ts";
import { shareRecord } from "#db/queries/subjects.ts";

/** States in which the table may be filled: from the first opinion until it is handed in for signing. */
const WRITABLE: readonly string[] = ["open", "synthesis"];

/**
 * The table of a consultation, kept where it stands until the transaction ends, for whoever fills it;
 * gives who that is. Refuses who may not, a commune's part in a draft of the city, which is answered in the
 * city's table, and a table that is with its signer.
 */
export const openTable = async (
  work: Work,
  tx: Tx,
  policyId: string,
): Promise<Outcome<Account>> => {
  const subject = await shareRecord(tx, policyId);
  if (!subject) return refuse("not_found");
  if (work.actor.kind !== "account" || !can(work.actor, "response.write", subject)) {
    return refuse("forbidden");
  }
  if (await isPart(tx, policyId)) return refuse("city_decides");
  const state = effectiveState(consultationMachine, subject.state, subject, work.now);
  return WRITABLE.includes(state) ? accept(work.actor) : refuse("wrong_state", { state });
};
