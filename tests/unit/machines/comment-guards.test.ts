import { expect, test } from "vitest";
import type { CommentFacts } from "#app/domain/policies/comment-facts.ts";
import { commentMachine } from "#app/domain/policies/comment-machine.ts";

const NOW = new Date("2026-11-02T03:00:00Z");

const GOOD: CommentFacts = {
  consultationOpen: true,
  consultationState: "open",
  gatheredInTime: false,
  consentRecorded: true,
  enteredForOther: false,
  channel: "portal",
  servedPerson: null,
  textChecked: true,
  reasonCode: "xuc_pham",
  disposition: "accepted",
  dueAt: new Date("2026-11-09T17:00:00Z"),
};

type Event = keyof typeof commentMachine.events;

const CASES: readonly (readonly [Event, Partial<CommentFacts>, readonly string[]])[] = [
  ["send", {}, []],
  ["send", { consultationOpen: false }, ["consultation_closed"]],
  ["send", { consentRecorded: false }, ["consent_missing"]],
  ["send", { enteredForOther: true }, ["served_person_missing"]],
  ["send", { enteredForOther: true, servedPerson: " " }, ["served_person_missing"]],
  ["send", { enteredForOther: true, servedPerson: "Bà Tư" }, []],
  ["send", { enteredForOther: true, channel: "meeting" }, []],
  ["send", { enteredForOther: true, channel: "hotline" }, ["served_person_missing"]],
  ["show", {}, []],
  ["show", { textChecked: false }, ["text_unchecked"]],
  ["ask_edit", { reasonCode: null }, ["reason_code_missing"]],
  ["ask_edit", {}, []],
  ["ask_edit", { channel: "meeting" }, ["nobody_to_mend"]],
  ["ask_edit", { channel: "hotline" }, ["nobody_to_mend"]],
  ["hide", { reasonCode: "" }, ["reason_code_missing"]],
  ["reroute", { reasonCode: null }, ["reason_code_missing"]],
  ["resend", {}, []],
  ["resend", { dueAt: NOW }, ["edit_window_over"]],
  ["resend", { consultationOpen: false }, []],
  ["resend", { consultationState: "synthesis" }, []],
  ["resend", { consultationState: "response_pending" }, ["consultation_closed"]],
  ["resend", { consultationState: "withdrawn" }, ["consultation_closed"]],
  ["edit_window_over", {}, ["too_early"]],
  ["edit_window_over", { dueAt: NOW }, []],
  ["uphold_appeal", { textChecked: false }, ["text_unchecked"]],
  ["withdraw", {}, []],
  ["withdraw", { consultationOpen: false }, ["consultation_closed"]],
  ["answer", {}, ["response_not_signed"]],
  ["answer", { consultationState: "response_pending" }, ["response_not_signed"]],
  ["answer", { consultationState: "responded" }, []],
  ["answer", { consultationState: "responded", disposition: null }, ["comments_unanswered"]],
  ["answer_private", { consultationState: "synthesis" }, ["response_not_signed"]],
  ["answer_private", { consultationState: "adopted" }, []],
  ["close", { consultationState: "responded" }, ["consultation_unfinished"]],
  ["close", { consultationState: "not_adopted" }, []],
];

test.each(CASES)("%s with %o is refused for %j", (event, facts, codes) => {
  const refused = (commentMachine.events[event].guards ?? [])
    .filter((guard) => !guard.holds({ ...GOOD, ...facts }, NOW))
    .map(({ code }) => code);
  expect(refused).toEqual(codes);
});

test("the ledger knows a comment by four words only", () => {
  const words = Object.entries(commentMachine.states).flatMap(([state, row]) =>
    row.ledger ? [[state, row.ledger]] : [],
  );
  expect(words).toEqual([
    ["submitted", "received"],
    ["published", "shown"],
    ["answered", "answered"],
    ["answered_private", "answered"],
    ["withdrawn", "withdrawn"],
  ]);
});
