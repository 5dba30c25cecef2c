import { defineMachine, type Guard } from "../machine.ts";
import { type ReasonFacts, reasonChosen, type TextFacts, textChecked } from "../records/guards.ts";

export type InitiativeRoute = "community_decision" | "proposal_to_commune";

export type InitiativeFacts = TextFacts &
  ReasonFacts & {
    route: InitiativeRoute;
    /** Households of the village; null while the list is unknown. */
    households: number | null;
    /** Households whose consent is not older than three months. */
    validConsents: number;
    /** The request for more came from the commune, not from the village. */
    askedByCommune: boolean;
    reviewAsked: boolean;
  };

type InitiativeGuard = Guard<InitiativeFacts>;

const onRoute = (route: InitiativeRoute): InitiativeGuard => ({
  code: "route_wrong",
  holds: (facts) => facts.route === route,
});

const householdsKnown: InitiativeGuard = {
  code: "households_unknown",
  basis: "luat-10-2022-d16-k3",
  holds: ({ households }) => households !== null && households > 0,
};

const tenthConsents: InitiativeGuard = {
  code: "consent_list_short",
  basis: "luat-10-2022-d16-k3",
  holds: ({ households, validConsents }) => households !== null && validConsents * 10 >= households,
  details: ({ households, validConsents }) => ({
    given: validConsents,
    needed: Math.ceil((households ?? 0) / 10),
  }),
};

const askedBy = (commune: boolean): InitiativeGuard => ({
  code: "route_wrong",
  holds: (facts) => facts.askedByCommune === commune,
});

const firstReview: InitiativeGuard = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => !facts.reviewAsked,
};

const VILLAGE = ["village_head", "intake"] as const;

