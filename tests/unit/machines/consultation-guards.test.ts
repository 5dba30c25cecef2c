import { expect, test } from "vitest";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";

const NOW = new Date("2026-11-02T03:00:00Z");
const OPENS = new Date("2026-11-05T01:00:00Z");
/** 24:00 of 25 November in Vietnam: 20 whole days after the opening day. */
const CLOSES = new Date("2026-11-25T17:00:00Z");

const COMPLETE: ConsultationFacts = {
  summary: "Quy định về giờ họp chợ.",
  matterType: "k9_khac",
  hasClauses: true,
  legalBases: 1,
  contact: "Văn phòng, 0225 3 000 000",
  planNumber: "12/KH-UBND",
  planSentAt: "2026-11-01",
  opensAt: OPENS,
  closesAt: CLOSES,
  minDays: 20,
  shortPeriodBasis: null,
  newClosesAt: new Date("2026-12-05T17:00:00Z"),
  revisionSubstantive: false,
  revisionApproved: false,
  unscreened: 0,
  unanswered: 0,
  rowsWithoutReason: 0,
  signedBy: "Nguyễn Văn A, Chủ tịch",
  adoptionNumber: "5/2026/QĐ-UBND",
  adoptionDate: "2026-12-20",
  departsFromMajority: false,
  departureReason: null,
  openCritiques: 0,
  textChecked: true,
  collectsForCity: false,
};

type Event = keyof typeof consultationMachine.events;

const refusalsOf = (event: Event, facts: Partial<ConsultationFacts>, now = NOW) =>
  (consultationMachine.events[event].guards ?? [])
    .filter((guard) => !guard.holds({ ...COMPLETE, ...facts }, now))
    .map(({ code }) => code);

const MISSING = [
  ["summary", { summary: "  " }],
  ["matter_type", { matterType: null }],
  ["clauses", { hasClauses: false }],
  ["legal_basis", { legalBases: 0 }],
  ["contact", { contact: "" }],
] as const satisfies readonly (readonly [string, Partial<ConsultationFacts>])[];

test.each(MISSING)(
  "a file without its %s is not sent for approval and is told so",
  (part, facts) => {
    expect(refusalsOf("submit_for_approval", facts)).toEqual(["dossier_incomplete"]);
    const [guard] = consultationMachine.events.submit_for_approval.guards ?? [];
    expect(guard?.details?.({ ...COMPLETE, ...facts }, NOW)).toEqual({ missing: [part] });
  },
);

const REFUSED: readonly (readonly [Event, Partial<ConsultationFacts>, readonly string[]])[] = [
  ["submit_for_approval", {}, []],
  ["approve_scheduled", {}, []],
  ["approve_scheduled", { textChecked: false }, ["text_unchecked"]],
  ["approve_scheduled", { planNumber: null }, ["plan_missing"]],
  ["approve_scheduled", { planSentAt: null }, ["plan_missing"]],
  ["approve_scheduled", { closesAt: null }, ["dates_missing", "period_too_short"]],
  ["approve_scheduled", { opensAt: NOW }, ["opening_past"]],
  ["approve_scheduled", { minDays: 21 }, ["period_too_short"]],
  ["approve_open", { opensAt: null }, []],
  ["approve_open", { textChecked: false }, ["text_unchecked"]],
  ["approve_open", { planNumber: " " }, ["plan_missing"]],
  ["approve_open", { closesAt: null }, ["dates_missing", "period_too_short"]],
  ["approve_open", { closesAt: new Date("2026-11-22T16:59:59Z") }, ["period_too_short"]],
  ["approve_open", { closesAt: new Date("2026-11-22T17:00:00Z") }, []],
  ["open", {}, ["too_early"]],
  ["open", { opensAt: NOW }, []],
  ["extend", {}, []],
  ["extend", { newClosesAt: CLOSES }, ["period_must_grow"]],
  ["extend", { newClosesAt: null }, ["period_must_grow"]],
  ["publish_revision", {}, []],
  ["publish_revision", { textChecked: false }, ["text_unchecked"]],
  ["publish_revision", { revisionSubstantive: true }, ["revision_not_approved"]],
  ["publish_revision", { revisionSubstantive: true, revisionApproved: true }, []],
  [
    "publish_revision",
    { revisionSubstantive: true, revisionApproved: true, newClosesAt: OPENS },
    ["period_too_short"],
  ],
  ["close", {}, ["too_early"]],
  ["submit_response", {}, []],
  ["submit_response", { unscreened: 1 }, ["comments_unscreened"]],
  ["submit_response", { unanswered: 3 }, ["comments_unanswered"]],
  ["submit_response", { rowsWithoutReason: 1 }, ["reasons_missing"]],
  ["reopen_round", {}, []],
  ["reopen_round", { newClosesAt: undefined }, ["period_too_short"]],
  ["reopen_round", { newClosesAt: new Date("2026-11-20T17:00:00Z") }, ["period_too_short"]],
  ["sign_response", {}, []],
  ["sign_response", { signedBy: null }, ["signer_missing"]],
  ["sign_response", { unanswered: 1 }, ["comments_unanswered"]],
  ["sign_response", { departsFromMajority: true }, ["departure_reason_missing"]],
  ["sign_response", { departsFromMajority: true, departureReason: "Vì an toàn." }, []],
  ["record_adopted", {}, []],
  ["record_adopted", { adoptionNumber: null }, ["adoption_incomplete"]],
  ["record_adopted", { adoptionDate: null }, ["adoption_incomplete"]],
  ["record_adopted", { departsFromMajority: true }, ["departure_reason_missing"]],
  ["record_adopted", { openCritiques: 1 }, ["critique_unanswered"]],
  ["withdraw", {}, []],
  ["withdraw", { collectsForCity: true }, ["city_decides"]],
  ["extend", { collectsForCity: true }, ["city_decides"]],
  ["delegate_open", { summaryDueAt: CLOSES }, []],
  ["delegate_open", { summaryDueAt: OPENS }, ["summary_due_early"]],
  ["delegate_open", {}, ["summary_due_early"]],
  ["delegate_open", { summaryDueAt: CLOSES, collectsForCity: true }, ["city_decides"]],
  ["receive", { collectsForCity: true }, []],
  ["receive", { collectsForCity: true, textChecked: false }, ["text_unchecked"]],
  ["hand_in_summary", {}, ["not_delegated"]],
  ["hand_in_summary", { collectsForCity: true }, []],
  ["hand_in_summary", { collectsForCity: true, unscreened: 1 }, ["comments_unscreened"]],
  ["hand_in_summary", { collectsForCity: true, unanswered: 3 }, []],
];

