import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { publicStates } from "#app/domain/records/visibility.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { deleteSupport, insertSupport } from "#db/queries/initiative-voices.ts";
import { findInitiativeByCode } from "#db/queries/initiatives.ts";
import { initiativeState } from "./initiative-facts.server.ts";

/**
 * A person supports an initiative, or no longer does: counted once a person, apart for its village, and
 * deciding nothing. Refuses guests, persons who have confirmed nothing, and what is not public or over.
 */
export const supportInitiative = (
  work: Work,
  given: { code: string; on: boolean },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const { actor } = work;
    if (actor.kind !== "account") return refuse("sign_in_first");
    const head = await findInitiativeByCode(tx, given.code);
    const shown = head && publicStates(initiativeMachine).includes(head.visibleState);
    if (!head || !shown || head.takenDown) return refuse("not_found");
    if (!actor.verified) return refuse("person_unconfirmed");
    const state = initiativeState(head, work.now);
    const ends = Object.entries(initiativeMachine.states).filter(([, row]) => "terminal" in row);
    if (ends.some(([id]) => id === state)) return refuse("wrong_state", { state });
    const inVillage = head.villageCode !== null && actor.unitCode === head.villageCode;
    const said = { initiativeId: head.id, accountId: actor.id, inVillage, now: work.now };
    await (given.on ? insertSupport(tx, said) : deleteSupport(tx, head.id, actor.id));
    return accept(null);
  });
