/** Where a revised text stands before it is public; only `approved` and what is not substantial goes on. */
export const REVISION_STATES = [
  "draft",
  "proposed",
  "returned",
  "approved",
  "published",
  "dropped",
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** States of a revision that is under way: a policy has at most one. */
export const OPEN_REVISION: readonly RevisionState[] = [
  "draft",
  "proposed",
  "returned",
  "approved",
];

/** States in which its drafter may change it. */
export const EDITABLE_REVISION: readonly RevisionState[] = ["draft", "returned"];

export const CHANGE_NOTE_LIMIT = 2_000;
/** Opinions that one change may name as its cause. */
export const MOST_CAUSES = 50;