/** Steps in which a commune's part has a say of its own, and those the calendar takes in it. */
const OF_A_PART = ["open", "close", "hand_in_summary"];

test("in a commune's part everything but its own summary follows the city", () => {
  const past = ["draft", "pending_publish"];
  const free = Object.entries(consultationMachine.events).filter(
    ([event, row]) =>
      !row.from.every((from) => past.includes(from)) &&
      !(row.by.length === 1 && row.by[0] === "system" && event.startsWith("follow_")) &&
      !refusalsOf(event as Event, { collectsForCity: true }).includes("city_decides"),
  );
  expect(free.map(([event]) => event)).toEqual(OF_A_PART);
});

test("every step of a part that follows names the step of the draft that it follows", () => {
  const { events } = consultationMachine;
  const followed = Object.entries(events).flatMap(([event, row]) =>
    "follows" in row ? [[event, row.follows, row.to]] : [],
  );
  expect(followed.map(([event]) => event)).toEqual(
    Object.keys(events).filter((event) => event.startsWith("follow_")),
  );
  for (const [, parent, to] of followed) expect(events[parent as Event].to, parent).toBe(to);
});

test.each(REFUSED)("%s with %o is refused for %j", (event, facts, codes) => {
  expect(refusalsOf(event, facts)).toEqual(codes);
});

test("a consultation closes at the instant its last day ends, not before", () => {
  expect(refusalsOf("close", {}, new Date(CLOSES.getTime() - 1))).toEqual(["too_early"]);
  expect(refusalsOf("close", {}, CLOSES)).toEqual([]);
});

test("a refusal about comments says how many", () => {
  const guard = consultationMachine.events.submit_response.guards?.find(
    ({ code }) => code === "comments_unanswered",
  );
  expect(guard?.details?.({ ...COMPLETE, unanswered: 7 }, NOW)).toEqual({ count: 7 });
});

test("a refusal about the period says what is asked and what was given", () => {
  const guard = consultationMachine.events.approve_open.guards?.find(
    ({ code }) => code === "period_too_short",
  );
  const facts = { ...COMPLETE, closesAt: new Date("2026-11-12T17:00:00Z") };
  expect(guard?.details?.(facts, NOW)).toEqual({ least: 20, given: 10 });
});

const CARRIES: Partial<Record<Event, readonly string[]>> = {
  return_to_drafter: ["note"],
  extend: ["public_note", "date"],
  publish_revision: ["public_note"],
  withdraw: ["public_note"],
  reopen_round: ["public_note", "date"],
  return_response: ["note"],
  delegate_scheduled: ["date"],
  delegate_open: ["date"],
  hand_in_summary: ["note"],
  record_adopted: ["document", "date"],
  record_not_adopted: ["public_note"],
};

test.each(Object.entries(consultationMachine.events))("%s carries what it must", (event, row) => {
  const wanted = Object.entries(CARRIES).find(([name]) => name === event)?.[1] ?? [];
  expect(row.carries ?? []).toEqual(wanted);
});
