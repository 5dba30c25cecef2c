import { vnDate } from "#app/domain/deadlines.ts";
import type { InitiativeFacts } from "#app/domain/initiatives/initiative-facts.ts";
import type { InitiativeEvent } from "#app/domain/initiatives/initiative-machine.ts";
import { formsOf } from "#app/domain/initiatives/meetings.ts";
import type { Initiative } from "./initiative.ts";

const DAY_MS = 86_400_000;

/** What the guards ask about a sample. Its papers are taken as given: samples have none. */
export const factsOf = (made: Initiative, at: Date, event?: InitiativeEvent): InitiativeFacts => {
  const { plan, meeting, recognition, carriedOut, result } = made;
  const matter = plan.script.route === "community_decision" ? plan.idea.matter : null;
  const households = plan.village.households;
  return {
    textChecked: true,
    reasonCode: event === "decline" ? "khong_phai_sang_kien" : null,
    route: plan.script.route,
    matter,
    missing: [],
    villageExists: plan.village.valid_from <= vnDate(at),
    households,
    validConsents: made.voices.length,
    consentsConfirmed: made.confirmedAt !== null,
    meeting: meeting && {
      noticeOn: meeting.noticeOn,
      heldOn: meeting.heldOn,
      formAllowed: matter !== null && formsOf(matter).includes(meeting.form),
    },
    vote: meeting?.vote ? { votesFor: meeting.vote.votesFor, households: households ?? 0 } : null,
    minutes: 1,
    askedByCommune: made.askedByCommune,
    reviewAsked: made.reviewAskedAt !== null,
    reviewUntil: new Date(made.walked.stateSince.getTime() + 15 * DAY_MS),
    frontHeard: made.front.some(({ level }) => level === "commune"),
    decision: recognition && {
      number: recognition.number,
      date: recognition.on,
      villageExisted: plan.village.valid_from <= recognition.on,
    },
    decisionFiles: 1,
    plan: carriedOut && { owner: carriedOut.owner, plan: carriedOut.plan, due: carriedOut.due },
    result: result && { words: result.words, beneficiaries: result.people },
    resultPhotos: 1,
  };
};
