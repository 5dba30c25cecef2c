/** `suggested`: likeness alone says so, nobody has looked yet; `accepted`: a person has. */
export const GROUP_STATES = ["suggested", "accepted"] as const;
export type GroupState = (typeof GROUP_STATES)[number];

/** A comment's standing among groups: in one, suggested to one that a person accepted, or in none. */
export const STANDINGS = ["member", "late", "alone"] as const;
export type Standing = (typeof STANDINGS)[number];

export const GROUPING_STATES = ["waiting", "running", "done", "failed"] as const;
export type GroupingState = (typeof GROUPING_STATES)[number];

/** The setting: from this share of common trigrams on, texts count as like. */
export const LIKENESS = "grouping.likeness";
export const LIKENESS_PRESET = 0.5;
