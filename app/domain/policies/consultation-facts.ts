import type { Guard } from "../machine.ts";
import { periodDays, phase } from "./period.ts";
import type { MatterType } from "./schema.ts";

/** What the guards of a consultation ask about; loaded in the transaction that moves it. */
export type ConsultationFacts = {
  summary: string;
  matterType: MatterType | null;
  hasClauses: boolean;
  legalBases: number;
  contact: string;
  planNumber: string | null;
  /** Day the plan went to the People's Council and the Front. */
  planSentAt: string | null;
  opensAt: Date | null;
  closesAt: Date | null;
  /** Least days of the period (`minDays`). */
  minDays: number;
  shortPeriodBasis: string | null;
  /** Asked for by an extension, a new round or a revision that restarts the period. */
  newClosesAt?: Date | null;
  revisionSubstantive?: boolean;
  /** The chair agreed to a revision that changes the substance. */
  revisionApproved?: boolean;
  /** Countable comments that still wait to be read or sent again. */
  unscreened: number;
  unanswered: number;
  rowsWithoutReason: number;
  signedBy: string | null;
  adoptionNumber: string | null;
  adoptionDate: string | null;
  departsFromMajority: boolean;
  departureReason: string | null;
  /** Linked critiques without their written explanation. */
  openCritiques: number;
  /** A person has read everything that becomes public. */
  textChecked: boolean;
  /** A commune's part in a draft of the city: its text, its dates and its answers are the city's. */
  collectsForCity: boolean;
  /** By when the communes that are asked now hand their summaries in. */
  summaryDueAt?: Date | null;
};

export type ConsultationGuard = Guard<ConsultationFacts>;

const filled = (text: string | null): boolean => text !== null && text.trim() !== "";

/** Parts of the dossier that are still missing, by name. */
export const missingParts = (facts: ConsultationFacts): string[] =>
  Object.entries({
    clauses: facts.hasClauses,
    summary: filled(facts.summary),
    matter_type: facts.matterType !== null,
    legal_basis: facts.legalBases > 0,
    contact: filled(facts.contact),
  })
    .filter(([, present]) => !present)
    .map(([part]) => part);

export const dossierComplete: ConsultationGuard = {
  code: "dossier_incomplete",
  holds: (facts) => missingParts(facts).length === 0,
  details: (facts) => ({ missing: missingParts(facts) }),
};

export const textChecked: ConsultationGuard = {
  code: "text_unchecked",
  basis: "house",
  holds: (facts) => facts.textChecked,
};

export const planRecorded: ConsultationGuard = {
  code: "plan_missing",
  basis: "luat-10-2022-d28-k1",
  holds: (facts) => filled(facts.planNumber) && facts.planSentAt !== null,
};

export const windowDated: ConsultationGuard = {
  code: "dates_missing",
  holds: ({ opensAt, closesAt }) => opensAt !== null && closesAt !== null,
};

export const closingDated: ConsultationGuard = {
  code: "dates_missing",
  holds: ({ closesAt }) => closesAt !== null,
};

export const opensLater: ConsultationGuard = {
  code: "opening_past",
  holds: ({ opensAt }, now) => opensAt !== null && opensAt > now,
};

export const openingReached: ConsultationGuard = {
  code: "too_early",
  holds: ({ opensAt }, now) => opensAt !== null && opensAt <= now,
};

export const closingReached: ConsultationGuard = {
  code: "too_early",
  holds: ({ opensAt, closesAt }, now) => phase(opensAt, closesAt, now) === "over",
};

/** A period from `from` to `to` is as long as the law or the settings ask. */
const longEnough = (
  ends: (facts: ConsultationFacts, now: Date) => readonly [Date | null, Date | null],
): ConsultationGuard => ({
  code: "period_too_short",
  basis: "luat-10-2022-d28-k2",
  holds: (facts, now) => {
    const [from, to] = ends(facts, now);
    return from !== null && to !== null && periodDays(from, to) >= facts.minDays;
  },
  details: (facts, now) => {
    const [from, to] = ends(facts, now);
    return { least: facts.minDays, given: from && to ? Math.max(0, periodDays(from, to)) : 0 };
  },
});

export const plannedPeriod = longEnough((facts) => [facts.opensAt, facts.closesAt]);
export const periodFromNow = longEnough((facts, now) => [now, facts.closesAt]);
export const newRoundPeriod = longEnough((facts, now) => [now, facts.newClosesAt ?? null]);

/** A revision of substance restarts the clock; any other leaves it as it is. */
export const revisedPeriod: ConsultationGuard = {
  ...newRoundPeriod,
  basis: "house",
  holds: (facts, now) => !facts.revisionSubstantive || newRoundPeriod.holds(facts, now),
};

export const revisionAgreed: ConsultationGuard = {
  code: "revision_not_approved",
  basis: "house",
  holds: (facts) => !facts.revisionSubstantive || facts.revisionApproved === true,
};

export const closesLater: ConsultationGuard = {
  code: "period_must_grow",
  holds: ({ closesAt, newClosesAt }) =>
    closesAt !== null &&
    newClosesAt !== null &&
    newClosesAt !== undefined &&
    newClosesAt > closesAt,
};

export const allScreened: ConsultationGuard = {
  code: "comments_unscreened",
  basis: "house",
  holds: (facts) => facts.unscreened === 0,
  details: (facts) => ({ count: facts.unscreened }),
};

export const allAnswered: ConsultationGuard = {
  code: "comments_unanswered",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => facts.unanswered === 0,
  details: (facts) => ({ count: facts.unanswered }),
};

export const allReasoned: ConsultationGuard = {
  code: "reasons_missing",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => facts.rowsWithoutReason === 0,
  details: (facts) => ({ count: facts.rowsWithoutReason }),
};

export const signerNamed: ConsultationGuard = {
  code: "signer_missing",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => filled(facts.signedBy),
};

export const departureReasoned: ConsultationGuard = {
  code: "departure_reason_missing",
  basis: "luat-10-2022-d28-k4",
  holds: (facts) => !facts.departsFromMajority || filled(facts.departureReason),
};

export const adoptionRecorded: ConsultationGuard = {
  code: "adoption_incomplete",
  basis: "luat-10-2022-d12-k3",
  holds: (facts) => filled(facts.adoptionNumber) && facts.adoptionDate !== null,
};

export const critiquesExplained: ConsultationGuard = {
  code: "critique_unanswered",
  basis: "luat-mttqvn-d36",
  holds: (facts) => facts.openCritiques === 0,
  details: (facts) => ({ count: facts.openCritiques }),
};

/** What the city decides about its draft is not decided again in a commune that collects for it. */
export const ownDraft: ConsultationGuard = {
  code: "city_decides",
  basis: "luat-10-2022-d28-k4",
  standing: true,
  holds: (facts) => !facts.collectsForCity,
};

export const collectsForCity: ConsultationGuard = {
  code: "not_delegated",
  basis: "luat-10-2022-d28-k4",
  standing: true,
  holds: (facts) => facts.collectsForCity,
};

/** A commune sums up what it has collected, so not before the last opinion can have come. */
export const summaryAfterClosing: ConsultationGuard = {
  code: "summary_due_early",
  basis: "house",
  holds: ({ closesAt, summaryDueAt }) =>
    closesAt !== null && summaryDueAt != null && summaryDueAt >= closesAt,
};
