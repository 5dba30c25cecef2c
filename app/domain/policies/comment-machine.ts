import { defineMachine } from "../machine.ts";
import * as is from "./comment-facts.ts";

/** Nobody reads his own words, nor those he typed for somebody else, on behalf of the public. */
const NOT_OWN = ["author", "enterer"] as const;

/** Nobody decides an objection to his own reading. */
const NOT_CHECKED = [...NOT_OWN, "checker"] as const;
const APPEAL_DECIDERS = ["chair", "front_chair"] as const;
/** States in which words can be public, and can be taken down. */
const SHOWN = ["published", "answered", "closed"] as const;

/** Ý kiến góp ý. */
export const commentMachine = defineMachine<is.CommentFacts>()({
  id: "comment",
  store: "comments",
  initial: "draft",
  readers: ["moderator", "drafter", "chair", "vice_chair", "city_chair", "front_chair"],
  states: {
    draft: { visibility: "private", group: "none", unsent: true },
    submitted: { visibility: "private", group: "waiting", ledger: "received" },
    screening: { visibility: "private", group: "waiting" },
    needs_edit: { visibility: "private", group: "waiting" },
    published: { visibility: "public", group: "processing", ledger: "shown" },
    hidden: { visibility: "private", group: "processing" },
    answered: { visibility: "public", group: "done", ledger: "answered" },
    answered_private: { visibility: "private", group: "done", ledger: "answered" },
    rerouted: { visibility: "private", group: "declined", terminal: true },
    withdrawn: { visibility: "private", group: "done", terminal: true, ledger: "withdrawn" },
    closed: { visibility: "inherit", group: "done", terminal: true },
  },
  events: {
    send: {
      from: ["draft"],
      to: "submitted",
      by: ["citizen", "helper", "intake"],
      guards: [is.stillTaken, is.consentGiven, is.servedPersonNamed],
    },
    take: { from: ["submitted"], to: "screening", by: ["system", "moderator"], notBy: NOT_OWN },
    show: {
      from: ["screening"],
      to: "published",
      by: ["moderator"],
      notBy: NOT_OWN,
      marks: "checker",
      guards: [is.readByPerson],
    },
    ask_edit: {
      from: ["screening"],
      to: "needs_edit",
      by: ["moderator"],
      notBy: NOT_OWN,
      marks: "checker",
      guards: [is.senderCanMend, is.reasonChosen],
    },
    resend: {
      from: ["needs_edit"],
      to: "submitted",
      by: ["author"],
      guards: [is.editInTime, is.stillAnswerable],
    },
    edit_window_over: {
      from: ["needs_edit"],
      to: "hidden",
      by: ["system"],
      guards: [is.editOver],
    },
    hide: {
      from: ["screening"],
      to: "hidden",
      by: ["moderator"],
      notBy: NOT_OWN,
      marks: "checker",
      guards: [is.reasonChosen],
    },
    reroute: {
      from: ["screening"],
      to: "rerouted",
      by: ["moderator"],
      notBy: NOT_OWN,
      marks: "checker",
      guards: [is.reasonChosen],
    },
    uphold_appeal: {
      from: ["hidden"],
      to: "published",
      by: APPEAL_DECIDERS,
      notBy: NOT_CHECKED,
      carries: ["note"],
      guards: [is.readByPerson],
    },
    withdraw: {
      from: ["submitted", "published"],
      to: "withdrawn",
      by: ["author"],
      guards: [is.stillOpen],
    },
    take_back: {
      from: ["submitted", "screening", "needs_edit", "published", "hidden"],
      to: "withdrawn",
      by: ["system"],
      guards: [is.stillAnswerable],
    },
    answer: {
      from: ["published"],
      to: "answered",
      by: ["system"],
      guards: [is.responseSigned, is.answerWritten],
    },
    answer_private: {
      from: ["hidden"],
      to: "answered_private",
      by: ["system"],
      guards: [is.responseSigned, is.answerWritten],
    },
    close: {
      from: ["answered", "answered_private"],
      to: "closed",
      by: ["system"],
      guards: [is.consultationFinished],
    },
  },
  // Words may be taken down at any time, beside the state their opinion is in.
  asides: {
    take_down: {
      from: SHOWN,
      by: ["moderator", "chair", "city_chair", "front_chair"],
      notBy: NOT_OWN,
      marks: "checker",
      guards: [is.reasonChosen, is.shownNow],
      ledger: "taken_down",
    },
    appeal: {
      from: ["hidden", ...SHOWN],
      by: ["author"],
      guards: [is.withheldNow, is.firstAppeal, is.stillDecidable],
    },
    refuse_appeal: {
      from: ["hidden", ...SHOWN],
      by: APPEAL_DECIDERS,
      notBy: NOT_CHECKED,
      carries: ["note"],
    },
    restore: {
      from: SHOWN,
      by: APPEAL_DECIDERS,
      notBy: NOT_CHECKED,
      carries: ["note"],
      guards: [is.readByPerson],
      ledger: "restored",
    },
  },
  calendar: [
    { from: "needs_edit", at: "dueAt", event: "edit_window_over", missed: "edit_window_over" },
  ],
  clocks: [
    {
      id: "screen",
      start: "submitted",
      stop: ["published", "hidden", "needs_edit", "rerouted"],
      setting: "clock.comment.screen",
      preset: { n: 1, unit: "wd" },
      basis: "house",
    },
    {
      id: "edit",
      start: "needs_edit",
      stop: ["submitted", "hidden"],
      setting: "clock.comment.edit",
      preset: { n: 5, unit: "wd" },
      basis: "house",
    },
  ],
});
