import type { DraftTemplate } from "./draft-template.ts";
import type { ProposedWords } from "./proposed-words.ts";
import type { SampleDay } from "./sample-time.ts";
import type { Revised } from "./second-version.ts";

export type Ending =
  | { event: "record_adopted"; day: SampleDay; number: string }
  | { event: "record_not_adopted" | "withdraw"; day: SampleDay; note: string };

/** One sample consultation: what, where, when, and how far it has come. */
export type Scenario = {
  draft: DraftTemplate;
  unit: string;
  opens: SampleDay;
  closes: SampleDay;
  /** How far the drafter and the chair went with publishing it. */
  reached: "draft" | "pending_publish" | "published";
  returned?: true;
  revised?: Revised;
  /** Communes through which a draft of the city is collected on. */
  communes?: readonly string[];
  wordings?: readonly ProposedWords[];
  extended?: { day: SampleDay; from: SampleDay };
  response?: { submitted: SampleDay; signed?: SampleDay };
  ending?: Ending;
  points?: string;
  comments: number;
  offline?: number;
  /** Rows of the table that nobody has answered yet. */
  unanswered?: number | "most";
  /** Demo residents who write here, and what becomes of their words. */
  guests?: Readonly<Record<string, "shown" | "waiting" | "needs_edit">>;
};
