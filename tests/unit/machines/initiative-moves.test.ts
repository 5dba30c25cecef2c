import { expect, test } from "vitest";
import { allowedEvents } from "#app/domain/access.ts";
import { GUEST, ROLES, type Role, SYSTEM } from "#app/domain/actor.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { AI_QUOC, anAccount, HONG_BANG, HONG_BANG_VILLAGE } from "#tests/factories/actors.ts";

type Who = Role | "sender" | "system";

const VILLAGE = ["village_head", "intake"] as const;
const CHAIRS = ["chair", "vice_chair"] as const;

/** Written by hand from the process tables: state → event → who. */
const MATRIX: Record<string, Record<string, readonly Who[]>> = {
  draft: { send: ["sender"] },
  submitted: {
    ask_info: VILLAGE,
    decline: VILLAGE,
    withdraw: ["sender"],
    open_consent: VILLAGE,
    forward_to_commune: VILLAGE,
  },
  needs_info: { supply: ["sender"], supply_to_commune: ["sender"], info_overdue: ["system"] },
  collecting_consent: {
    withdraw: ["sender"],
    enough_consent: ["village_head"],
    ask_front: ["village_head"],
    consent_overdue: ["system"],
  },
  front_opinion: { front_agree: ["village_front"], front_disagree: ["village_front"] },
  community_scheduled: {
    pass_in_community: ["village_head"],
    fail_in_community: ["village_head"],
  },
  community_passed: { send_to_commune: ["village_head"] },
  community_not_passed: {},
  commune_review: {
    ask_info_in_review: ["intake", "handler"],
    recognise: CHAIRS,
    not_recognise: CHAIRS,
  },
  recognised: { implement: ["handler", "village_head"] },
  not_recognised: { ask_review: ["sender", "village_front"] },
  implementing: {
    complete: ["handler", "village_head"],
    stop: ["chair", "village_head"],
  },
  completed: {},
  stopped: {},
  declined: {},
  expired: {},
  withdrawn: {},
};

const STATES = Object.keys(MATRIX);

const idea = (state: string, unitPath = HONG_BANG_VILLAGE) => ({
  unitPath,
  state,
  authorId: "sender",
  enteredBy: null,
  submittedBy: "sender",
  checkedBy: null,
});

const expected = (state: string, who: Who) =>
  Object.entries(MATRIX[state] ?? {})
    .filter(([, doers]) => doers.includes(who))
    .map(([event]) => event)
    .sort();

const cells = STATES.flatMap((state) => ROLES.map((role) => [state, role] as const));

test("the matrix names every state and event of the table", () => {
  const events = new Set(Object.values(MATRIX).flatMap((row) => Object.keys(row)));
  expect([...STATES].sort()).toEqual(Object.keys(initiativeMachine.states).sort());
  expect([...events].sort()).toEqual(Object.keys(initiativeMachine.events).sort());
});

test.each(cells)("in %s a %s of the village's commune does what the matrix says", (state, role) => {
  const inVillage = role === "village_head" || role === "village_front";
  const place = inVillage ? HONG_BANG_VILLAGE : HONG_BANG;
  const officer = anAccount("officer", [[role, place]]);
  expect(allowedEvents(officer, initiativeMachine, idea(state)).sort()).toEqual(
    expected(state, role),
  );
  const elsewhere = anAccount("officer", [[role, AI_QUOC]]);
  expect(allowedEvents(elsewhere, initiativeMachine, idea(state))).toEqual([]);
});

test.each(STATES)("in %s its sender, the calendar and a guest do what the matrix says", (state) => {
  const sender = anAccount("sender");
  expect(allowedEvents(sender, initiativeMachine, idea(state)).sort()).toEqual(
    expected(state, "sender"),
  );
  expect(allowedEvents(SYSTEM, initiativeMachine, idea(state)).sort()).toEqual(
    expected(state, "system"),
  );
  expect(allowedEvents(GUEST, initiativeMachine, idea(state))).toEqual([]);
});

test("the head of another village of the commune does nothing with it", () => {
  const head = anAccount("head", [["village_head", `${HONG_BANG}/11311-001`]]);
  for (const state of STATES) {
    expect(allowedEvents(head, initiativeMachine, idea(state)), state).toEqual([]);
  }
});

test("nobody decides about his own idea", () => {
  const chair = anAccount("sender", [["chair", HONG_BANG]]);
  expect(allowedEvents(chair, initiativeMachine, idea("commune_review"))).not.toContain(
    "recognise",
  );
  const head = anAccount("sender", [["village_head", HONG_BANG_VILLAGE]]);
  const own = allowedEvents(head, initiativeMachine, idea("submitted"));
  for (const event of ["open_consent", "forward_to_commune", "decline"]) {
    expect(own).not.toContain(event);
  }
});
