import type { Group } from "../machine.ts";
import { effectiveState } from "../machine.ts";
import { groupOf, publicStates, visibleStateAfter } from "../records/visibility.ts";
import { storedRichText } from "../rich-text/read.ts";
import type { RichText } from "../rich-text/schema.ts";
import { commentMachine } from "./comment-machine.ts";
import { markOf } from "./mark-of.ts";
import type { Disposition } from "./schema.ts";

type Row = {
  receiptCode: string;
  state: string;
  visibleState: string;
  policyCode: string;
  policyTitle: string;
  unitName: string;
  draftingBody: string;
  clauseLabel: string | null;
  createdAt: string;
  closesAt: string | null;
  dueAt: string | null;
  disposition: Disposition | null;
  answer: string | null;
  answerRich: unknown;
  shownAt: string | null;
};

/** What a receipt code alone gives to whoever holds it: where the opinion stands, and its public answer. */
export type TrackedComment = {
  receipt: string;
  state: string;
  visibleState: string;
  group: Group;
  policyCode: string;
  policyTitle: string;
  /** Who answers: the drafting body, else the unit that asks. */
  office: string;
  clause: string | null;
  createdAt: string;
  closesAt: string | null;
  /** Its words were public and were taken down: what is said of them is for its sender alone. */
  removed: boolean;
  /** Answered, but to its sender alone. */
  answeredPrivately: boolean;
  disposition: Disposition | null;
  answer: string | null;
  /** Null where the plain letters say all. */
  answerRich: RichText | null;
};

/** States in which the answer is public, and those in which it went to the sender alone. */
const isAnswered = (state: string, visible: string, wanted: string): boolean =>
  state === wanted || (state === "closed" && visible === wanted);

/** The public view of a comment by its receipt at an instant; no words of its sender. */
export const trackComment = (row: Row, now: Date): TrackedComment => {
  const dates = { opensAt: null, closesAt: null, dueAt: row.dueAt ? new Date(row.dueAt) : null };
  const state = effectiveState(commentMachine, row.state, dates, now);
  const visible = visibleStateAfter(commentMachine, row.visibleState, state);
  const removed = row.shownAt === null && publicStates(commentMachine).includes(visible);
  const isSigned = isAnswered(state, row.visibleState, "answered");
  const answered = isSigned && !removed;
  return {
    receipt: row.receiptCode,
    state,
    visibleState: row.visibleState,
    group: groupOf(commentMachine, state, row.visibleState),
    policyCode: row.policyCode,
    policyTitle: row.policyTitle,
    office: row.draftingBody || row.unitName,
    clause: row.clauseLabel && markOf(row.clauseLabel),
    createdAt: row.createdAt,
    closesAt: row.closesAt,
    removed,
    answeredPrivately:
      (isSigned && removed) || isAnswered(state, row.visibleState, "answered_private"),
    disposition: answered ? row.disposition : null,
    answer: answered ? row.answer : null,
    answerRich: answered ? storedRichText(row.answerRich) : null,
  };
};
