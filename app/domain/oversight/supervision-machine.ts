import { defineMachine, type Guard } from "../machine.ts";
import { type TextFacts, textChecked } from "../records/guards.ts";

export type SupervisionFacts = TextFacts & {
  recommendations: number;
  /** Recommendations that name nobody who should answer. */
  withoutAddressee: number;
  /** Recommendations still without a reply. */
  withoutReply: number;
  /** Recommendations neither done nor answered with reasons nor carried into the next year. */
  unsettled: number;
};

type SupervisionGuard = Guard<SupervisionFacts>;

const addressed: SupervisionGuard = {
  code: "addressee_missing",
  holds: (facts) => facts.withoutAddressee === 0,
  details: (facts) => ({ count: facts.withoutAddressee }),
};

const recommended: SupervisionGuard = {
  code: "recommendation_missing",
  holds: (facts) => facts.recommendations > 0,
};

const nothingRecommended: SupervisionGuard = {
  code: "recommendations_open",
  holds: (facts) => facts.recommendations === 0,
  details: (facts) => ({ count: facts.recommendations }),
};

const allReplied: SupervisionGuard = {
  code: "recommendations_open",
  holds: (facts) => facts.withoutReply === 0,
  details: (facts) => ({ count: facts.withoutReply }),
};

const allSettled: SupervisionGuard = {
  code: "recommendations_open",
  holds: (facts) => facts.unsettled === 0,
  details: (facts) => ({ count: facts.unsettled }),
};

/** Cuộc giám sát của Mặt trận Tổ quốc. */
export const supervisionMachine = defineMachine<SupervisionFacts>()({
  id: "supervision",
  store: "records",
  initial: "proposed",
  readers: ["front_staff", "front_chair", "moderator"],
  states: {
    proposed: { visibility: "internal", group: "none" },
    programmed: { visibility: "public", group: "waiting", ledger: "programmed" },
    planned: { visibility: "public", group: "waiting", ledger: "planned" },
    awaiting_report: { visibility: "public", group: "processing", ledger: "awaiting_report" },
    in_progress: { visibility: "public", group: "processing", ledger: "in_progress" },
    concluding: { visibility: "public", group: "processing", ledger: "concluding" },
    concluded: { visibility: "public", group: "processing", ledger: "concluded" },
    awaiting_reply: { visibility: "public", group: "processing", ledger: "awaiting_reply" },
    reconsideration: {
      visibility: "public",
      group: "processing",
      reviewing: true,
      ledger: "reconsideration",
    },
    replied: { visibility: "public", group: "processing", ledger: "replied" },
    follow_up: { visibility: "public", group: "processing", ledger: "follow_up" },
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
    issue_plan: {
      from: ["programmed"],
      to: "planned",
      by: ["front_chair"],
      carries: ["document", "date"],
    },
    adjust_programme: {
      from: ["programmed"],
      to: "cancelled",
      by: ["front_chair"],
      carries: ["public_note", "document"],
    },
    send_plan: {
      from: ["planned"],
      to: "awaiting_report",
      by: ["front_staff"],
      carries: ["document", "date"],
    },
    begin: { from: ["planned"], to: "in_progress", by: ["front_staff"], carries: ["date"] },
    receive_report: {
      from: ["awaiting_report"],
      to: "in_progress",
      by: ["supervised", "front_staff"],
      carries: ["document"],
    },
    call_off: {
      from: ["awaiting_report"],
      to: "cancelled",
      by: ["front_chair"],
      carries: ["public_note"],
    },
    end_work: {
      from: ["in_progress"],
      to: "concluding",
      by: ["front_staff"],
      carries: ["document"],
    },
    sign_conclusion: {
      from: ["concluding"],
      to: "concluded",
      by: ["front_chair"],
      carries: ["document", "date"],
      guards: [addressed],
    },
    send_recommendations: {
      from: ["concluded"],
      to: "awaiting_reply",
      by: ["front_staff"],
      carries: ["date"],
      guards: [recommended],
    },
    close_without_recommendations: {
      from: ["concluded"],
      to: "closed",
      by: ["front_chair"],
      guards: [nothingRecommended],
    },
    reply: {
      from: ["awaiting_reply"],
      to: "replied",
      by: ["supervised"],
      carries: ["document", "date"],
      guards: [allReplied],
    },
    ask_reconsideration: {
      from: ["awaiting_reply"],
      to: "reconsideration",
      by: ["supervised"],
      carries: ["public_note"],
    },
    settle_reconsideration: {
      from: ["reconsideration"],
      to: "awaiting_reply",
      by: ["front_chair"],
      carries: ["document"],
    },
    ask_fuller_reply: {
      from: ["replied"],
      to: "awaiting_reply",
      by: ["front_chair"],
      carries: ["public_note"],
    },
    follow: { from: ["replied"], to: "follow_up", by: ["front_staff"] },
    close: { from: ["replied"], to: "closed", by: ["front_chair"], guards: [allSettled] },
    end_follow_up: {
      from: ["follow_up"],
      to: "closed",
      by: ["front_chair"],
      guards: [allSettled],
    },
  },
  calendar: [],
  clocks: [
    {
      id: "team_report",
      start: "concluding",
      stop: ["concluded"],
      setting: "clock.supervision.team_report",
      preset: { n: 15, unit: "days" },
      basis: "nqlt-403-2017-d9",
    },
    {
      id: "reply",
      start: "awaiting_reply",
      stop: ["replied", "reconsideration"],
      setting: "clock.supervision.reply",
      preset: { n: 15, unit: "wd" },
      basis: "house",
    },
  ],
});
