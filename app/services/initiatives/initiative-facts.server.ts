import { addCalendarDays, shiftDay, vnDate } from "#app/domain/deadlines.ts";
import { isValidOn } from "#app/domain/initiatives/consents.ts";
import type { InitiativeFacts, Meeting } from "#app/domain/initiatives/initiative-facts.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { formsOf } from "#app/domain/initiatives/meetings.ts";
import { missingParts, type Proposal } from "#app/domain/initiatives/proposal.ts";
import type { MeetingForm } from "#app/domain/initiatives/schema.ts";
import { effectiveState } from "#app/domain/machine.ts";
import type { Work } from "#app/services/context.ts";
import type { Queryable } from "#db/client.ts";
import { countForInitiative, type InitiativeHead } from "#db/queries/initiatives.ts";

/** Days after a refusal in which a review may be asked for. */
const REVIEW_DAYS = 15;

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** State a reader must see at `now`. */
export const initiativeState = (head: Pick<InitiativeHead, "state" | "dueAt">, now: Date): string =>
  effectiveState(
    initiativeMachine,
    head.state,
    { opensAt: null, closesAt: null, dueAt: date(head.dueAt) },
    now,
  );

/** What a proposer wrote, out of a stored row. */
export const proposalOf = (head: InitiativeHead): Proposal => ({
  title: head.title,
  problem: head.problem,
  proposal: head.proposal,
  benefit: head.benefit,
  doers: head.doers,
  needs: head.needs,
  villageCode: head.villageCode,
  route: head.route,
  matter: head.matter,
});

/** Whether the village of an initiative exists on a day. */
export const villageStands = (head: InitiativeHead, day: string): boolean =>
  head.villageFrom !== null &&
  head.villageFrom <= day &&
  (head.villageTo === null || head.villageTo >= day);

/** A meeting as the guards ask about it: in time, and in a form that the matter allows. */
export const meetingFacts = (
  head: Pick<InitiativeHead, "matter">,
  meeting: { noticeOn: string; heldOn: string; form: MeetingForm } | null,
): Meeting | null =>
  meeting && {
    noticeOn: meeting.noticeOn,
    heldOn: meeting.heldOn,
    formAllowed: head.matter !== null && formsOf(head.matter).includes(meeting.form),
  };

/** The first day a consent may have been given on so that it still counts. */
export const oldestValid = (today: string): string => {
  let day = shiftDay(today, -92);
  while (!isValidOn(day, today)) day = shiftDay(day, 1);
  return day;
};

/** Facts the guards of an initiative ask about, as they stand in this transaction. */
export const loadInitiativeFacts = async (
  work: Pick<Work, "now" | "calendar">,
  q: Queryable,
  head: InitiativeHead,
  asked: Partial<InitiativeFacts> = {},
): Promise<InitiativeFacts> => {
  const today = vnDate(work.now);
  const counts = await countForInitiative(q, head.id, { from: oldestValid(today), to: today });
  const refused = head.state === "not_recognised";
  return {
    textChecked: head.textCheckedAt !== null,
    reasonCode: null,
    route: head.route,
    matter: head.matter,
    missing: missingParts(proposalOf(head)),
    villageExists: villageStands(head, today),
    households: head.households,
    validConsents: counts.validConsents,
    consentsConfirmed: head.consentsConfirmedAt !== null,
    meeting: meetingFacts(head, head.meeting),
    vote: null,
    minutes: counts.minutes,
    askedByCommune: head.askedByCommune,
    reviewAsked: head.reviewAskedAt !== null,
    reviewUntil: refused
      ? addCalendarDays(work.calendar, new Date(head.stateSince), REVIEW_DAYS)
      : null,
    frontHeard: counts.frontHeard,
    decision: null,
    decisionFiles: counts.decisions,
    plan: null,
    result: null,
    resultPhotos: counts.resultPhotos,
    ...asked,
  };
};
