import { effectiveState } from "#app/domain/machine.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { minDays } from "#app/domain/policies/period.ts";
import type { Work } from "#app/services/context.ts";
import type { Queryable } from "#db/client.ts";
import { tallyDisagrees } from "#db/queries/gatherings.ts";
import { collectorOf, findPolicyById, hasClauses, type PolicyHead } from "#db/queries/policies.ts";
import { countUnscreened, lacksReason } from "#db/queries/responses.ts";

const date = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** Dates of a policy's row as instants. */
export const datesOf = (head: PolicyHead) => ({
  opensAt: date(head.opensAt),
  closesAt: date(head.closesAt),
  dueAt: date(head.dueAt),
});

/** State a reader must see at `now`. */
export const stateOf = (head: PolicyHead, now: Date): string =>
  effectiveState(consultationMachine, head.state, datesOf(head), now);

/** More than half of all opinions do not agree with the draft (Đ28 k4 asks why it goes on all the same). */
export const mostDisagree = (head: PolicyHead): boolean =>
  (head.stanceCounts.disagree ?? 0) * 2 > head.opinionCount && head.opinionCount > 0;

/** Facts the consultation's guards ask about, as they stand in this transaction. */
export const loadConsultationFacts = async (
  work: Work,
  q: Queryable,
  id: string,
  asked: Partial<ConsultationFacts> = {},
): Promise<{ head: PolicyHead; facts: ConsultationFacts } | null> => {
  const head = await findPolicyById(q, id);
  if (!head) return null;
  const [clauses, unscreened, unreasoned, tallied] = await Promise.all([
    hasClauses(q, head.textId, head.currentVersion),
    countUnscreened(q, head.textId, work.now, collectorOf(head)),
    head.parentId === null && lacksReason(q, id),
    tallyDisagrees(q, id),
  ]);
  const facts: ConsultationFacts = {
    summary: head.summary,
    matterType: head.matterType,
    hasClauses: clauses,
    legalBases: head.bases.length,
    contact: head.contact,
    planNumber: head.planNumber,
    planSentAt: head.planSentAt,
    opensAt: date(head.opensAt),
    closesAt: date(head.closesAt),
    minDays: minDays(work.settings, head.documentKind, head.matterType, head.shortPeriodBasis),
    shortPeriodBasis: head.shortPeriodBasis,
    unscreened,
    unanswered: head.unansweredCount,
    rowsWithoutReason: unreasoned ? 1 : 0,
    signedBy: head.signedBy,
    adoptionNumber: head.adoptionNumber,
    adoptionDate: head.adoptionDate,
    departsFromMajority: mostDisagree(head) || tallied,
    departureReason: head.departureReason,
    openCritiques: 0,
    textChecked: false,
    collectsForCity: head.parentId !== null,
    ...asked,
  };
  return { head, facts };
};
