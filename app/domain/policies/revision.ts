import type { Piece } from "./compare/pieces.ts";
import type { ClauseKind } from "./schema.ts";

/** Where a revised text stands before it is public; what changes the substance goes through the chair. */
export const REVISION_STATES = [
  "draft",
  "proposed",
  "returned",
  "approved",
  "published",
  "dropped",
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** States in which its drafter may change it. */
export const EDITABLE_REVISION: readonly RevisionState[] = ["draft", "returned"];

/** States of a consultation in which a new version may be prepared. */
export const REVISABLE: readonly string[] = ["open", "synthesis"];

/** States in which one may be prepared or may be waiting: afterwards the text stands as it is. */
export const WITH_REVISION: readonly string[] = [...REVISABLE, "response_pending", "responded"];

export const CHANGE_NOTE_LIMIT = 2_000;
/** Opinions that one change may name as its cause. */
export const MOST_CAUSES = 50;

/** A clause of a text that has no identity yet: its parent by place. */
export type RevisionRow = {
  parent: number | null;
  depth: number;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  anchor: string;
};

/** Rows of a revised text as they are compared. */
export const piecesOfRows = (rows: readonly RevisionRow[]): Piece[] =>
  rows.map(({ depth: _, ...row }) => ({ ...row, key: null }));
