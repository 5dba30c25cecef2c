import type { Guard } from "../machine.ts";

/** Facts of any record whose text must be read by a person before the public reads it. */
export type TextFacts = { textChecked: boolean };
export type ReasonFacts = { reasonCode: string | null };

/** Nothing becomes public before a person has read it. */
export const textChecked: Guard<TextFacts> = {
  code: "text_unchecked",
  basis: "house",
  holds: (facts) => facts.textChecked,
};

/** A refusal names one of the reasons of the closed list. */
export const reasonChosen: Guard<ReasonFacts> = {
  code: "reason_code_missing",
  basis: "luat-10-2022-d21-k2",
  holds: (facts) => (facts.reasonCode ?? "") !== "",
};
