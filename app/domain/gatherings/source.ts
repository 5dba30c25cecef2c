import type { Stance } from "../policies/schema.ts";

/** Counts of one question of a source's slips, as they are shown. */
export type GatheringTally = {
  question: string;
  clause: string | null;
  anchor: string | null;
  agree: number;
  disagree: number;
  other: number;
};

/** A change after entering: what became what, and why; shown to the public. */
export type GatheringChange = {
  kind: "added" | "corrected" | "opinion_withdrawn" | "withdrawn";
  reason: string;
  changed: Record<string, [string, string]>;
  at: string;
};

/** An opinion of a source as it was entered, for those who may enter it. */
export type GatheredOpinion = {
  id: string;
  receiptCode: string;
  state: string;
  clause: string | null;
  stance: Stance;
  people: number;
  /** Never for the public. */
  servedPerson: string | null;
  body: string;
};
