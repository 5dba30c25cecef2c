import { fold } from "#app/domain/vietnamese.ts";
import { makeRandom } from "./random.ts";
import { ALIASES, COMMUNES, SINCE, type UnitRow } from "./units.ts";

/** Villages of the two former provinces together; how many lie in which commune is not published. */
export const VILLAGE_COUNT = 3_102;

const FEWEST = 2;

/** A guess at a commune's size: what it was merged from, and its area. */
const weightOf = (commune: UnitRow): number => {
  const merged = ALIASES.filter((alias) => alias.unit_code === commune.code).length;
  return merged === 0 ? 0 : 3 + merged + Math.sqrt(commune.area_km2 ?? 0) / 2;
};

/** Shares a total by weight so that the parts add up to it: largest remainders first. */
const share = (total: number, weights: readonly number[]): number[] => {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const parts = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  const left = total - parts.reduce((all, part) => all + part, 0);
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
};

type Named = { kind: "thon" | "to_dan_pho"; name: string };

/** A ward has residential groups, a commune villages, a special zone both: its town is the smaller part. */
const nameOf = (commune: UnitRow, count: number, number: number): Named => {
  const town = commune.kind === "phuong" ? count : commune.kind === "xa" ? 0 : Math.ceil(count / 3);
  return number <= town
    ? { kind: "to_dan_pho", name: `Tổ dân phố số ${number}` }
    : { kind: "thon", name: `Thôn ${number - town}` };
};

/** Sample villages of every commune, the same on every installation. */
export const makeVillages = (): UnitRow[] => {
  const random = makeRandom("villages");
  const counts = share(
    VILLAGE_COUNT - FEWEST * COMMUNES.length,
    COMMUNES.map((commune) => weightOf(commune)),
  );
  return COMMUNES.flatMap((commune, at) => {
    const count = FEWEST + (counts[at] ?? 0);
    return Array.from({ length: count }, (_, index): UnitRow => {
      const code = `${commune.code}-${String(index + 1).padStart(3, "0")}`;
      const { kind, name } = nameOf(commune, count, index + 1);
      return {
        code,
        parent_code: commune.code,
        path: `${commune.path}/${code}`,
        kind,
        name,
        full_name: name,
        fold: fold(name),
        households: random.int(120, 450),
        area_km2: null,
        lon: null,
        lat: null,
        valid_from: SINCE,
        is_sample: true,
      };
    });
  });
};
