import type { Kind } from "../records/kinds.ts";

/** What is counted of records, for the unit it happened in and the month it counts from. */
export const MEASURES = [
  "initiative_recognised",
  "exemplary_work",
  "self_governance",
  "supervision_concluded",
  "critique_issued",
  "dialogue_held",
  "democracy_regulation",
  "friendly_government",
  "friendly_office",
  "skilful_mobilisation",
] as const;
export type Measure = (typeof MEASURES)[number];

/** A month of a year in one number, `202611`: the months of all years in their order. */
export type Month = number;

/** The month of a day `YYYY-MM-DD`. */
export const monthOf = (day: string): Month =>
  Number(day.slice(0, 4)) * 100 + Number(day.slice(5, 7));

/** What holds on until it ends, whatever year it began in; all others count in their own year alone. */
export const LASTING: readonly Measure[] = [
  "self_governance",
  "democracy_regulation",
  "friendly_government",
  "friendly_office",
];

/** One thing that counts: `n` is 1 where it begins to, -1 where it ends or turns out not to have been. */
export type Tally = { measure: Measure; unitCode: string; month: Month; n: 1 | -1 };

export type CountedFact = {
  kind: Kind;
  /** The commune, or the city for its offices. */
  unitCode: string;
  /** The village or office it is a fact of; null for the commune itself. */
  villageCode: string | null;
  happenedOn: string | null;
  endedOn: string | null;
  forYear: number | null;
};

const FACT_MEASURES: Partial<Record<Kind, Measure>> = {
  CT: "exemplary_work",
  MH: "self_governance",
  DV: "skilful_mobilisation",
  QC: "democracy_regulation",
  CN: "friendly_government",
};

/**
 * What a confirmed fact counts for. A village's model of skilful mobilisation is its commune's: the scheme
 * asks communes and offices for one (L2327-2328). A fact done for a year counts in that year, in December
 * where it happened in another one; what has no day counts nowhere.
 */
export const talliesOfFact = (fact: CountedFact): Tally[] => {
  const measure = measureOfFact(fact);
  if (!measure || !fact.happenedOn) return [];
  const inOffice = fact.villageCode !== null && isOffice(fact.villageCode);
  const unitCode =
    measure === "skilful_mobilisation" && !inOffice
      ? fact.unitCode
      : (fact.villageCode ?? fact.unitCode);
  const begun: Tally = { measure, unitCode, month: countedMonth(measure, fact), n: 1 };
  return fact.endedOn && LASTING.includes(measure)
    ? [begun, { ...begun, month: monthOf(fact.endedOn), n: -1 }]
    : [begun];
};

/** The same with every sign turned: what no longer counts. */
export const undone = (tallies: readonly Tally[]): Tally[] =>
  tallies.map((tally) => ({ ...tally, n: tally.n === 1 ? -1 : 1 }));

const measureOfFact = ({ kind, villageCode }: CountedFact): Measure | undefined =>
  kind === "CN" && villageCode !== null && isOffice(villageCode)
    ? "friendly_office"
    : FACT_MEASURES[kind];

const countedMonth = (measure: Measure, { happenedOn, forYear }: CountedFact): Month => {
  const month = monthOf(happenedOn ?? "");
  const year = Math.floor(month / 100);
  return forYear === null || forYear === year || LASTING.includes(measure)
    ? month
    : forYear * 100 + 12;
};

/** Offices of the city have codes below the city's own, `31-…`; villages below a commune's. */
const isOffice = (code: string): boolean => /^\d{2}-/.test(code);
