import type { Bundle } from "./form-groups.ts";
import { type LikePair, likePairs } from "./pairs.ts";

/**
 * Joins bundles whose leads are alike: union-find from the most alike pair to the least, where the larger
 * bundle's lead stands for both. Refuses a pair whose leads by then are unlike, or of opposite stance.
 */
export function* joinAlike(bundles: readonly Bundle[], least: number): Generator<void, Bundle[]> {
  const pairs = yield* likePairs(
    bundles.map(({ lead }) => lead.grams),
    least,
  );
  const alike = new Set(pairs.map(({ a, b }) => keyOf(a, b)));
  const parts = bundles.map(partOf);
  const find = (at: number): number => {
    let top = at;
    for (let part = parts[top]; part && part.parent !== top; part = parts[top]) top = part.parent;
    for (let next = at; next !== top; ) {
      const part = parts[next];
      if (!part) break;
      next = part.parent;
      part.parent = top;
    }
    return top;
  };
  yield;
  for (const { a, b } of [...pairs].sort(strongestFirst)) {
    const [one, two] = [parts[find(a)], parts[find(b)]];
    if (!one || !two || one === two || opposed(one, two)) continue;
    if (!alike.has(keyOf(one.parent, two.parent))) continue;
    merge(one, two);
  }
  const joined = new Map<number, Bundle>();
  for (const [at, { lead, opinions }] of bundles.entries()) {
    const top = find(at);
    const bundle = joined.get(top) ?? { lead: bundles[top]?.lead ?? lead, opinions: [] };
    bundle.opinions.push(...opinions);
    joined.set(top, bundle);
  }
  return [...joined.values()];
}

const keyOf = (a: number, b: number): number => (a < b ? a * 2 ** 26 + b : b * 2 ** 26 + a);

const strongestFirst = (p: LikePair, q: LikePair): number =>
  q.likeness - p.likeness || p.a - q.a || p.b - q.b;

/** A node of the forest; a root is its own parent and knows what hangs on it. */
type Part = { parent: number; size: number; agrees: boolean; disagrees: boolean };

const partOf = ({ opinions }: Bundle, at: number): Part => ({
  parent: at,
  size: opinions.length,
  agrees: opinions.some(({ stance }) => stance === "agree"),
  disagrees: opinions.some(({ stance }) => stance === "disagree"),
});

const opposed = (one: Part, two: Part): boolean =>
  (one.agrees && two.disagrees) || (one.disagrees && two.agrees);

const merge = (one: Part, two: Part): void => {
  const oneLeads = one.size > two.size || (one.size === two.size && one.parent < two.parent);
  const [larger, smaller] = oneLeads ? [one, two] : [two, one];
  smaller.parent = larger.parent;
  larger.size += smaller.size;
  larger.agrees ||= smaller.agrees;
  larger.disagrees ||= smaller.disagrees;
};
