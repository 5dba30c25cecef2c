import type { EventField } from "#app/domain/event-fields.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { MachineName } from "#app/domain/records/kinds.ts";
import type { FormError } from "../form/error-summary.tsx";
import type { CautionsView } from "./caution-notes.tsx";

/** A step that the reader may take, with what its form asks for. */
export type EventFormView = {
  machine: MachineName;
  event: string;
  fields: readonly EventField[];
  /** What stands in the way before anything is filled in. */
  obstacles: readonly Refusal[];
  /** Last day of the period as it is, where the step moves it. */
  closesAt: Date | null;
  /** Fewest days of a new period, and the last day it can end on if it starts now. */
  least: { days: number; day: Date } | null;
  /** Filled in beforehand. */
  signer: string;
  /** What to look at first; it forbids nothing. */
  cautions: CautionsView | null;
};

/** Who moved a record on while somebody else was looking at it. */
export type ConflictView = { who: string | null; event: string | null; at: Date };

/** A step that came back: everything typed is kept. */
export type EventFailure = {
  event: string;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
  conflict: ConflictView | null;
  /** Opinions that still lack an answer, by receipt, and how many more there are. */
  unanswered: readonly { receipt: string; label: string | null }[];
};
