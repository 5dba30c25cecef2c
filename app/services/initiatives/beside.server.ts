import { denial } from "#app/domain/access.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import { quarterOf } from "#app/domain/initiatives/quarters.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Action } from "#app/domain/permissions.ts";
import type { Work } from "#app/services/context.ts";
import { dueFrom } from "#app/services/records/due.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import {
  insertFrontOpinion,
  insertProgress,
  markInitiativeChecked,
  markSupplementsChecked,
  moveToVillage,
  touchInitiative,
} from "#db/queries/initiative-writes.ts";
import { findInitiative, type InitiativeHead } from "#db/queries/initiatives.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";
import { closeCheck } from "#db/queries/text-checks.ts";
import { findUnit } from "#db/queries/units.ts";

type Found = { subject: Subject; head: InitiativeHead; actorId: string };

/** The initiative, locked, for somebody who may do an action in one of some states. */
const inState = async (
  work: Work,
  tx: Tx,
  id: string,
  action: Action,
  states: readonly string[],
): Promise<Outcome<Found>> => {
  const { actor } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  const subject = await lockRecord(tx, id);
  const head = subject && (await findInitiative(tx, id));
  if (!subject || !head) return refuse("not_found");
  const denied = denial(actor, action, subject);
  if (denied) return refuse(denied);
  if (!states.includes(head.state)) return refuse("wrong_state", { state: head.state });
  return accept({ subject, head, actorId: actor.id });
};

/** Notes what the Front of the commune said before the chair decides. Refuses a day that has not come. */
export const hearFront = (
  work: Work,
  given: { id: string; agrees: boolean; words: string; givenOn: string },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const found = await inState(work, tx, given.id, "initiative.hear_front", ["commune_review"]);
    if (!found.ok) return found;
    if (given.givenOn > vnDate(work.now)) return refuse("held_later");
    const { actorId: by } = found.value;
    const { id: initiativeId, agrees, words, givenOn } = given;
    const said = { initiativeId, level: "commune" as const, agrees, words, givenOn };
    await insertFrontOpinion(tx, { ...said, by, now: work.now });
    await touchInitiative(tx, initiativeId);
    return accept(null);
  });

/** A word on what was done this quarter; the next is due a term later. One a quarter. */
export const reportProgress = (
  work: Work,
  given: { id: string; words: string },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const action = "initiative.report_progress" as const;
    const found = await inState(work, tx, given.id, action, ["implementing"]);
    if (!found.ok) return found;
    const written = await insertProgress(tx, given.id, {
      ...quarterOf(vnDate(work.now)),
      words: given.words,
      by: found.value.actorId,
      now: work.now,
      next: dueFrom(work, "clock.initiative.progress", work.now),
    });
    return written ? accept(null) : refuse("already_done");
  });

const READABLE = ["submitted", "commune_review", "recognised", "implementing"] as const;

/**
 * A reader says that the words may become public: those of the proposal before it goes on, and what was
 * added since. Refuses who may not read it, and his own.
 */
export const checkInitiativeText = (work: Work, id: string): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const found = await inState(work, tx, id, "text.check.initiative", READABLE);
    if (!found.ok) return found;
    const { actorId, head } = found.value;
    if (head.textCheckedAt === null) await markInitiativeChecked(tx, id, actorId, work.now);
    await closeCheck(tx, id, "shown", { id: actorId, reasonCode: null, now: work.now });
    await markSupplementsChecked(tx, id, actorId, work.now);
    await touchInitiative(tx, id);
    return accept(null);
  });

/**
 * Moves an initiative to the village that followed its own after a merger. Refuses while its village
 * stands, and a village that is not the successor.
 */
export const moveVillage = (
  work: Work,
  given: { id: string; villageCode: string },
): Promise<Outcome<null>> =>
  transact(work.db, async (tx) => {
    const states = ["submitted", "needs_info", "collecting_consent", "front_opinion"] as const;
    const more = ["community_scheduled", "community_passed", "commune_review"] as const;
    const action = "initiative.move_village" as const;
    const found = await inState(work, tx, given.id, action, [...states, ...more]);
    if (!found.ok) return found;
    const { head } = found.value;
    const today = vnDate(work.now);
    const next = await findUnit(tx, given.villageCode);
    const follows =
      head.villageSuccessor === given.villageCode && next?.parentCode === head.unitCode;
    const stands = next !== null && (next.validTo === null || next.validTo >= today);
    if (head.villageTo === null || head.villageTo >= today || !follows || !stands) {
      return refuse("unit_unknown");
    }
    await moveToVillage(tx, given.id, given.villageCode, work.now);
    await touchInitiative(tx, given.id);
    return accept(null);
  });
