/** Where a commune's part stands for the draft it collects for, by the state of its machine. */
export const STAGES = ["collecting", "awaited", "handedIn", "answered", "withdrawn"] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_OF: Readonly<Record<string, Stage>> = {
  scheduled: "collecting",
  open: "collecting",
  synthesis: "awaited",
  response_pending: "handedIn",
  responded: "answered",
  adopted: "answered",
  not_adopted: "answered",
  withdrawn: "withdrawn",
};

/** The stage of a part by its effective state; null for a state that no part is in. */
export const stageOf = (state: string): Stage | null => STAGE_OF[state] ?? null;

type Part = { state: string; opinions: number };

export type Rollup = {
  communes: number;
  stages: Record<Stage, number>;
  /** Opinions that communes collected; the draft's own count holds them already. */
  opinions: number;
};

/** The parts of a draft rolled up: how many communes stand where, and what they have collected. */
export const rollUp = (parts: readonly Part[]): Rollup => {
  const stages = { collecting: 0, awaited: 0, handedIn: 0, answered: 0, withdrawn: 0 };
  for (const { state } of parts) {
    const stage = stageOf(state);
    if (stage) stages[stage] += 1;
  }
  const opinions = parts.reduce((sum, part) => sum + part.opinions, 0);
  return { communes: parts.length, stages, opinions };
};
