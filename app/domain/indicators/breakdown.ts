import { countsOf, figureOf, membersOf, type PlaceRow, type YearOfCounts } from "./figures.ts";
import { INDICATORS, type IndicatorId } from "./indicators.ts";

export type NamedPlaceRow = PlaceRow & { name: string };

/** A figure of one of the units that a greater one is made of. */
export type BreakdownRow = {
  code: string;
  name: string;
  /** Null: records cannot say. */
  value: number | null;
  /** Of how many members; null where the unit itself is the member. */
  of: number | null;
  reached: boolean | null;
};

/**
 * What makes up a figure: the city's by commune, a commune's by village, and where members are counted
 * themselves one row a member, in the order in which the units were given.
 */
export const breakdownOf = (
  id: IndicatorId,
  places: readonly NamedPlaceRow[],
  year: YearOfCounts,
): BreakdownRow[] => {
  const isCity = places.some(({ kind }) => kind === "thanh_pho");
  if (isCity && INDICATORS[id].whole === "villages") return byCommune(id, places, year);
  const known = figureOf(id, places, year).value !== null;
  const counts = countsOf(id, year.counts);
  const { each } = INDICATORS[id];
  return named(membersOf(id, places), places).map(({ code, name }) => {
    const n = counts.get(code)?.n ?? 0;
    return { code, name, value: known ? n : null, of: null, reached: known ? n >= each : null };
  });
};

const byCommune = (
  id: IndicatorId,
  places: readonly NamedPlaceRow[],
  year: YearOfCounts,
): BreakdownRow[] => {
  const villages = Map.groupBy(places, ({ parentCode }) => parentCode);
  return places
    .filter(({ kind }) => kind === "phuong" || kind === "xa" || kind === "dac_khu")
    .map(({ code, name }) => {
      const { value, of, reached } = figureOf(id, villages.get(code) ?? [], year);
      return { code, name, value, of, reached };
    });
};

const named = (members: readonly PlaceRow[], places: readonly NamedPlaceRow[]): NamedPlaceRow[] => {
  const codes = new Set(members.map(({ code }) => code));
  return places.filter(({ code }) => codes.has(code));
};

/** How many steps a scale has between nothing and all. */
export const STEPS = 5;

/** How far a row is, between 0 (nothing) and `STEPS` (reached); null where records cannot say. */
export const stepOf = (id: IndicatorId, { value, of }: BreakdownRow): number | null => {
  if (value === null) return null;
  const share = value / (of ?? INDICATORS[id].each);
  if (share >= 1) return STEPS;
  return share === 0 ? 0 : 1 + Math.floor(share * (STEPS - 1));
};
