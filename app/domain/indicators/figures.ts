import type { UnitKind } from "../units/schema.ts";
import {
  INDICATOR_IDS,
  INDICATORS,
  type IndicatorId,
  type Target,
  targetIn,
} from "./indicators.ts";
import { LASTING, type Measure, type Month } from "./measures.ts";

/** A unit as it stands on the report's day. */
export type PlaceRow = { code: string; kind: UnitKind; parentCode: string | null };

/**
 * What was counted for a unit that exists on the report's day, its predecessors' included: how many, and the
 * month since when it has any.
 */
export type CountRow = { code: string; measure: Measure; n: number; since: Month };

export type Figure = {
  id: IndicatorId;
  /** Null: records cannot say. */
  value: number | null;
  /** The whole that the value is a part of; null where things themselves are counted. */
  of: number | null;
  target: Target | null;
  /** Null where there is no figure or no target. */
  reached: boolean | null;
};

export type YearOfCounts = {
  year: number;
  /** The year is not over: what is not counted yet is zero, not unknown. */
  running: boolean;
  counts: readonly CountRow[];
  /** Of the whole city: a measure that nobody recorded anything for in the year gives no figure. */
  recorded: ReadonlySet<Measure>;
};

const VILLAGES: readonly UnitKind[] = ["thon", "to_dan_pho"];
const COMMUNES: readonly UnitKind[] = ["phuong", "xa", "dac_khu"];

const MEMBERS: Readonly<Record<(typeof INDICATORS)[IndicatorId]["whole"], readonly UnitKind[]>> = {
  villages: VILLAGES,
  communes: COMMUNES,
  offices: ["co_quan"],
  communes_and_offices: [...COMMUNES, "co_quan"],
  /** No register of heads of Party committees exists to divide by. */
  heads: [],
  city: ["thanh_pho"],
};

/** Members of an indicator's whole among units: those it is a share of. */
export const membersOf = (id: IndicatorId, places: readonly PlaceRow[]): PlaceRow[] => {
  const kinds = MEMBERS[INDICATORS[id].whole];
  return places.filter(({ kind }) => kinds.includes(kind));
};

const knows = (id: IndicatorId, { running, recorded }: YearOfCounts): boolean =>
  running || INDICATORS[id].measures.some((measure) => recorded.has(measure));

/** How many of an indicator's measures each unit has. */
export const countsOf = (
  id: IndicatorId,
  counts: readonly CountRow[],
): ReadonlyMap<string, { n: number; since: Month }> => {
  const found = new Map<string, { n: number; since: Month }>();
  for (const { code, measure, n, since } of counts) {
    if (!INDICATORS[id].measures.includes(measure)) continue;
    const before = found.get(code);
    found.set(
      code,
      before ? { n: before.n + n, since: Math.max(before.since, since) } : { n, since },
    );
  }
  return found;
};

/**
 * The figure of an indicator for a set of units, by the records alone: a member is met once, thresholds are
 * inclusive, no member gives no figure. The city's committee and a single commune's are counted by their
 * things; heads have no register, so that nothing can be said of their share.
 */
export const figureOf = (
  id: IndicatorId,
  places: readonly PlaceRow[],
  year: YearOfCounts,
): Figure => {
  const target = targetIn(id, year.year);
  const none: Figure = { id, value: null, of: null, target, reached: null };
  const members = membersOf(id, places);
  if (members.length === 0 || !knows(id, year)) return none;
  const counts = countsOf(id, year.counts);
  const { whole, each } = INDICATORS[id];
  const alone = members.length === 1 && each > 1;
  if (whole === "city" || alone) {
    const value = members.reduce((sum, { code }) => sum + (counts.get(code)?.n ?? 0), 0);
    const least = alone ? each : target?.least;
    const own = target && least !== undefined ? { ...target, least } : null;
    return { id, value, of: null, target: own, reached: own && value >= own.least };
  }
  const value = members.filter(({ code }) => (counts.get(code)?.n ?? 0) >= each).length;
  const of = members.length;
  return { id, value, of, target, reached: target && value * 100 >= target.least * of };
};

/** Every indicator for the city, those that concern one of the units elsewhere, in the order of the scheme. */
export const figuresOf = (places: readonly PlaceRow[], year: YearOfCounts): Figure[] => {
  const isCity = places.some(({ kind }) => kind === "thanh_pho");
  return INDICATOR_IDS.filter((id) => isCity || membersOf(id, places).length > 0).map((id) =>
    figureOf(id, places, year),
  );
};

/** Members that were met by the end of each month of the year up to the report's own, of those met now. */
export const monthlyOf = (
  id: IndicatorId,
  places: readonly PlaceRow[],
  { year, counts }: YearOfCounts,
  until: Month,
): number[] => {
  const found = countsOf(id, counts);
  const met = membersOf(id, places).flatMap(({ code }) => {
    const count = found.get(code);
    return count && count.n >= INDICATORS[id].each ? [count.since] : [];
  });
  const last = Math.floor(until / 100) === year ? until % 100 : 12;
  return Array.from(
    { length: last },
    (_, month) => met.filter((since) => since <= year * 100 + month + 1).length,
  );
};

/** The measures that count beyond the year they began in. */
export const isLasting = (measure: Measure): boolean => LASTING.includes(measure);
