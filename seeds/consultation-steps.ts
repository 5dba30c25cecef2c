import type { Account } from "#app/domain/actor.ts";
import { endOfDay, shiftDay, vnDate } from "#app/domain/deadlines.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { minDays } from "#app/domain/policies/period.ts";
import type { Move } from "#app/services/records/advance.server.ts";
import { beforeOpening, type Making, signerOf } from "./consultation.ts";
import { NOTES } from "./data/comment-phrases.ts";
import { dayOf, officeTime } from "./sample-time.ts";
import { workAt } from "./sample-world.ts";
import type { Scenario } from "./scenario.ts";
import { makeSecondVersion, type Revised } from "./second-version.ts";
import { move } from "./walk.ts";

const SUMMARY_DAYS = 7;

/** The drafter hands it in; some come back once and are handed in again. */
export const sendForApproval = (making: Making): void => {
  const { world, scenario, drafter, chair } = making;
  const day = beforeOpening(world, scenario, 10);
  making.sentAt = nextTime(making, day);
  take(making, drafter, making.sentAt, { event: "submit_for_approval" });
  if (!scenario.returned) return;
  const back = nextTime(making, shiftDay(day, 1));
  take(making, chair, back, { event: "return_to_drafter", note: NOTES.returned });
  const again = nextTime(making, shiftDay(day, 4));
  take(making, drafter, again, { event: "submit_for_approval" });
};

export const approve = (making: Making): void => {
  const { world, scenario, chair } = making;
  making.approvedAt = nextTime(making, beforeOpening(world, scenario, 4));
  const event = "approve_scheduled";
  take(making, chair, making.approvedAt, { event }, { textChecked: true });
};

/** Sent to the communes on the day after its approval, before it opens. */
export const delegate = (making: Making): void => {
  const { walked, drafter, scenario } = making;
  const { closesAt } = walked.subject;
  if (!closesAt) throw new Error("a draft that is sent on has an end");
  const at = nextTime(making, vnDate(walked.stateSince));
  const summaryDueAt = summaryDue(closesAt);
  making.sending = { at, summaryDueAt };
  const date = summaryDueAt.toISOString();
  const details = { communes: String(scenario.communes?.length ?? 0) };
  take(making, drafter, at, { event: "delegate_scheduled", date, details }, { summaryDueAt });
};

/** By when communes hand in: so many days after the end. */
const summaryDue = (closesAt: Date): Date => endOfDay(shiftDay(vnDate(closesAt), SUMMARY_DAYS));

export const extend = (making: Making, { day }: NonNullable<Scenario["extended"]>): void => {
  const { world, scenario, chair } = making;
  const newClosesAt = endOfDay(dayOf(world.today, scenario.closes));
  const at = nextTime(making, dayOf(world.today, day));
  const dates = { closesAt: newClosesAt };
  const date = newClosesAt.toISOString();
  take(making, chair, at, { event: "extend", note: NOTES.extended, date, dates }, { newClosesAt });
};

/** A second version of the text, which leaves the period as it is. */
export const revise = (making: Making, revised: Revised): void => {
  const { world, drafter, random, text } = making;
  const at = nextTime(making, dayOf(world.today, revised.day));
  const second = makeSecondVersion(random, text, revised, at);
  making.second = second;
  take(
    making,
    drafter,
    at,
    {
      event: "publish_revision",
      note: revised.note,
      details: { version: "2" },
      commit: second.commit,
    },
    { textChecked: true, revisionSubstantive: false },
  );
};

export const respond = (making: Making, response: NonNullable<Scenario["response"]>): void => {
  const { world, drafter, chair } = making;
  const submitted = nextTime(making, dayOf(world.today, response.submitted));
  take(making, drafter, submitted, { event: "submit_response" });
  if (response.signed === undefined) return;
  making.signedAt = nextTime(making, dayOf(world.today, response.signed));
  take(making, chair, making.signedAt, { event: "sign_response" });
};

export const end = (making: Making): void => {
  const { world, scenario, chair } = making;
  const { ending } = scenario;
  if (!ending) return;
  const at = nextTime(making, dayOf(world.today, ending.day));
  making.endedAt = at;
  making.endedDay = vnDate(at);
  if (ending.event !== "record_adopted") {
    take(making, chair, at, { event: ending.event, note: ending.note });
    return;
  }
  const date = making.endedDay;
  take(
    making,
    chair,
    at,
    { event: ending.event, document: ending.number, date },
    { adoptionNumber: ending.number, adoptionDate: date },
  );
};

/** Office hours on the day, after everything that has happened before. */
const nextTime = ({ world, random, walked }: Making, day: string): Date => {
  const at = officeTime(world.calendar, random, day);
  const after = walked.stateSince.getTime() + random.int(20, 90) * 60_000;
  return at.getTime() > after ? at : new Date(after);
};

type Carried = Partial<Omit<Move, "machine" | "subject" | "event">> & {
  event: keyof typeof consultationMachine.events;
};

const take = (
  making: Making,
  actor: Account,
  at: Date,
  carried: Carried,
  asked: Partial<ConsultationFacts> = {},
): void => {
  const facts = { ...factsOf(making), ...asked };
  move(making.walked, workAt(making.world, actor, at), { ...carried, facts });
  const row: { marks?: "submitter" | "checker" } = consultationMachine.events[carried.event];
  if (row.marks === "submitter") making.walked.subject.submittedBy = actor.id;
};

/** What the guards ask; the opinions are made afterwards, answered as far as the scenario says. */
export const factsOf = ({
  world,
  scenario,
  unit,
  walked,
  text,
  planDay,
  planNumber,
}: Making): ConsultationFacts => {
  const { draft } = scenario;
  return {
    summary: draft.summary,
    matterType: draft.matterType,
    hasClauses: text.clauses.length > 0,
    legalBases: draft.bases.length,
    contact: draft.contact,
    planNumber: planNumber,
    planSentAt: planDay,
    opensAt: walked.subject.opensAt,
    closesAt: walked.subject.closesAt,
    minDays: minDays(world.settings, draft.documentKind, draft.matterType, null),
    shortPeriodBasis: null,
    unscreened: 0,
    unanswered: 0,
    rowsWithoutReason: 0,
    signedBy: signerOf(unit),
    adoptionNumber: null,
    adoptionDate: null,
    departsFromMajority: false,
    departureReason: null,
    openCritiques: 0,
    textChecked: false,
    collectsForCity: false,
  };
};
