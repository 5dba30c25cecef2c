import type { Term } from "../settings.ts";

/** How words can be kept from the public: not shown when they were read, or taken down afterwards. */
export const WITHHOLDINGS = ["hide", "take_down"] as const;
export type Withholding = (typeof WITHHOLDINGS)[number];

/** What became of an objection; `gone`: its sender took the opinion back first. */
export const APPEAL_OUTCOMES = ["upheld", "refused", "gone"] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** Longest reasons of an objection, in code points. */
export const APPEAL_LIMIT = 2_000;

/** How long an objection may wait for its decision. */
export const APPEAL_TERM: { setting: string; preset: Term } = {
  setting: "clock.comment.appeal",
  preset: { n: 5, unit: "wd" },
};
