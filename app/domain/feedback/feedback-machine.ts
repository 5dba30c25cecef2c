import { defineMachine, type Guard } from "../machine.ts";
import { type ReasonFacts, reasonChosen, type TextFacts, textChecked } from "../records/guards.ts";

export type FeedbackFacts = TextFacts &
  ReasonFacts & {
    /** The sender asked for a second look before. */
    reviewAsked: boolean;
    /** The answer was put off before. */
    extended: boolean;
  };

const firstReview: Guard<FeedbackFacts> = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => !facts.reviewAsked,
};

const firstExtension: Guard<FeedbackFacts> = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => !facts.extended,
};

const ANSWERED = ["answered", "committed", "diverted", "withdrawn"] as const;

/** Phản ánh, kiến nghị. */
export const feedbackMachine = defineMachine<FeedbackFacts>()({
  id: "feedback",
  store: "records",
  initial: "draft",
  readers: ["intake", "handler", "chair", "vice_chair", "city_unit", "moderator"],
  confidants: ["intake", "chair"],
  states: {
    draft: { visibility: "private", group: "none", unsent: true },
    submitted: { visibility: "restricted", group: "waiting" },
    needs_info: { visibility: "restricted", group: "waiting" },
    rejected: { visibility: "restricted", group: "declined" },
    diverted: { visibility: "confidential", group: "none", terminal: true },
    accepted: { visibility: "public", group: "processing", ledger: "accepted" },
    transferred: { visibility: "public", group: "processing", ledger: "transferred" },
    processing: { visibility: "public", group: "processing", ledger: "processing" },
    answer_pending: { visibility: "public", group: "processing", ledger: "answer_pending" },
    answered: { visibility: "public", group: "done", ledger: "answered" },
    committed: { visibility: "public", group: "processing", ledger: "committed" },
    reopened: {
      visibility: "public",
      group: "processing",
      reviewing: true,
      ledger: "reopened",
    },
    merged: { visibility: "restricted", group: "done", terminal: true },
    withdrawn: { visibility: "restricted", group: "done", terminal: true },
    closed: {
      visibility: "inherit",
      group: "done",
      groupAfter: { rejected: "declined", needs_info: "declined" },
      terminal: true,
      ledger: "closed",
    },
  },
  events: {
    send: { from: ["draft"], to: "submitted", by: ["citizen", "helper", "intake"] },
    accept: {
      from: ["submitted"],
      to: "accepted",
      by: ["intake"],
      notBy: ["author"],
      guards: [textChecked],
    },
    ask_info: { from: ["submitted"], to: "needs_info", by: ["intake"], carries: ["note"] },
    supply: { from: ["needs_info"], to: "submitted", by: ["author", "helper"] },
    info_overdue: { from: ["needs_info"], to: "closed", by: ["system"] },
    reject: {
      from: ["submitted"],
      to: "rejected",
      by: ["intake"],
      notBy: ["author"],
      carries: ["note"],
      guards: [reasonChosen],
    },
    ask_review: {
      from: ["rejected"],
      to: "submitted",
      by: ["author"],
      carries: ["note"],
      guards: [firstReview],
    },
    review_overdue: { from: ["rejected"], to: "closed", by: ["system"] },
    divert: { from: ["submitted"], to: "diverted", by: ["intake"] },
    transfer: {
      from: ["submitted"],
      to: "transferred",
      by: ["intake"],
      carries: ["public_note"],
      guards: [textChecked],
    },
    merge: { from: ["submitted"], to: "merged", by: ["intake"], carries: ["note"] },
    withdraw: { from: ["submitted", "accepted"], to: "withdrawn", by: ["author"] },
    assign: {
      from: ["accepted"],
      to: "processing",
      by: ["chair", "intake"],
      delegable: true,
      carries: ["date"],
    },
    transfer_accepted: {
      from: ["accepted"],
      to: "transferred",
      by: ["chair", "intake"],
      delegable: true,
      carries: ["public_note"],
    },
    divert_found: {
      from: ["accepted", "processing", "answer_pending", "answered", "reopened"],
      to: "diverted",
      by: ["intake", "chair"],
    },
    divert_transferred: {
      from: ["transferred"],
      to: "diverted",
      by: ["intake", "chair", "city_unit"],
    },
    take_back: { from: ["transferred"], to: "processing", by: ["city_unit"], carries: ["note"] },
    answer_elsewhere: {
      from: ["transferred"],
      to: "answered",
      by: ["city_unit", "city_chair"],
      carries: ["public_note"],
    },
    put_off: {
      from: ["processing"],
      to: "processing",
      by: ["chair"],
      delegable: true,
      carries: ["public_note", "date"],
      guards: [firstExtension],
    },
    submit_answer: {
      from: ["processing"],
      to: "answer_pending",
      by: ["handler"],
      marks: "submitter",
    },
    return_answer: {
      from: ["answer_pending"],
      to: "processing",
      by: ["chair"],
      delegable: true,
      carries: ["note"],
    },
    sign_answer: {
      from: ["answer_pending"],
      to: "answered",
      by: ["chair"],
      delegable: true,
      notBy: ["submitter"],
      carries: ["public_note"],
    },
    sign_with_promise: {
      from: ["answer_pending"],
      to: "committed",
      by: ["chair"],
      delegable: true,
      notBy: ["submitter"],
      carries: ["public_note", "date"],
    },
    keep_promise: {
      from: ["committed"],
      to: "answered",
      by: ["handler", "chair"],
      delegable: true,
      carries: ["public_note"],
    },
    reopen: {
      from: ["answered"],
      to: "reopened",
      by: ["author"],
      carries: ["note"],
      guards: [firstReview],
    },
    look_again: { from: ["reopened"], to: "processing", by: ["chair"], carries: ["date"] },
    keep_answer: {
      from: ["reopened"],
      to: "closed",
      by: ["chair"],
      carries: ["public_note"],
    },
    close: { from: ["answered"], to: "closed", by: ["system", "author"] },
  },
  calendar: [
    { from: "needs_info", at: "dueAt", event: "info_overdue" },
    { from: "rejected", at: "dueAt", event: "review_overdue" },
    { from: "answered", at: "dueAt", event: "close" },
  ],
  clocks: [
    {
      id: "ack",
      start: "submitted",
      stop: ["accepted", "rejected", "transferred", "needs_info", "merged", "diverted"],
      setting: "clock.feedback.ack",
      preset: { n: 2, unit: "wd" },
      basis: "house",
    },
    {
      id: "supply",
      start: "needs_info",
      stop: ["submitted", "closed"],
      setting: "clock.feedback.supply",
      preset: { n: 10, unit: "wd" },
      basis: "house",
    },
    {
      id: "review_window",
      start: "rejected",
      stop: ["submitted", "closed"],
      setting: "clock.feedback.review_window",
      preset: { n: 15, unit: "days" },
      basis: "house",
    },
    {
      id: "answer_urgent",
      start: "accepted",
      stop: ANSWERED,
      setting: "clock.feedback.urgent",
      preset: { n: 1, unit: "wd" },
      basis: "house",
      variant: "urgent",
    },
    {
      id: "answer_normal",
      start: "accepted",
      stop: ANSWERED,
      setting: "clock.feedback.normal",
      preset: { n: 10, unit: "wd" },
      basis: "house",
      variant: "normal",
    },
    {
      id: "answer_complex",
      start: "accepted",
      stop: ANSWERED,
      setting: "clock.feedback.complex",
      preset: { n: 20, unit: "wd" },
      basis: "house",
      variant: "complex",
    },
    {
      id: "reopen_window",
      start: "answered",
      stop: ["closed", "reopened", "diverted"],
      setting: "clock.feedback.reopen_window",
      preset: { n: 15, unit: "days" },
      basis: "house",
    },
  ],
});
