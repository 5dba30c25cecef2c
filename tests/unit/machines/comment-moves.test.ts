import { expect, test } from "vitest";
import { allowedEvents } from "#app/domain/access.ts";
import { GUEST, ROLES, type Role, SYSTEM } from "#app/domain/actor.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { AI_QUOC, anAccount, CITY, HONG_BANG } from "#tests/factories/actors.ts";

type Who = Role | "sender" | "system";

/** Written by hand from the process tables: state → event → who. */
const MATRIX: Record<string, Record<string, readonly Who[]>> = {
  draft: { send: ["sender"] },
  submitted: { take: ["system", "moderator"], withdraw: ["sender"], take_back: ["system"] },
  screening: {
    take_back: ["system"],
    show: ["moderator"],
    ask_edit: ["moderator"],
    hide: ["moderator"],
    reroute: ["moderator"],
  },
  needs_edit: { resend: ["sender"], edit_window_over: ["system"], take_back: ["system"] },
  published: { withdraw: ["sender"], answer: ["system"], take_back: ["system"] },
  hidden: {
    uphold_appeal: ["chair", "front_chair"],
    answer_private: ["system"],
    take_back: ["system"],
  },
  answered: { close: ["system"] },
  answered_private: { close: ["system"] },
  rerouted: {},
  withdrawn: {},
  closed: {},
};

const STATES = Object.keys(MATRIX);

const comment = (state: string, parts: object = {}) => ({
  unitPath: HONG_BANG,
  state,
  authorId: "sender",
  enteredBy: null,
  submittedBy: "sender",
  checkedBy: null,
  ...parts,
});

const expected = (state: string, who: Who) =>
  Object.entries(MATRIX[state] ?? {})
    .filter(([, doers]) => doers.includes(who))
    .map(([event]) => event)
    .sort();

const cells = STATES.flatMap((state) => ROLES.map((role) => [state, role] as const));

test("the matrix names every state and event of the table", () => {
  const events = new Set(Object.values(MATRIX).flatMap((row) => Object.keys(row)));
  expect([...STATES].sort()).toEqual(Object.keys(commentMachine.states).sort());
  expect([...events].sort()).toEqual(Object.keys(commentMachine.events).sort());
});

test.each(cells)("in %s a %s of the unit does what the matrix says", (state, role) => {
  const actor = anAccount("officer", [[role, HONG_BANG]]);
  expect(allowedEvents(actor, commentMachine, comment(state)).sort()).toEqual(
    expected(state, role),
  );
});

test.each(cells)("in %s a %s of another commune does nothing", (state, role) => {
  const actor = anAccount("officer", [[role, AI_QUOC]]);
  expect(allowedEvents(actor, commentMachine, comment(state))).toEqual([]);
});

test.each(STATES)("in %s the sender does what the matrix says", (state) => {
  expect(allowedEvents(anAccount("sender"), commentMachine, comment(state)).sort()).toEqual(
    expected(state, "sender"),
  );
});

test.each(STATES)("in %s a stranger and a guest do nothing", (state) => {
  expect(allowedEvents(anAccount("stranger"), commentMachine, comment(state))).toEqual([]);
  expect(allowedEvents(GUEST, commentMachine, comment(state))).toEqual([]);
});

test.each(STATES)("in %s the system does what the matrix says", (state) => {
  expect(allowedEvents(SYSTEM, commentMachine, comment(state)).sort()).toEqual(
    expected(state, "system"),
  );
});

test.each(STATES)("in %s a moderator never decides on his own words", (state) => {
  const actor = anAccount("sender", [["moderator", HONG_BANG]]);
  expect(allowedEvents(actor, commentMachine, comment(state)).sort()).toEqual(
    expected(state, "sender"),
  );
});

test("a moderator who typed the words for somebody does not screen them", () => {
  const actor = anAccount("clerk", [["moderator", HONG_BANG]]);
  const typed = comment("screening", { authorId: null, enteredBy: "clerk" });
  expect(allowedEvents(actor, commentMachine, typed)).toEqual([]);
});

test("the city's moderator may screen a commune's comments", () => {
  const actor = anAccount("officer", [["moderator", CITY]]);
  expect(allowedEvents(actor, commentMachine, comment("screening"))).toHaveLength(4);
});

test("who typed for a person without an account may withdraw for that person", () => {
  const typed = comment("submitted", { authorId: null, enteredBy: "clerk" });
  expect(allowedEvents(anAccount("clerk"), commentMachine, typed)).toEqual(["withdraw"]);
  expect(allowedEvents(anAccount("other"), commentMachine, typed)).toEqual([]);
});

test("who typed for a person with an account does not withdraw in that person's place", () => {
  const typed = comment("submitted", { authorId: "sender", enteredBy: "clerk" });
  expect(allowedEvents(anAccount("clerk"), commentMachine, typed)).toEqual([]);
});

test("an appeal is not decided by the chair who first kept the words back", () => {
  const chair = anAccount("officer", [["chair", HONG_BANG]]);
  const decided = (checkedBy: string) =>
    allowedEvents(chair, commentMachine, comment("hidden", { checkedBy }));
  expect(decided("somebody")).toEqual(["uphold_appeal"]);
  expect(decided("officer")).toEqual([]);
});
