import { vnDate } from "../deadlines.ts";
import type { Guard } from "../machine.ts";
import type { ReasonFacts, TextFacts } from "../records/guards.ts";
import { consentsNeeded, isTenth } from "./consents.ts";
import { hasNotice, isCarried, thresholdOf, votesNeeded } from "./meetings.ts";
import type { ProposalPart } from "./proposal.ts";
import type { InitiativeRoute, Matter } from "./schema.ts";

export type Meeting = { noticeOn: string; heldOn: string; formAllowed: boolean };
export type Vote = { votesFor: number; households: number };
export type Decision = { number: string; date: string; villageExisted: boolean };
export type Plan = { owner: string; plan: string; due: string };
export type Result = { words: string; beneficiaries: number | null };

/** What the guards of an initiative ask about; what a form gives is null until it is given. */
export type InitiativeFacts = TextFacts &
  ReasonFacts & {
    route: InitiativeRoute | null;
    matter: Matter | null;
    /** Parts of the proposal that are not there. */
    missing: readonly ProposalPart[];
    /** Its village exists today. */
    villageExists: boolean;
    /** Households of the village; null while the list is unknown. */
    households: number | null;
    /** Households whose consent is not older than three months. */
    validConsents: number;
    /** The proposer answers for the number and the list. */
    consentsConfirmed: boolean;
    meeting: Meeting | null;
    vote: Vote | null;
    minutes: number;
    /** The request for more came from the commune, not from the village. */
    askedByCommune: boolean;
    reviewAsked: boolean;
    /** End of the days in which a review may be asked for. */
    reviewUntil: Date | null;
    /** The Front of the commune was heard. */
    frontHeard: boolean;
    decision: Decision | null;
    decisionFiles: number;
    plan: Plan | null;
    result: Result | null;
    resultPhotos: number;
  };

type InitiativeGuard = Guard<InitiativeFacts>;

/** It follows the one route or the other. */
export const onRoute = (route: InitiativeRoute): InitiativeGuard => ({
  code: "route_wrong",
  holds: (facts) => facts.route === route,
});

/** More was asked for by the commune, or by the village. */
export const askedBy = (commune: boolean): InitiativeGuard => ({
  code: "route_wrong",
  holds: (facts) => facts.askedByCommune === commune,
});

/** Village, problem, proposal, benefit and route are said. */
export const complete: InitiativeGuard = {
  code: "proposal_incomplete",
  basis: "luat-10-2022-d16-k3",
  holds: ({ missing }) => missing.length === 0,
  details: ({ missing }) => ({ missing: [...missing] }),
};

/** A village that was merged away has no ideas of its own any more. */
export const villageExists: InitiativeGuard = {
  code: "village_gone",
  basis: "house",
  holds: (facts) => facts.villageExists,
};

export const householdsKnown: InitiativeGuard = {
  code: "households_unknown",
  basis: "luat-10-2022-d16-k3",
  holds: ({ households }) => households !== null && households > 0,
};

export const tenthConsents: InitiativeGuard = {
  code: "consent_list_short",
  basis: "luat-10-2022-d16-k3",
  holds: ({ households, validConsents }) => isTenth(validConsents, households),
  details: ({ households, validConsents }) => ({
    given: validConsents,
    needed: consentsNeeded(households ?? 0),
  }),
};

export const consentsConfirmed: InitiativeGuard = {
  code: "consents_unconfirmed",
  basis: "luat-10-2022-d16-k3",
  holds: (facts) => facts.consentsConfirmed,
};

/** The village was told at least two days before, and decides in a way that its matter allows. */
export const meetingAnnounced: InitiativeGuard = {
  code: "meeting_missing",
  basis: "luat-10-2022-d17",
  holds: ({ meeting }) => meeting !== null,
};
export const noticeInTime: InitiativeGuard = {
  code: "notice_too_short",
  basis: "nd-59-2023-d3",
  holds: ({ meeting }) => meeting !== null && hasNotice(meeting.noticeOn, meeting.heldOn),
};
export const formAllowed: InitiativeGuard = {
  code: "meeting_form_wrong",
  basis: "luat-10-2022-d17",
  holds: ({ meeting }) => meeting?.formAllowed === true,
};

/** Minutes are written about what has happened. */
export const meetingHeld: InitiativeGuard = {
  code: "meeting_ahead",
  basis: "house",
  holds: ({ meeting }, now) => meeting !== null && meeting.heldOn <= vnDate(now),
};

export const minutesThere: InitiativeGuard = {
  code: "minutes_missing",
  basis: "luat-10-2022-d20",
  holds: ({ minutes }) => minutes > 0,
};

/** Never more votes than there are households. */
export const votesPossible: InitiativeGuard = {
  code: "votes_over_households",
  basis: "luat-10-2022-d21",
  holds: ({ vote }) => vote !== null && vote.households > 0 && vote.votesFor <= vote.households,
};

const carried = ({ matter, vote }: InitiativeFacts): boolean =>
  matter !== null &&
  vote !== null &&
  isCarried(thresholdOf(matter), vote.votesFor, vote.households);

const voteDetails: InitiativeGuard["details"] = ({ matter, vote }) =>
  matter && vote
    ? { given: vote.votesFor, needed: votesNeeded(thresholdOf(matter), vote.households) }
    : undefined;

/** The result is arithmetic: who says passed needs the majority of the matter, who says not lacks it. */
export const majorityReached: InitiativeGuard = {
  code: "majority_missed",
  basis: "luat-10-2022-d21",
  holds: carried,
  details: voteDetails,
};
export const majorityMissed: InitiativeGuard = {
  code: "majority_reached",
  basis: "luat-10-2022-d21",
  holds: (facts) => !carried(facts),
  details: voteDetails,
};

export const frontHeard: InitiativeGuard = {
  code: "front_unheard",
  basis: "house",
  holds: (facts) => facts.frontHeard,
};

export const decisionPast: InitiativeGuard = {
  code: "decision_later",
  basis: "house",
  holds: ({ decision }, now) => decision !== null && decision.date <= vnDate(now),
};

/** The village stood on the day of the decision: history counts by the village of its day. */
export const villageStood: InitiativeGuard = {
  code: "village_gone",
  basis: "house",
  holds: ({ decision }) => decision?.villageExisted === true,
};

export const decisionFiled: InitiativeGuard = {
  code: "decision_file_missing",
  basis: "house",
  holds: ({ decisionFiles }) => decisionFiles > 0,
};

export const firstReview: InitiativeGuard = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => !facts.reviewAsked,
};

export const reviewInTime: InitiativeGuard = {
  code: "review_over",
  basis: "house",
  holds: ({ reviewUntil }, now) => reviewUntil !== null && now < reviewUntil,
};

export const planThere: InitiativeGuard = {
  code: "plan_incomplete",
  basis: "house",
  holds: ({ plan }) => plan !== null && plan.owner.trim() !== "" && plan.plan.trim() !== "",
};

export const resultThere: InitiativeGuard = {
  code: "result_incomplete",
  basis: "house",
  holds: ({ result }) =>
    result !== null && result.words.trim() !== "" && result.beneficiaries !== null,
};

export const resultSeen: InitiativeGuard = {
  code: "result_photo_missing",
  basis: "house",
  holds: ({ resultPhotos }) => resultPhotos > 0,
};
