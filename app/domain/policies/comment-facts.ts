import { channelRow, isGathered } from "../gatherings/channels.ts";
import type { Guard } from "../machine.ts";
import type { Withholding } from "../screening/appeal.ts";
import type { Channel, Disposition } from "./schema.ts";

/** What the guards of a comment ask about. */
export type CommentFacts = {
  consultationOpen: boolean;
  /** Effective state of the consultation. */
  consultationState: string;
  /** Consent to the handling of the sender's data. */
  consentRecorded: boolean;
  /** Held or received while it was open, though it is entered only now. */
  gatheredInTime: boolean;
  /** Entered by a helper or an officer for somebody else. */
  enteredForOther: boolean;
  channel: Channel;
  servedPerson: string | null;
  /** A person has read the text and let it be shown. */
  textChecked: boolean;
  reasonCode: string | null;
  disposition: Disposition | null;
  dueAt: Date | null;
  /** The public reads its words now. */
  isShown?: boolean;
  /** How its words are kept from the public now; null: they are not. */
  withheld?: Withholding | null;
  /** Its sender has objected to this decision already. */
  appealed?: boolean;
};

type CommentGuard = Guard<CommentFacts>;

/** Consultation states in which the signed answers are public. */
export const ANSWERED: readonly string[] = ["responded", "adopted", "not_adopted"];
const ANSWERABLE: readonly string[] = ["open", "synthesis"];
const FINISHED: readonly string[] = ["adopted", "not_adopted", "withdrawn"];

export const stillOpen: CommentGuard = {
  code: "consultation_closed",
  holds: (facts) => facts.consultationOpen,
};

/** A meeting held in time is heard, though its minutes are typed in after the closing. */
export const stillTaken: CommentGuard = {
  code: "consultation_closed",
  holds: (facts) =>
    facts.consultationOpen ||
    (facts.gatheredInTime && ANSWERABLE.includes(facts.consultationState)),
};

export const consentGiven: CommentGuard = {
  code: "consent_missing",
  basis: "luat-91-2025",
  holds: (facts) => facts.consentRecorded,
};

/** A meeting speaks through its minutes and a body by itself; everybody else who is written for is named. */
export const servedPersonNamed: CommentGuard = {
  code: "served_person_missing",
  basis: "house",
  holds: ({ enteredForOther, channel, servedPerson }) =>
    !enteredForOther ||
    (isGathered(channel) && channelRow(channel).speaker !== "person") ||
    (servedPerson ?? "").trim() !== "",
};

export const readByPerson: CommentGuard = {
  code: "text_unchecked",
  basis: "house",
  holds: (facts) => facts.textChecked,
};

export const reasonChosen: CommentGuard = {
  code: "reason_code_missing",
  basis: "luat-10-2022-d21-k2",
  holds: (facts) => (facts.reasonCode ?? "") !== "",
};

/**
 * Only a sender changes his words. What was gathered elsewhere has nobody here to ask: what was typed
 * wrongly is taken back by who typed it, and entered again.
 */
export const senderCanMend: CommentGuard = {
  code: "nobody_to_mend",
  basis: "house",
  holds: ({ channel }) => !isGathered(channel),
};

export const shownNow: CommentGuard = {
  code: "not_shown",
  holds: (facts) => facts.isShown === true,
};

export const withheldNow: CommentGuard = {
  code: "nothing_withheld",
  holds: (facts) => (facts.withheld ?? null) !== null,
};

export const firstAppeal: CommentGuard = {
  code: "asked_before",
  basis: "house",
  holds: (facts) => facts.appealed !== true,
};

export const editInTime: CommentGuard = {
  code: "edit_window_over",
  basis: "house",
  holds: ({ dueAt }, now) => dueAt === null || now < dueAt,
};

/** What is mended after the table was handed in for signing would stay without an answer. */
export const stillAnswerable: CommentGuard = {
  code: "consultation_closed",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => ANSWERABLE.includes(facts.consultationState),
};

/**
 * Words that were not shown can come back while the table is being made; words that were taken down at
 * any time, for their row has its place in it.
 */
export const stillDecidable: CommentGuard = {
  code: "consultation_closed",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => facts.withheld === "take_down" || ANSWERABLE.includes(facts.consultationState),
};

export const editOver: CommentGuard = {
  code: "too_early",
  holds: ({ dueAt }, now) => dueAt !== null && dueAt <= now,
};

export const responseSigned: CommentGuard = {
  code: "response_not_signed",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => ANSWERED.includes(facts.consultationState),
};

export const answerWritten: CommentGuard = {
  code: "comments_unanswered",
  basis: "luat-10-2022-d28-k3",
  holds: (facts) => facts.disposition !== null,
  details: () => ({ count: 1 }),
};

export const consultationFinished: CommentGuard = {
  code: "consultation_unfinished",
  holds: (facts) => FINISHED.includes(facts.consultationState),
};
