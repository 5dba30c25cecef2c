import { expect, test } from "vitest";
import type { InitiativeFacts } from "#app/domain/initiatives/initiative-facts.ts";
import { initiativeMachine } from "#app/domain/initiatives/initiative-machine.ts";

const NOW = new Date("2026-11-20T03:00:00Z");

const GOOD: InitiativeFacts = {
  textChecked: true,
  reasonCode: "trung_lap",
  route: "community_decision",
  matter: "k6_tu_quan_khac",
  missing: [],
  villageExists: true,
  households: 101,
  validConsents: 11,
  consentsConfirmed: true,
  meeting: { noticeOn: "2026-11-10", heldOn: "2026-11-12", formAllowed: true },
  vote: { votesFor: 51, households: 101 },
  minutes: 1,
  askedByCommune: false,
  reviewAsked: false,
  reviewUntil: new Date("2026-11-25T17:00:00Z"),
  frontHeard: true,
  decision: { number: "15/QĐ-UBND", date: "2026-11-20", villageExisted: true },
  decisionFiles: 1,
  plan: { owner: "Bà Lan", plan: "Trồng cây", due: "2026-12-31" },
  result: { words: "Đã trồng 40 cây", beneficiaries: 120 },
  resultPhotos: 1,
};

type Event = keyof typeof initiativeMachine.events;
type Case = readonly [Event, Partial<InitiativeFacts>, readonly string[]];

const meeting = (heldOn: string, noticeOn = "2026-11-10", formAllowed = true) => ({
  meeting: { noticeOn, heldOn, formAllowed },
});
const decided = (part: object) => ({
  decision: { number: "1/QĐ", date: "2026-11-19", villageExisted: true, ...part },
});

const CASES: readonly Case[] = [
  ["send", {}, []],
  ["send", { missing: ["village", "benefit"] }, ["proposal_incomplete"]],
  ["send", { villageExists: false }, ["village_gone"]],
  ["open_consent", {}, []],
  ["open_consent", { route: "proposal_to_commune" }, ["route_wrong"]],
  ["open_consent", { households: null }, ["households_unknown"]],
  ["open_consent", { textChecked: false }, ["text_unchecked"]],
  ["forward_to_commune", {}, ["route_wrong"]],
  ["forward_to_commune", { route: "proposal_to_commune" }, []],
  ["forward_to_commune", { route: "proposal_to_commune", textChecked: false }, ["text_unchecked"]],
  ["enough_consent", {}, []],
  ["enough_consent", { validConsents: 10 }, ["consent_list_short"]],
  ["enough_consent", { households: null }, ["consent_list_short"]],
  ["enough_consent", { consentsConfirmed: false }, ["consents_unconfirmed"]],
  [
    "enough_consent",
    { meeting: null },
    ["meeting_missing", "notice_too_short", "meeting_form_wrong"],
  ],
  ["enough_consent", meeting("2026-11-11"), ["notice_too_short"]],
  ["enough_consent", meeting("2026-11-12", "2026-11-10", false), ["meeting_form_wrong"]],
  ["front_agree", { meeting: null }, []],
  ["pass_in_community", {}, []],
  ["pass_in_community", meeting("2026-11-21"), ["meeting_ahead"]],
  ["pass_in_community", { minutes: 0 }, ["minutes_missing"]],
  ["pass_in_community", { vote: { votesFor: 50, households: 101 } }, ["majority_missed"]],
  ["pass_in_community", { vote: { votesFor: 102, households: 101 } }, ["votes_over_households"]],
  ["pass_in_community", { vote: null }, ["votes_over_households", "majority_missed"]],
  ["fail_in_community", {}, ["majority_reached"]],
  ["fail_in_community", { vote: { votesFor: 50, households: 101 } }, []],
  ["fail_in_community", { matter: "k1_ha_tang_dong_gop" }, []],
  ["supply", { askedByCommune: true }, ["route_wrong"]],
  ["supply", { missing: ["problem"] }, ["proposal_incomplete"]],
  ["supply_to_commune", {}, ["route_wrong"]],
  ["supply_to_commune", { askedByCommune: true, textChecked: false }, ["text_unchecked"]],
  ["decline", { reasonCode: null }, ["reason_code_missing"]],
  ["recognise", {}, []],
  ["recognise", decided({ date: "2026-11-21" }), ["decision_later"]],
  ["recognise", decided({ villageExisted: false }), ["village_gone"]],
  ["recognise", { decisionFiles: 0 }, ["decision_file_missing"]],
  ["recognise", { frontHeard: false }, ["front_unheard"]],
  ["ask_review", {}, []],
  ["ask_review", { reviewAsked: true }, ["asked_before"]],
  ["ask_review", { reviewUntil: NOW }, ["review_over"]],
  ["implement", {}, []],
  ["implement", { plan: { owner: " ", plan: "x", due: "2026-12-31" } }, ["plan_incomplete"]],
  ["complete", {}, []],
  ["complete", { result: { words: "Xong", beneficiaries: null } }, ["result_incomplete"]],
  ["complete", { resultPhotos: 0 }, ["result_photo_missing"]],
];

test.each(CASES)("%s with %o is refused for %j", (event, facts, codes) => {
  const guards = initiativeMachine.events[event].guards ?? [];
  const refused = guards.filter((guard) => !guard.holds({ ...GOOD, ...facts }, NOW));
  expect(refused.map(({ code }) => code)).toEqual(codes);
});

test("every guard of the table is refused in some case", () => {
  const all = Object.values(initiativeMachine.events).flatMap((row) => [...(row.guards ?? [])]);
  const tried = new Set(CASES.flatMap(([, , codes]) => codes));
  expect([...new Set(all.map(({ code }) => code))].filter((code) => !tried.has(code))).toEqual([]);
});

test("a refused vote says what was given and what is needed", () => {
  const guard = initiativeMachine.events.pass_in_community.guards?.at(-1);
  const facts = { ...GOOD, vote: { votesFor: 60, households: 100 } };
  expect(guard?.details?.({ ...facts, matter: "k2_thu_chi_quan_ly" }, NOW)).toEqual({
    given: 60,
    needed: 67,
  });
  expect(guard?.details?.(facts, NOW)).toEqual({ given: 60, needed: 51 });
});
