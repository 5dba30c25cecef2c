import { can } from "#app/domain/access.ts";
import { effectiveState } from "#app/domain/machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { writePartFacts } from "#db/queries/collections.ts";
import { lockRecord } from "#db/queries/subjects.ts";

export type PartFacts = { id: string; contact: string; meetings: string };

const COLLECTING: readonly string[] = ["scheduled", "open"];

/**
 * A commune's own contact and meetings for a draft of the city that it collects for. Refuses who does not
 * draft there, a consultation of its own, and a period that is over.
 */
export const savePart = (work: Work, given: PartFacts): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    if (!subject || !can(work.actor, "policy.edit", subject)) return refuse("not_found");
    const state = effectiveState(consultationMachine, subject.state, subject, work.now);
    if (!COLLECTING.includes(state)) return refuse("wrong_state", { state });
    const saved = await writePartFacts(tx, given.id, given);
    return saved ? accept({ id: given.id }) : refuse("not_delegated");
  });
