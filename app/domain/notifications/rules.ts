import type { MachineName } from "../records/kinds.ts";
import type { MailKind } from "./preferences.ts";

/** Which words a mail about an event is written in. */
export const EVENT_TEMPLATES = [
  "answered",
  "needs_edit",
  "not_shown",
  "rerouted",
  "taken_down",
  "appeal_refused",
  "appeal_upheld",
  "comment_moved",
  "record_new",
  "record_moved",
] as const;
export type EventTemplate = (typeof EVENT_TEMPLATES)[number];

export type MailRule = { kind: MailKind; template: EventTemplate };

/** Steps of an opinion that its sender gets a mail of; `null`: the notice on the site is enough. */
const COMMENT: Readonly<Record<string, EventTemplate | null>> = {
  send: null,
  take: null,
  show: null,
  resend: null,
  withdraw: null,
  close: null,
  appeal: null,
  take_down: "taken_down",
  refuse_appeal: "appeal_refused",
  uphold_appeal: "appeal_upheld",
  restore: "appeal_upheld",
  ask_edit: "needs_edit",
  edit_window_over: "not_shown",
  hide: "not_shown",
  reroute: "rerouted",
  answer: "answered",
  answer_private: "answered",
};

/** Steps between offices: followers see them on the record, no mail goes out. */
const BETWEEN_OFFICES: Partial<Record<MachineName, readonly string[]>> = {
  consultation: [
    "submit_for_approval",
    "return_to_drafter",
    "submit_response",
    "return_response",
    "hand_in_summary",
  ],
};

/**
 * Whether a step is told by mail to those who are told of it at all, under which preference and in
 * which words: the sender of an opinion under `answers`, whoever follows under `followed`. A step of an
 * opinion that the table does not name is told in general words. Null: no mail.
 */
export const mailRule = (machine: MachineName, event: string): MailRule | null => {
  if (machine === "comment") {
    const template = Object.hasOwn(COMMENT, event) ? COMMENT[event] : "comment_moved";
    return template ? { kind: "answers", template } : null;
  }
  if (event === "create" || BETWEEN_OFFICES[machine]?.includes(event)) return null;
  return { kind: "followed", template: "record_moved" };
};
