import { expect, test } from "vitest";
import { feedbackMachine } from "#app/domain/feedback/feedback-machine.ts";
import type { Guard } from "#app/domain/machine.ts";
import { type CritiqueFacts, critiqueMachine } from "#app/domain/oversight/critique-machine.ts";
import {
  type SupervisionFacts,
  supervisionMachine,
} from "#app/domain/oversight/supervision-machine.ts";

const NOW = new Date("2026-11-20T00:00:00Z");

const codes = <Facts>(guards: readonly Guard<Facts>[] | undefined, facts: Facts) =>
  (guards ?? []).filter((guard) => !guard.holds(facts, NOW)).map(({ code }) => code);

const watch: SupervisionFacts = {
  textChecked: true,
  recommendations: 2,
  withoutAddressee: 0,
  withoutReply: 0,
  unsettled: 0,
};

const WATCHES: readonly (readonly [
  keyof typeof supervisionMachine.events,
  Partial<SupervisionFacts>,
  readonly string[],
])[] = [
  ["put_in_programme", { textChecked: false }, ["text_unchecked"]],
  ["sign_conclusion", { withoutAddressee: 1 }, ["addressee_missing"]],
  ["send_recommendations", {}, []],
  ["send_recommendations", { recommendations: 0 }, ["recommendation_missing"]],
  ["close_without_recommendations", {}, ["recommendations_open"]],
  ["close_without_recommendations", { recommendations: 0 }, []],
  ["reply", { withoutReply: 1 }, ["recommendations_open"]],
  ["close", { unsettled: 1 }, ["recommendations_open"]],
  ["end_follow_up", {}, []],
];

test.each(WATCHES)("a supervision's %s with %o is refused for %j", (event, facts, expected) => {
  expect(codes(supervisionMachine.events[event].guards, { ...watch, ...facts })).toEqual(expected);
});

const critique: CritiqueFacts = {
  textChecked: true,
  pointsUnanswered: 0,
  pointsWithoutReason: 0,
  askedAgain: false,
};

const CRITIQUES: readonly (readonly [
  keyof typeof critiqueMachine.events,
  Partial<CritiqueFacts>,
  readonly string[],
])[] = [
  ["explain", {}, []],
  ["explain", { pointsUnanswered: 1 }, ["critique_unanswered"]],
  ["explain", { pointsWithoutReason: 1 }, ["reasons_missing"]],
  ["ask_clearer", { askedAgain: true }, ["asked_before"]],
];

test.each(CRITIQUES)("a critique's %s with %o is refused for %j", (event, facts, expected) => {
  expect(codes(critiqueMachine.events[event].guards, { ...critique, ...facts })).toEqual(expected);
});

const report = { textChecked: true, reasonCode: "trung_lap", reviewAsked: false, extended: false };

test("a report is put off once, looked at again once, and refused with a reason only", () => {
  const { put_off, reopen, ask_review, reject, accept } = feedbackMachine.events;
  expect(codes(put_off.guards, report)).toEqual([]);
  expect(codes(put_off.guards, { ...report, extended: true })).toEqual(["asked_before"]);
  expect(codes(reopen.guards, { ...report, reviewAsked: true })).toEqual(["asked_before"]);
  expect(codes(ask_review.guards, { ...report, reviewAsked: true })).toEqual(["asked_before"]);
  expect(codes(reject.guards, { ...report, reasonCode: null })).toEqual(["reason_code_missing"]);
  expect(codes(accept.guards, { ...report, textChecked: false })).toEqual(["text_unchecked"]);
});
