import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { EDITABLE_REVISION, REVISABLE } from "#app/domain/policies/revision.ts";
import type { Work } from "#app/services/context.ts";
import { stateOf } from "#app/services/policies/policy-facts.server.ts";
import type { Tx } from "#db/client.ts";
import { findPolicyById, type PolicyHead } from "#db/queries/policies.ts";
import { lockOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";

export type Revisable = {
  subject: Subject;
  head: PolicyHead;
  /** Effective state. */
  state: string;
  /** Account that acts. */
  by: string;
};

/**
 * The policy, locked, for who may prepare a new version of it. Others don't find it; refuses
 * `wrong_state` where no new version can be prepared.
 */
export const lockRevisable = async (
  work: Work,
  tx: Tx,
  recordId: string,
): Promise<Outcome<Revisable>> => {
  const subject = await lockRecord(tx, recordId);
  const head = subject && (await findPolicyById(tx, recordId));
  if (!head || work.actor.kind !== "account") return refuse("not_found");
  if (!can(work.actor, "revision.write", subject)) return refuse("not_found");
  const state = stateOf(head, work.now);
  if (!REVISABLE.includes(state)) return refuse("wrong_state", { state });
  return accept({ subject, head, state, by: work.actor.id });
};

/** The same with its new version that may still be changed, as it was seen. */
export const lockEditable = async (
  work: Work,
  tx: Tx,
  recordId: string,
  seen: number,
): Promise<Outcome<Revisable & { revision: Revision }>> => {
  const revisable = await lockRevisable(work, tx, recordId);
  if (!revisable.ok) return revisable;
  const revision = await lockOpenRevision(tx, recordId);
  if (!revision || revision.rowVersion !== seen) return refuse("stale_version");
  if (!EDITABLE_REVISION.includes(revision.state)) return refuse("wrong_state");
  return accept({ ...revisable.value, revision });
};
