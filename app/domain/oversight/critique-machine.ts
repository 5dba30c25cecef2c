import { defineMachine, type Guard } from "../machine.ts";
import { type TextFacts, textChecked } from "../records/guards.ts";

export type CritiqueFacts = TextFacts & {
  /** Points of the critique that the drafter has not answered. */
  pointsUnanswered: number;
  /** Points not accepted that carry no reason. */
  pointsWithoutReason: number;
  /** The explanation was sent back once already. */
  askedAgain: boolean;
};

const pointsAnswered: Guard<CritiqueFacts> = {
  code: "critique_unanswered",
  basis: "luat-mttqvn-d36",
  holds: (facts) => facts.pointsUnanswered === 0,
  details: (facts) => ({ count: facts.pointsUnanswered }),
};

const pointsReasoned: Guard<CritiqueFacts> = {
  code: "reasons_missing",
  basis: "luat-mttqvn-d36",
  holds: (facts) => facts.pointsWithoutReason === 0,
  details: (facts) => ({ count: facts.pointsWithoutReason }),
};

const firstTime: Guard<CritiqueFacts> = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => !facts.askedAgain,
};

/** Phản biện xã hội. */
export const critiqueMachine = defineMachine<CritiqueFacts>()({
  id: "critique",
  store: "records",
  initial: "proposed",
  readers: ["front_staff", "front_chair", "moderator"],
  states: {
    proposed: { visibility: "internal", group: "none" },
    programmed: { visibility: "public", group: "waiting", ledger: "programmed" },
    draft_received: { visibility: "public", group: "processing", ledger: "draft_received" },
    organising: { visibility: "public", group: "processing", ledger: "organising" },
    synthesising: { visibility: "public", group: "processing", ledger: "synthesising" },
    issued: { visibility: "public", group: "processing", ledger: "issued" },
    awaiting_explanation: {
      visibility: "public",
      group: "processing",
      ledger: "awaiting_explanation",
    },
    explained: { visibility: "public", group: "done", ledger: "explained" },
    reported: { visibility: "public", group: "done", ledger: "reported" },
    closed: { visibility: "public", group: "done", terminal: true, ledger: "closed" },
    cancelled: { visibility: "inherit", group: "declined", terminal: true, ledger: "cancelled" },
  },
  events: {
    put_in_programme: {
      from: ["proposed"],
      to: "programmed",
      by: ["front_chair"],
      notBy: ["author"],
      guards: [textChecked],
    },
    leave_out: { from: ["proposed"], to: "cancelled", by: ["front_chair"], carries: ["note"] },
    send_draft: {
      from: ["programmed"],
      to: "draft_received",
      by: ["drafter"],
      carries: ["document", "date"],
    },
    adjust_programme: {
      from: ["programmed"],
      to: "cancelled",
      by: ["front_chair"],
      carries: ["public_note"],
    },
    organise: {
      from: ["draft_received"],
      to: "organising",
      by: ["front_staff"],
      carries: ["date"],
    },
    draft_withdrawn: {
      from: ["draft_received"],
      to: "cancelled",
      by: ["drafter", "front_chair"],
      carries: ["public_note"],
    },
    end_collection: {
      from: ["organising"],
      to: "synthesising",
      by: ["front_staff"],
      carries: ["document"],
    },
    sign: {
      from: ["synthesising"],
      to: "issued",
      by: ["front_chair"],
      carries: ["document", "date"],
    },
    send_to_drafter: {
      from: ["issued"],
      to: "awaiting_explanation",
      by: ["front_staff"],
      carries: ["date"],
    },
    explain: {
      from: ["awaiting_explanation"],
      to: "explained",
      by: ["drafter"],
      carries: ["document", "date"],
      guards: [pointsAnswered, pointsReasoned],
    },
    ask_clearer: {
      from: ["explained"],
      to: "awaiting_explanation",
      by: ["front_chair"],
      carries: ["public_note"],
      guards: [firstTime],
    },
    report: { from: ["explained"], to: "reported", by: ["drafter"], carries: ["document"] },
    close: { from: ["reported"], to: "closed", by: ["front_chair"] },
  },
  calendar: [],
  clocks: [
    {
      id: "issue",
      start: "draft_received",
      stop: ["issued", "cancelled"],
      setting: "clock.critique.issue",
      preset: { n: 10, unit: "wd" },
      basis: "house",
    },
    {
      id: "explain",
      start: "awaiting_explanation",
      stop: ["explained"],
      setting: "clock.critique.explain",
      preset: { n: 15, unit: "wd" },
      basis: "house",
    },
  ],
});
