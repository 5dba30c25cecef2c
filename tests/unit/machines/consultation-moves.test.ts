import { expect, test } from "vitest";
import { allowedEvents } from "#app/domain/access.ts";
import { ROLES, type Role } from "#app/domain/actor.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { AI_QUOC, anAccount, CITY, HONG_BANG } from "#tests/factories/actors.ts";

/** Written by hand from the process tables: state → event → who may do it in a commune. */
const COMMUNE: Record<string, Record<string, readonly Role[]>> = {
  draft: { submit_for_approval: ["drafter"], receive: [] },
  pending_publish: {
    return_to_drafter: ["chair", "vice_chair"],
    approve_scheduled: ["chair", "vice_chair"],
    approve_open: ["chair", "vice_chair"],
  },
  scheduled: { open: [], withdraw: ["chair"], delegate_scheduled: [], follow_withdrawal: [] },
  open: {
    extend: ["chair", "vice_chair"],
    publish_revision: ["drafter"],
    close: [],
    withdraw: ["chair"],
    delegate_open: [],
    follow_extension: [],
    follow_revision: [],
    follow_withdrawal: [],
  },
  synthesis: {
    submit_response: ["drafter"],
    reopen_round: ["chair"],
    withdraw: ["chair"],
    hand_in_summary: ["drafter"],
    follow_withdrawal: [],
    follow_round: [],
    follow_signature: [],
  },
  response_pending: {
    return_response: ["chair", "vice_chair"],
    sign_response: ["chair", "vice_chair"],
    follow_withdrawal: [],
    follow_round: [],
    follow_signature: [],
  },
  responded: {
    record_adopted: ["drafter", "chair"],
    record_not_adopted: ["chair"],
    reopen_round: ["chair"],
    follow_round: [],
    follow_adoption: [],
    follow_non_adoption: [],
  },
  adopted: {},
  not_adopted: {},
  withdrawn: {},
};

/** Where the city differs: it sends its draft on, and sums up for nobody. */
const CITY_ALONE: Record<string, readonly Role[]> = {
  delegate_scheduled: ["drafter", "chair"],
  delegate_open: ["drafter", "chair"],
  hand_in_summary: [],
};

const EVENTS = [...new Set(Object.values(COMMUNE).flatMap((row) => Object.keys(row)))].sort();

const at = (unitPath: string, state: string) => ({
  unitPath,
  state,
  authorId: "writer",
  submittedBy: "sender",
  checkedBy: null,
});

const cells = Object.entries(COMMUNE).flatMap(([state, row]) =>
  ROLES.map(
    (role) => [state, role, Object.keys(row).filter((e) => row[e]?.includes(role))] as const,
  ),
);

test("the matrix names every state and event of the table", () => {
  expect(Object.keys(COMMUNE).sort()).toEqual(Object.keys(consultationMachine.states).sort());
  expect(EVENTS).toEqual(Object.keys(consultationMachine.events).sort());
});

test.each(cells)("in %s a commune's %s may do %j", (state, role, events) => {
  const actor = anAccount("me", [[role, HONG_BANG]]);
  expect(allowedEvents(actor, consultationMachine, at(HONG_BANG, state)).sort()).toEqual(
    [...events].sort(),
  );
});

test.each(cells)("in %s a %s of another commune may do nothing (here: %j)", (state, role) => {
  const actor = anAccount("me", [[role, AI_QUOC]]);
  expect(allowedEvents(actor, consultationMachine, at(HONG_BANG, state))).toEqual([]);
});

test.each(cells)("in %s a city's %s leaves a commune's draft alone (there: %j)", (state, role) => {
  const actor = anAccount("me", [[role, CITY]]);
  expect(allowedEvents(actor, consultationMachine, at(HONG_BANG, state))).toEqual([]);
});

test.each(cells)(
  "in %s a city draft is moved by a city's %s as a commune's (%j)",
  (state, role) => {
    const chair: Role = role === "city_chair" ? "chair" : role;
    const row = COMMUNE[state] ?? {};
    const expected = Object.keys(row).filter(
      (event) =>
        (CITY_ALONE[event] ?? row[event])?.includes(chair) &&
        role !== "chair" &&
        role !== "vice_chair",
    );
    const actor = anAccount("me", [[role, CITY]]);
    expect(allowedEvents(actor, consultationMachine, at(CITY, state)).sort()).toEqual(
      expected.sort(),
    );
  },
);

test.each(cells)("in %s nobody of a commune (%s) moves a city draft", (state, role) => {
  const actor = anAccount("me", [[role, HONG_BANG]]);
  expect(allowedEvents(actor, consultationMachine, at(CITY, state))).toEqual([]);
});

test("a commune chair who is made city chair by mistake at the commune decides nothing there", () => {
  const actor = anAccount("me", [["city_chair", HONG_BANG]]);
  expect(allowedEvents(actor, consultationMachine, at(HONG_BANG, "pending_publish"))).toEqual([]);
});

test.each(["approve_scheduled", "approve_open"] as const)("%s needs a second person", (event) => {
  const chair = anAccount("me", [["chair", HONG_BANG]]);
  const subject = at(HONG_BANG, "pending_publish");
  const may = (parts: object) =>
    allowedEvents(chair, consultationMachine, { ...subject, ...parts }).includes(event);
  expect(may({})).toBe(true);
  expect(may({ submittedBy: "me" })).toBe(false);
  expect(may({ authorId: "me" })).toBe(false);
});

test("who sent the response for signature does not sign it", () => {
  const chair = anAccount("me", [["chair", HONG_BANG]]);
  const subject = { ...at(HONG_BANG, "response_pending"), submittedBy: "me" };
  expect(allowedEvents(chair, consultationMachine, subject)).toEqual(["return_response"]);
});
