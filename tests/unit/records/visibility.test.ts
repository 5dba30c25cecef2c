import { expect, test } from "vitest";
import { GUEST, type Role, SYSTEM } from "#app/domain/actor.ts";
import { feedbackMachine } from "#app/domain/feedback/feedback-machine.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";
import { GROUPS } from "#app/domain/machine.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import { consultationMachine } from "#app/domain/policies/consultation-machine.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import {
  casesOfGroup,
  confidentialStates,
  groupOf,
  ledgerWord,
  ownStates,
  publicStates,
  readerScope,
  restrictedStates,
  staffStates,
  viewOf,
  visibilityOf,
  visibleStateAfter,
} from "#app/domain/records/visibility.ts";
import { AI_QUOC, anAccount, CITY, HONG_BANG } from "#tests/factories/actors.ts";

const machines = MACHINES.map((machine) => [machine.id, machine] as const);

const seen = (state: string, visibleState = state, takenDown = false) => ({
  state,
  visibleState,
  takenDown,
  unitPath: HONG_BANG,
  authorId: "sender",
  enteredBy: "typist",
});

const guest = readerScope(GUEST);
const worker = readerScope(SYSTEM);
const sender = readerScope(anAccount("sender"));
const typist = readerScope(anAccount("typist"));
const stranger = readerScope(anAccount("stranger"));
const officer = (role: Role, path = HONG_BANG) => readerScope(anAccount("officer", [[role, path]]));

const COMMENT_VIEWS: Record<string, readonly [string, string, string]> = {
  // state: [guest, sender, moderator]
  draft: ["hidden", "full", "hidden"],
  submitted: ["hidden", "full", "full"],
  screening: ["hidden", "full", "full"],
  needs_edit: ["hidden", "full", "full"],
  published: ["full", "full", "full"],
  hidden: ["hidden", "full", "full"],
  answered: ["full", "full", "full"],
  answered_private: ["hidden", "full", "full"],
  rerouted: ["hidden", "full", "full"],
  withdrawn: ["hidden", "full", "full"],
};

test.each(Object.entries(COMMENT_VIEWS))("a comment in %s is seen as %j", (state, views) => {
  const readers = [guest, sender, officer("moderator")];
  expect(readers.map((reader) => viewOf(commentMachine, seen(state), reader))).toEqual(views);
});

test.each(Object.keys(COMMENT_VIEWS))("in %s a stranger sees what a guest sees", (state) => {
  const expected = viewOf(commentMachine, seen(state), guest);
  for (const reader of [
    stranger,
    officer("moderator", AI_QUOC),
    officer("helper"),
    officer("admin"),
  ]) {
    expect(viewOf(commentMachine, seen(state), reader)).toBe(expected);
  }
});

test("closing what was kept back shows it to nobody new", () => {
  for (const before of ["hidden", "answered_private"]) {
    expect(viewOf(commentMachine, seen("closed", before), guest)).toBe("hidden");
  }
  expect(viewOf(commentMachine, seen("closed", "answered"), guest)).toBe("full");
  expect(viewOf(feedbackMachine, seen("closed", "rejected"), guest)).toBe("restricted");
  expect(viewOf(feedbackMachine, seen("closed", "answered"), guest)).toBe("full");
  expect(viewOf(initiativeMachine, seen("withdrawn", "submitted"), guest)).toBe("restricted");
});

test("a draft policy is read by the staff of its unit and by no other", () => {
  const views = (reader: ReturnType<typeof readerScope>) =>
    ["draft", "pending_publish"].map((state) => viewOf(consultationMachine, seen(state), reader));
  for (const role of ["drafter", "chair", "intake", "handler"] as const) {
    expect(views(officer(role)), role).toEqual(["full", "full"]);
    expect(views(officer(role, AI_QUOC)), role).toEqual(["hidden", "hidden"]);
    expect(views(officer(role, CITY)), role).toEqual(["hidden", "hidden"]);
  }
  for (const reader of [guest, stranger, sender, officer("helper"), officer("supervised")]) {
    expect(views(reader)).toEqual(["hidden", "hidden"]);
  }
});

test("the public frame is all a stranger gets of what is being received", () => {
  for (const state of ["submitted", "needs_info", "rejected", "merged", "withdrawn"]) {
    expect(viewOf(feedbackMachine, seen(state), guest), state).toBe("restricted");
    expect(viewOf(feedbackMachine, seen(state), sender), state).toBe("full");
    expect(viewOf(feedbackMachine, seen(state), typist), state).toBe("full");
    expect(viewOf(feedbackMachine, seen(state), officer("intake")), state).toBe("full");
  }
});

