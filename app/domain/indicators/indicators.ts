import type { Kind } from "../records/kinds.ts";
import type { Measure } from "./measures.ts";

export const INDICATOR_IDS = ["Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10"] as const;
export type IndicatorId = (typeof INDICATOR_IDS)[number];

/** Whose share a figure is of; "city" is one committee, whose things are counted themselves. */
export type Whole = "villages" | "communes" | "offices" | "communes_and_offices" | "heads" | "city";

/** A target of the scheme, for the years from and to which it holds. */
export type Target = {
  from: number;
  to: number | null;
  /** Per cent of the whole, or how many at least. */
  least: number;
  /** The year by which it is to be reached, where the scheme names one. */
  by?: number;
  /** Lines of the scheme's text. */
  line: string;
};

export type Indicator = {
  measures: readonly [Measure, ...Measure[]];
  whole: Whole;
  /** How many of the measures one member of the whole needs: thresholds are inclusive. */
  each: number;
  targets: readonly Target[];
  /** Kinds of record that stand behind the figure. */
  kinds: readonly Kind[];
};

/**
 * The first year that the yearly targets are held against: the scheme speaks of December 2025 as past
 * (L2715, L3279) and gives no first year itself.
 */
const FIRST = 2026;

const yearly = (least: number, line: string): readonly Target[] => [
  { from: FIRST, to: null, least, line },
];
const reachedBy = (by: number, line: string): readonly Target[] => [
  { from: FIRST, to: null, least: 100, by, line },
];

/** The scheme's targets that records can be held against, with the words' place in its text. */
export const INDICATORS: Readonly<Record<IndicatorId, Indicator>> = {
  Q1: {
    measures: ["initiative_recognised"],
    whole: "villages",
    each: 1,
    targets: yearly(100, "L2316-2317"),
    kinds: ["SK"],
  },
  Q2: {
    measures: ["exemplary_work"],
    whole: "villages",
    each: 1,
    targets: yearly(100, "L2317-2320"),
    kinds: ["CT"],
  },
  Q3: {
    measures: ["self_governance"],
    whole: "villages",
    each: 1,
    targets: yearly(100, "L2315-2316"),
    kinds: ["MH"],
  },
  Q4: {
    measures: ["supervision_concluded", "critique_issued"],
    whole: "city",
    each: 1,
    targets: yearly(10, "L2301-2303"),
    kinds: ["GS", "PB"],
  },
  Q5: {
    measures: ["supervision_concluded", "critique_issued"],
    whole: "communes",
    each: 3,
    targets: yearly(100, "L2302-2303"),
    kinds: ["GS", "PB"],
  },
  Q6: {
    measures: ["dialogue_held"],
    whole: "heads",
    each: 1,
    targets: yearly(100, "L2269-2272"),
    kinds: ["DT"],
  },
  Q7: {
    measures: ["democracy_regulation"],
    whole: "communes",
    each: 1,
    targets: yearly(100, "L2296-2297"),
    kinds: ["QC"],
  },
  Q8: {
    measures: ["friendly_government"],
    whole: "communes",
    each: 1,
    targets: reachedBy(2027, "L2257-2258"),
    kinds: ["CN"],
  },
  Q9: {
    measures: ["friendly_office"],
    whole: "offices",
    each: 1,
    targets: reachedBy(2027, "L2258-2259"),
    kinds: ["CN"],
  },
  Q10: {
    measures: ["skilful_mobilisation"],
    whole: "communes_and_offices",
    each: 1,
    targets: yearly(100, "L2327-2328"),
    kinds: ["DV"],
  },
};

/** Whether letters name an indicator. */
export const isIndicatorId = (value: string): value is IndicatorId =>
  Object.hasOwn(INDICATORS, value);

/** The target that holds in a year; null where the scheme sets none for it. */
export const targetIn = (id: IndicatorId, year: number): Target | null =>
  INDICATORS[id].targets.find(({ from, to }) => from <= year && year <= (to ?? year)) ?? null;
