import type { Refusal } from "#app/domain/outcome.ts";
import type { Difference } from "#app/domain/policies/compare/difference.ts";
import type { PlaceStep } from "#app/domain/policies/compare/place-name.ts";
import type { WordPiece } from "#app/domain/policies/compare/word-diff.ts";
import type { RevisionState } from "#app/domain/policies/revision.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import type { FormError } from "../../form/error-summary.tsx";
import type { DossierFrameView } from "../dossier-frame.tsx";

/** Words that a resident proposed and that were accepted. */
export type ProposalView = {
  id: string;
  receipt: string;
  place: PlaceStep[];
  from: string;
  to: string;
  disposition: "accepted" | "partly_accepted";
  included: boolean;
  /** The clause is not in the text any more. */
  gone: boolean;
};

export type RevisionStanding = {
  state: RevisionState;
  /** Version of the row that the reader has in front of him. */
  seen: number;
  clauses: number;
  unsure: number;
  refusal: Refusal | null;
  decider: string | null;
  decisionNote: string | null;
};

export type RevisionOverview = {
  frame: DossierFrameView;
  /** Effective state of the consultation. */
  state: string;
  mayWrite: boolean;
  editable: boolean;
  revision: RevisionStanding | null;
  proposals: readonly ProposalView[];
  /** The present text, asked for as a beginning. */
  present: string | null;
  done: string | null;
  doneAt: PlaceStep[] | null;
};

/** A form that came back: everything typed is kept. */
export type RevisionFailure = {
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
  notes?: readonly WordWarning[];
};

export type DoubtView = {
  anchor: string;
  oldKey: string;
  oldPlace: PlaceStep[];
  newPlace: PlaceStep[];
  /** In hundredths. */
  likeness: number;
  samePlace: boolean;
  words: WordPiece[];
};

export type PlaceChoice = { value: string; place: PlaceStep[]; excerpt: string };

export type MatchView = {
  frame: DossierFrameView;
  seen: number;
  editable: boolean;
  counts: { sure: number; unsure: number; added: number; removed: number };
  doubts: readonly DoubtView[];
  /** Matched surely although number or place changed. */
  moved: readonly { old: PlaceStep[]; now: PlaceStep[] }[];
  added: readonly PlaceChoice[];
  removed: readonly PlaceChoice[];
  /** New places whose match may be mended. */
  mendable: readonly PlaceChoice[];
  done: boolean;
};

export type ChangesView = {
  frame: DossierFrameView;
  state: string;
  version: number;
  seen: number;
  revisionState: RevisionState;
  /** What changed, and clauses that are named beside it; null while places are in doubt. */
  difference: Difference | null;
  named: Difference["clauses"];
  refusal: Refusal | null;
  /** Receipts behind each change, by where the form writes them. */
  causes: Readonly<Record<string, string>>;
  note: string;
  substantive: boolean | null;
  newClosesAt: Date | null;
  /** The earliest last day of a period that begins now, and the present one. */
  earliest: Date;
  editable: boolean;
  mayPublish: boolean;
  decides: "yes" | "no" | "own_work";
  done: string | null;
};
