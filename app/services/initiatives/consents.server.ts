import { createHmac } from "node:crypto";
import { v7 as uuid } from "uuid";
import { can } from "#app/domain/access.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { householdKey, isValidOn } from "#app/domain/initiatives/consents.ts";
import type { ConsentForm } from "#app/domain/initiatives/schema.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Action } from "#app/domain/permissions.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import {
  confirmConsentList,
  insertConsents,
  listStanding,
  withdrawConsentRow,
} from "#db/queries/initiative-voices.ts";
import {
  findInitiative,
  findInitiativeSalt,
  type InitiativeHead,
} from "#db/queries/initiatives.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { initiativeState } from "./initiative-facts.server.ts";

export type HouseholdConsent = { household: string; form: ConsentForm; givenOn: string };

/** Initiative that is collecting consents, locked; refuses other states, and who may not do the action. */
const collecting = async (
  work: Work,
  tx: Tx,
  id: string,
  action: Action,
): Promise<Outcome<{ head: InitiativeHead; actorId: string }>> => {
  const { actor } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  const subject = await lockRecord(tx, id);
  const head = subject && (await findInitiative(tx, id));
  if (!subject || !head) return refuse("not_found");
  if (!can(actor, action, subject)) return refuse("forbidden");
  const state = initiativeState(head, work.now);
  if (state !== "collecting_consent") return refuse("wrong_state", { state });
  return accept({ head, actorId: actor.id });
};

/**
 * Enters households that agree, all of a list or none. Refuses a household that has a standing consent or
 * stands in the list twice, a consent older than three months, one of the future, and more households than
 * the village has; details name the line.
 */
export const enterConsents = (
  work: Work,
  given: { id: string; consents: readonly HouseholdConsent[] },
): Promise<Outcome<{ entered: number }>> =>
  transact(work.db, async (tx) => {
    const found = await collecting(work, tx, given.id, "initiative.enter_consents");
    if (!found.ok) return found;
    const { head, actorId } = found.value;
    const salt = await findInitiativeSalt(tx, given.id);
    if (!salt) return refuse("not_found");
    const rows = given.consents.map((consent) => ({
      ...consent,
      id: uuid(),
      hash: createHmac("sha256", salt).update(householdKey(consent.household)).digest("hex"),
    }));
    const hashes = rows.map(({ hash }) => hash);
    const today = vnDate(work.now);
    const standing = new Set(
      (await listStanding(tx, given.id, hashes))
        .filter(({ givenOn }) => isValidOn(givenOn, today))
        .map(({ hash }) => hash),
    );
    for (const [index, row] of rows.entries()) {
      const line = index + 1;
      if (row.givenOn > today) return refuse("consent_later", { line });
      if (!isValidOn(row.givenOn, today)) return refuse("consent_expired", { line });
      if (standing.has(row.hash) || hashes.indexOf(row.hash) < index) {
        return refuse("household_twice", { line });
      }
    }
    if (head.households !== null && head.consentCount + rows.length > head.households) {
      return refuse("votes_over_households", { households: head.households });
    }
    await insertConsents(tx, given.id, rows, { by: actorId, now: work.now });
    return accept({ entered: rows.length });
  });

/** A household takes its consent back. Refuses one that is not there. */
export const withdrawConsent = (
  work: Work,
  given: { id: string; consentId: string },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const found = await collecting(work, tx, given.id, "initiative.enter_consents");
    if (!found.ok) return found;
    const gone = await withdrawConsentRow(tx, given.id, given.consentId, work.now);
    return gone ? accept(null) : refuse("not_found");
  });

/** The proposer answers for the number and the list of households (Luật 10/2022/QH15, Điều 16 khoản 3). */
export const confirmConsents = (work: Work, id: string): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const found = await collecting(work, tx, id, "initiative.confirm_consents");
    if (!found.ok) return found;
    await confirmConsentList(tx, id, work.now);
    return accept(null);
  });