/** Sáng kiến của công dân. */
export const initiativeMachine = defineMachine<InitiativeFacts>()({
  id: "initiative",
  store: "records",
  initial: "draft",
  readers: [
    "village_head",
    "village_front",
    "intake",
    "handler",
    "chair",
    "vice_chair",
    "moderator",
  ],
  states: {
    draft: { visibility: "private", group: "none", unsent: true },
    submitted: { visibility: "restricted", group: "waiting" },
    needs_info: { visibility: "inherit", group: "waiting", ledger: "needs_info" },
    collecting_consent: {
      visibility: "public",
      group: "processing",
      ledger: "collecting_consent",
    },
    front_opinion: { visibility: "public", group: "processing", ledger: "front_opinion" },
    community_scheduled: {
      visibility: "public",
      group: "processing",
      ledger: "community_scheduled",
    },
    community_passed: { visibility: "public", group: "processing", ledger: "community_passed" },
    community_not_passed: {
      visibility: "public",
      group: "declined",
      terminal: true,
      ledger: "community_not_passed",
    },
    commune_review: { visibility: "public", group: "processing", ledger: "commune_review" },
    recognised: { visibility: "public", group: "done", ledger: "recognised" },
    not_recognised: { visibility: "public", group: "declined", ledger: "not_recognised" },
    implementing: { visibility: "public", group: "done", ledger: "implementing" },
    completed: { visibility: "public", group: "done", terminal: true, ledger: "completed" },
    stopped: { visibility: "public", group: "done", terminal: true, ledger: "stopped" },
    declined: { visibility: "restricted", group: "declined", terminal: true },
    expired: { visibility: "inherit", group: "declined", terminal: true, ledger: "expired" },
    withdrawn: { visibility: "inherit", group: "done", terminal: true, ledger: "withdrawn" },
  },
  events: {
    send: { from: ["draft"], to: "submitted", by: ["citizen", "helper"] },
    ask_info: { from: ["submitted"], to: "needs_info", by: VILLAGE, carries: ["note"] },
    supply: {
      from: ["needs_info"],
      to: "submitted",
      by: ["author", "helper"],
      guards: [askedBy(false)],
    },
    supply_to_commune: {
      from: ["needs_info"],
      to: "commune_review",
      by: ["author", "helper"],
      guards: [askedBy(true), textChecked],
    },
    info_overdue: { from: ["needs_info"], to: "expired", by: ["system"] },
    decline: {
      from: ["submitted"],
      to: "declined",
      by: VILLAGE,
      notBy: ["author"],
      carries: ["note"],
      guards: [reasonChosen],
    },
    withdraw: { from: ["submitted", "collecting_consent"], to: "withdrawn", by: ["author"] },
    open_consent: {
      from: ["submitted"],
      to: "collecting_consent",
      by: VILLAGE,
      notBy: ["author"],
      guards: [textChecked, onRoute("community_decision"), householdsKnown],
    },
    forward_to_commune: {
      from: ["submitted"],
      to: "commune_review",
      by: VILLAGE,
      notBy: ["author"],
      guards: [textChecked, onRoute("proposal_to_commune")],
    },
    enough_consent: {
      from: ["collecting_consent"],
      to: "community_scheduled",
      by: ["village_head"],
      carries: ["date"],
      guards: [tenthConsents],
    },
    ask_front: {
      from: ["collecting_consent"],
      to: "front_opinion",
      by: ["village_head"],
      carries: ["note"],
    },
    consent_overdue: { from: ["collecting_consent"], to: "expired", by: ["system"] },
    front_agree: {
      from: ["front_opinion"],
      to: "community_scheduled",
      by: ["village_front"],
      carries: ["public_note"],
    },
    front_disagree: {
      from: ["front_opinion"],
      to: "collecting_consent",
      by: ["village_front"],
      carries: ["public_note"],
    },
    pass_in_community: {
      from: ["community_scheduled"],
      to: "community_passed",
      by: ["village_head"],
      carries: ["document", "date"],
    },
    fail_in_community: {
      from: ["community_scheduled"],
      to: "community_not_passed",
      by: ["village_head"],
      carries: ["document", "date"],
    },
    send_to_commune: {
      from: ["community_passed"],
      to: "commune_review",
      by: ["village_head"],
    },
    ask_info_in_review: {
      from: ["commune_review"],
      to: "needs_info",
      by: ["intake", "handler"],
      carries: ["note"],
    },
    recognise: {
      from: ["commune_review"],
      to: "recognised",
      by: ["chair"],
      delegable: true,
      notBy: ["author"],
      carries: ["document", "date"],
    },
    not_recognise: {
      from: ["commune_review"],
      to: "not_recognised",
      by: ["chair"],
      delegable: true,
      carries: ["public_note"],
    },
    ask_review: {
      from: ["not_recognised"],
      to: "commune_review",
      by: ["author", "village_front"],
      carries: ["note"],
      guards: [firstReview],
    },
    implement: {
      from: ["recognised"],
      to: "implementing",
      by: ["handler", "village_head"],
      carries: ["date"],
    },
    complete: {
      from: ["implementing"],
      to: "completed",
      by: ["handler", "village_head"],
      carries: ["public_note"],
    },
    stop: {
      from: ["implementing"],
      to: "stopped",
      by: ["chair", "village_head"],
      carries: ["public_note"],
    },
  },
  calendar: [
    { from: "needs_info", at: "dueAt", event: "info_overdue" },
    { from: "collecting_consent", at: "dueAt", event: "consent_overdue" },
  ],
  clocks: [
    {
      id: "first_check",
      start: "submitted",
      stop: ["collecting_consent", "commune_review", "needs_info", "declined", "withdrawn"],
      setting: "clock.initiative.first_check",
      preset: { n: 5, unit: "wd" },
      basis: "house",
    },
    {
      id: "supply",
      start: "needs_info",
      stop: ["submitted", "commune_review", "expired"],
      setting: "clock.initiative.supply",
      preset: { n: 10, unit: "wd" },
      basis: "house",
    },
    {
      id: "consent_window",
      start: "collecting_consent",
      stop: ["community_scheduled", "front_opinion", "expired", "withdrawn"],
      setting: "clock.initiative.consent_window",
      preset: { n: 90, unit: "days" },
      basis: "luat-10-2022-d16-k3",
    },
    {
      id: "send_decision",
      start: "community_passed",
      stop: ["commune_review"],
      setting: "clock.initiative.send_decision",
      preset: { n: 5, unit: "wd" },
      basis: "luat-10-2022-d20",
    },
    {
      id: "recognise",
      start: "commune_review",
      stop: ["recognised", "not_recognised", "needs_info"],
      setting: "clock.initiative.recognise",
      preset: { n: 10, unit: "wd" },
      basis: "house",
    },
  ],
});
