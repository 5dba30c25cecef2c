import type { Refusal } from "#app/domain/outcome.ts";
import type { CommentFields, CommentProblem } from "#app/domain/policies/comment-form.ts";
import type { PlaceStep } from "#app/domain/policies/compare/place-name.ts";

/** The chosen clause as words to change. */
export type WordingOffer = {
  anchor: string;
  place: PlaceStep[];
  article: PlaceStep[];
  /** Null for a clause that is too long to be changed at once. */
  words: string | null;
  parts: { anchor: string; place: PlaceStep[]; excerpt: string }[];
};

export type CommentFormData = {
  code: string;
  title: string;
  state: string;
  clauses: readonly { anchor: string; label: string; title: string }[];
  anchor: string;
  offer: WordingOffer | null;
  /** Version that the person reads, and the newest one. */
  seenVersion: number;
  currentVersion: number;
  /** Null for guests. */
  name: string | null;
  helper: boolean;
  /** What was typed before signing in. */
  parked: Readonly<Record<string, string>> | null;
  submissionId: string;
};

export type CommentFormFailure = {
  values: CommentFields;
  problems: readonly CommentProblem[];
  refusal?: Refusal;
  /** The page had lost its submission id. */
  stale?: boolean;
  /** The form for what was chosen in it. */
  form?: CommentFormData;
};
