import { expect, test } from "vitest";
import { allowedEvents, can, canSomewhere, denial, roleFor, rolesFor } from "#app/domain/access.ts";
import { GUEST, ROLES, SYSTEM } from "#app/domain/actor.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";
import {
  AI_QUOC,
  anAccount,
  CITY,
  CITY_OFFICE,
  HONG_BANG,
  HONG_BANG_VILLAGE,
} from "#tests/factories/actors.ts";

const subject = {
  unitPath: HONG_BANG,
  authorId: "writer",
  enteredBy: null,
  submittedBy: null,
  checkedBy: null,
};

test("an action that is in no row is an error, whoever asks", () => {
  const unknown = "comment.burn" as const;
  for (const actor of [GUEST, SYSTEM, anAccount("me", [["admin", CITY]])]) {
    expect(() => can(actor, unknown, subject)).toThrow("comment.burn");
  }
});

test("a four-eyes rule whose part was not loaded is an error, not a yes", () => {
  const chair = anAccount("me", [["chair", HONG_BANG]]);
  expect(() => can(chair, "consultation.sign_response", { unitPath: HONG_BANG })).toThrow(
    "submitter",
  );
});

test("a guest is asked to sign in, whatever it is", () => {
  expect(denial(GUEST, "comment.write", subject)).toBe("sign_in_first");
  expect(denial(GUEST, "settings.edit", subject)).toBe("sign_in_first");
});

test("who took part before is told so; who has no right is not", () => {
  const chair = anAccount("me", [["chair", HONG_BANG]]);
  const action = "consultation.approve_open" as const;
  expect(denial(chair, action, { ...subject, submittedBy: "me" })).toBe("own_work");
  expect(denial(chair, action, subject)).toBeNull();
  expect(denial(anAccount("me"), action, { ...subject, submittedBy: "me" })).toBe("forbidden");
});

const CHECKS = [
  ["text.check.comment", "moderator"],
  ["text.check.feedback", "intake"],
  ["text.check.initiative", "village_head"],
  ["text.check.registered_fact", "moderator"],
] as const;

test.each(CHECKS)("%s: a %s never checks what he wrote or typed", (action, role) => {
  const place = role === "village_head" ? HONG_BANG_VILLAGE : HONG_BANG;
  const checker = anAccount("me", [[role, place]]);
  const text = { ...subject, unitPath: place };
  expect(can(checker, action, text)).toBe(true);
  expect(denial(checker, action, { ...text, authorId: "me" })).toBe("own_work");
  expect(denial(checker, action, { ...text, enteredBy: "me" })).toBe("own_work");
});

test("a chair never agrees to a new version that he drafted or handed in", () => {
  const chair = anAccount("me", [["chair", HONG_BANG]]);
  const action = "revision.decide" as const;
  expect(denial(chair, action, subject)).toBeNull();
  expect(denial(chair, action, { ...subject, authorId: "me" })).toBe("own_work");
  expect(denial(chair, action, { ...subject, submittedBy: "me" })).toBe("own_work");
});

test("an intake officer does not confirm his own phone", () => {
  const officer = anAccount("me", [["intake", HONG_BANG]]);
  const phoneOf = (authorId: string) => ({ unitPath: HONG_BANG_VILLAGE, authorId });
  expect(can(officer, "account.confirm_phone", phoneOf("somebody"))).toBe(true);
  expect(denial(officer, "account.confirm_phone", phoneOf("me"))).toBe("own_work");
});

test("a commune enters opinions on a city draft, on its own and on no other commune's", () => {
  for (const role of [
    "helper",
    "intake",
    "village_head",
    "village_front",
    "front_staff",
  ] as const) {
    const clerk = anAccount("me", [[role, HONG_BANG]]);
    const may = (unitPath: string) => can(clerk, "comment.enter_for_others", { unitPath });
    expect([CITY, HONG_BANG, AI_QUOC].map(may), role).toEqual([true, true, false]);
  }
  const resident = anAccount("me", [["citizen", HONG_BANG]]);
  expect(can(resident, "comment.enter_for_others", { unitPath: HONG_BANG })).toBe(false);
});