test("what was diverted is read by the named officers alone, not even by its sender", () => {
  for (const role of ["intake", "chair"] as const) {
    expect(viewOf(feedbackMachine, seen("diverted"), officer(role))).toBe("full");
    expect(viewOf(feedbackMachine, seen("diverted", "diverted", true), officer(role))).toBe("full");
  }
  for (const reader of [
    guest,
    sender,
    officer("handler"),
    officer("moderator"),
    officer("admin"),
  ]) {
    expect(viewOf(feedbackMachine, seen("diverted"), reader)).toBe("hidden");
    expect(viewOf(feedbackMachine, seen("diverted", "diverted", true), reader)).toBe("hidden");
  }
});

test.each(machines)("what is taken down of %s is read by staff only", (_, machine) => {
  for (const [state, row] of Object.entries(machine.states)) {
    if (row.visibility === "inherit") continue;
    for (const reader of [guest, stranger, sender]) {
      expect(viewOf(machine, seen(state, state, true), reader), state).toBe("hidden");
    }
    expect(viewOf(machine, seen(state, state, true), worker), state).toBe("full");
  }
});

test("taking down opens nothing: an unsent draft stays its writer's own affair", () => {
  expect(viewOf(commentMachine, seen("draft", "draft", true), officer("moderator"))).toBe("hidden");
});

const READERS = [
  ["guest", guest],
  ["sender", sender],
  [
    "officer in charge",
    readerScope(
      anAccount("o", [
        ["intake", HONG_BANG],
        ["moderator", CITY],
      ]),
    ),
  ],
] as const;

const allSeen = MACHINES.flatMap((machine) =>
  Object.entries(machine.states).flatMap(([state, row]) =>
    (row.visibility === "inherit" ? visible(machine.id) : [state]).map(
      (before) => [machine.id, state, before, machine] as const,
    ),
  ),
);

function visible(id: string): string[] {
  const machine = MACHINES.find((candidate) => candidate.id === id);
  return Object.entries(machine?.states ?? {})
    .filter(([, row]) => row.visibility !== "inherit")
    .map(([state]) => state);
}

test.each(allSeen)(
  "%s in %s after %s: the sets of states say what the predicate says",
  (id, state, before, machine) => {
    for (const [name, reader] of READERS) {
      const staff = reader.staff[id].length > 0;
      const confidant = reader.confidants[id].length > 0;
      const full =
        publicStates(machine).includes(before) ||
        (reader.accountId === "sender" && ownStates(machine).includes(before)) ||
        (staff && staffStates(machine).includes(before)) ||
        (confidant && confidentialStates(machine).includes(before));
      const expected = full
        ? "full"
        : restrictedStates(machine).includes(before)
          ? "restricted"
          : "hidden";
      expect(viewOf(machine, seen(state, before), reader), name).toBe(expected);
    }
  },
);

test("an inheriting state keeps the last state that had a visibility", () => {
  expect(visibleStateAfter(initiativeMachine, "commune_review", "needs_info")).toBe(
    "commune_review",
  );
  expect(visibleStateAfter(initiativeMachine, "needs_info", "submitted")).toBe("submitted");
  expect(visibilityOf(initiativeMachine, "needs_info", "commune_review", false)).toBe("public");
  expect(() => visibilityOf(initiativeMachine, "needs_info", "needs_info", false)).toThrow();
  expect(() => visibilityOf(initiativeMachine, "nowhere", "nowhere", false)).toThrow();
});

test("a refused report stays refused when it is closed", () => {
  expect(groupOf(feedbackMachine, "closed", "rejected")).toBe("declined");
  expect(groupOf(feedbackMachine, "closed", "answered")).toBe("done");
});

test.each(machines)(
  "the filter by group of %s finds each thing under its own word and no other",
  (_, machine) => {
    const pairs = allSeen.filter(([id]) => id === machine.id);
    for (const [, state, before] of pairs) {
      const found = GROUPS.filter((group) =>
        casesOfGroup(machine, group).some(
          (one) => one.state === state && (one.visibleStates?.includes(before) ?? true),
        ),
      );
      expect(found, `${state} after ${before}`).toEqual([groupOf(machine, state, before)]);
    }
  },
);

test("an inheriting state enters the ledger only after a public one", () => {
  expect(ledgerWord(initiativeMachine, "withdrawn", "collecting_consent")).toBe("withdrawn");
  expect(ledgerWord(initiativeMachine, "withdrawn", "submitted")).toBeUndefined();
  expect(ledgerWord(feedbackMachine, "closed", "rejected")).toBeUndefined();
  expect(ledgerWord(commentMachine, "closed", "answered")).toBeUndefined();
  expect(ledgerWord(commentMachine, "submitted", "submitted")).toBe("received");
  expect(ledgerWord(commentMachine, "hidden", "hidden")).toBeUndefined();
});
