import { expect, test } from "vitest";
import { EVENT_FIELDS, fieldsOf, obstaclesTo } from "#app/domain/event-fields.ts";
import type { ConsultationFacts } from "#app/domain/policies/consultation-facts.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { MACHINES } from "#app/domain/records/machines.ts";

const of = (event: string) => fieldsOf(consultationMachine, event);

test.each([
  ["submit_for_approval", []],
  ["return_to_drafter", ["note"]],
  ["approve_open", ["text_checked"]],
  ["extend", ["date", "public_note"]],
  ["withdraw", ["public_note"]],
  ["sign_response", ["departure_reason", "signer"]],
  ["record_adopted", ["document", "date", "link", "departure_reason"]],
])("%s asks for %j", (event, fields) => {
  expect(of(event)).toEqual(fields);
});

test("every step of every machine has a form of known fields, whatever it carries", () => {
  for (const machine of MACHINES) {
    for (const [event, { carries = [] }] of Object.entries(machine.events)) {
      const fields = fieldsOf(machine, event);
      expect(fields.every((field) => EVENT_FIELDS.includes(field))).toBe(true);
      expect(carries.every((what) => fields.includes(what))).toBe(true);
    }
  }
});

test("a step that the machine does not have is a mistake of the caller", () => {
  expect(() => of("nothing")).toThrow("no event");
});

const now = new Date("2026-11-23T02:00:00Z");
const facts: ConsultationFacts = {
  summary: "Tóm tắt",
  matterType: "k9_khac",
  hasClauses: true,
  legalBases: 1,
  contact: "Văn phòng",
  planNumber: "12/KH",
  planSentAt: "2026-11-01",
  opensAt: new Date("2026-11-30T17:00:00Z"),
  closesAt: new Date("2026-12-31T17:00:00Z"),
  minDays: 20,
  shortPeriodBasis: null,
  unscreened: 0,
  unanswered: 0,
  rowsWithoutReason: 0,
  signedBy: null,
  adoptionNumber: null,
  adoptionDate: null,
  departsFromMajority: true,
  departureReason: null,
  openCritiques: 0,
  textChecked: false,
  collectsForCity: false,
};
const obstacles = (event: string, change: Partial<ConsultationFacts> = {}) =>
  obstaclesTo(consultationMachine, event, { ...facts, ...change }, now);

test("what a form gives is no obstacle beforehand", () => {
  for (const event of ["approve_scheduled", "sign_response", "record_adopted", "extend"]) {
    expect([event, obstacles(event)]).toEqual([event, []]);
  }
});

test("what a form cannot give is said beforehand, all of it, with its details", () => {
  expect(obstacles("submit_for_approval", { summary: " " })).toEqual([
    { code: "dossier_incomplete", details: { missing: ["summary"] } },
  ]);
  const short = { closesAt: new Date("2026-12-05T17:00:00Z") };
  expect(obstacles("approve_scheduled", { ...short, planNumber: null })).toEqual([
    { code: "plan_missing", details: { basis: "luat-10-2022-d28-k1" } },
    { code: "period_too_short", details: { least: 20, given: 4, basis: "luat-10-2022-d28-k2" } },
  ]);
  expect(obstacles("submit_response", { unanswered: 3, unscreened: 2 })).toMatchObject([
    { code: "comments_unscreened", details: { count: 2 } },
    { code: "comments_unanswered", details: { count: 3 } },
  ]);
});

test("without dates nothing is said about a period", () => {
  const undated = { opensAt: null, closesAt: null };
  expect(obstacles("approve_scheduled", undated)).toEqual([{ code: "dates_missing" }]);
});