test("every office has a desk, residents and helpers have none", () => {
  const without = ROLES.filter(
    (role) => !canSomewhere(anAccount("me", [[role, CITY]]), "desk.open"),
  );
  expect(without).toEqual(["citizen", "helper"]);
});

test("menus know where a person may act before there is a subject", () => {
  const drafter = anAccount("me", [
    ["drafter", HONG_BANG],
    ["moderator", CITY],
  ]);
  expect(rolesFor(drafter, "policy.create").map(({ unitPath }) => unitPath)).toEqual([HONG_BANG]);
  expect(rolesFor(GUEST, "policy.create")).toEqual([]);
  expect(canSomewhere(anAccount("me"), "comment.write")).toBe(true);
  expect(canSomewhere(anAccount("me"), "policy.create")).toBe(false);
});

test("what is handed to a city office is handled there, and not by a commune it was not handed to", () => {
  const handed = { ...subject, assignedPath: CITY_OFFICE };
  const at = (path: string) => anAccount("me", [["city_unit", path]]);
  expect(can(at(CITY_OFFICE), "feedback.take_back", handed)).toBe(true);
  expect(can(at(CITY_OFFICE), "feedback.take_back", subject)).toBe(false);
  expect(can(at(CITY), "feedback.take_back", subject)).toBe(false);
  const chair = anAccount("me", [["city_chair", CITY]]);
  expect(can(chair, "feedback.answer_elsewhere", handed)).toBe(true);
  const toCommune = { ...subject, assignedPath: AI_QUOC };
  expect(can(chair, "feedback.answer_elsewhere", toCommune)).toBe(false);
});

test("a supervised body replies to what was addressed to it and to nothing else", () => {
  const body = anAccount("me", [["supervised", HONG_BANG]]);
  expect(can(body, "supervision.reply", subject)).toBe(false);
  expect(can(body, "supervision.reply", { ...subject, assignedPath: HONG_BANG })).toBe(true);
  expect(can(body, "supervision.reply", { ...subject, assignedPath: AI_QUOC })).toBe(false);
});

test("a helper adds only to what he typed himself", () => {
  const helper = anAccount("me", [["helper", HONG_BANG]]);
  const typedBy = (enteredBy: string) => ({ ...subject, enteredBy });
  expect(can(helper, "feedback.supply", typedBy("me"))).toBe(true);
  expect(can(helper, "feedback.supply", typedBy("other"))).toBe(false);
});

test("a draft that somebody keeps is sent by nobody else", () => {
  const clerk = anAccount("me", [["intake", HONG_BANG]]);
  expect(can(clerk, "feedback.send", { ...subject, authorId: "writer" })).toBe(false);
  expect(can(clerk, "feedback.send", { ...subject, authorId: null })).toBe(true);
});

test("the journal names the office that acted, and none where a person acts for himself", () => {
  const clerk = anAccount("me", [["intake", HONG_BANG]]);
  const typed = { ...subject, authorId: null, enteredBy: "me" };
  expect(roleFor(clerk, "comment.send", typed)?.role).toBe("intake");
  expect(roleFor(clerk, "comment.send", { ...subject, authorId: "me" })).toBeNull();
  const deputy = anAccount("me", [["vice_chair", HONG_BANG]]);
  expect(roleFor(deputy, "consultation.approve_open", subject)?.role).toBe("vice_chair");
  expect(roleFor(anAccount("me"), "consultation.approve_open", subject)).toBeNull();
});

test("with roles in two places the one that reaches is named", () => {
  const both = anAccount("me", [
    ["chair", AI_QUOC],
    ["chair", HONG_BANG],
  ]);
  expect(roleFor(both, "consultation.approve_open", subject)?.unitPath).toBe(HONG_BANG);
});

test("buttons come from the table alone", () => {
  const moderator = anAccount("me", [["moderator", CITY]]);
  expect(allowedEvents(moderator, commentMachine, { ...subject, state: "screening" })).toEqual([
    "show",
    "ask_edit",
    "hide",
    "reroute",
  ]);
});
