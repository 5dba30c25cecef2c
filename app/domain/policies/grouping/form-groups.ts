import type { Stance } from "../schema.ts";
import { joinAlike } from "./join-alike.ts";

/** An opinion as grouping sees it. */
export type LikeOpinion = {
  id: string;
  stance: Stance;
  /** Alike for texts that differ in nothing but case, tone marks and signs. */
  sameness: string;
  /** Trigrams of the folded text. */
  grams: readonly string[];
};

export type LikeGroup = {
  /** The opinion whose words stand for the others. */
  lead: string;
  /** The lead among them, in the order given. */
  members: { id: string; likeness: number }[];
};

/** Opinions that belong together, and the one whose words stand for them. */
export type Bundle = { lead: LikeOpinion; opinions: LikeOpinion[] };

/** So many texts are compared with each other at once; larger crowds first part by part, then their leads. */
const PART = 300;

/**
 * Groups of at least two like opinions of one clause: equal texts first, then pairs from the most alike
 * to the least. Two groups become one only where the words that stand for them are alike too, so that no
 * chain of small steps joins what is unlike; agreement and disagreement never stand in one group. The
 * same opinions in any order give the same groups. Yields from time to time, so that the caller may rest.
 */
export function* formGroups(
  given: readonly LikeOpinion[],
  least: number,
): Generator<void, LikeGroup[]> {
  const copies = copiesOf([...given].sort((a, b) => (a.id < b.id ? -1 : 1)));
  const joined: Bundle[] = [];
  for (let from = 0; from < copies.length; from += PART) {
    joined.push(...(yield* joinAlike(copies.slice(from, from + PART), least)));
  }
  const bundles = copies.length > PART ? yield* joinAlike(joined, least) : joined;
  const order = new Map(given.map(({ id }, at) => [id, at]));
  const groups: LikeGroup[] = [];
  for (const { lead, opinions } of bundles) {
    if (opinions.length < 2) continue;
    const members = opinions
      .map((one) => ({ id: one.id, likeness: likenessOf(lead, one) }))
      .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    groups.push({ lead: lead.id, members });
    yield;
  }
  return groups;
}

const likenessOf = (a: LikeOpinion, b: LikeOpinion): number => {
  if (a.sameness === b.sameness) return 1;
  const [one, two] = [new Set(a.grams), new Set(b.grams)];
  const shared = [...one].filter((gram) => two.has(gram)).length;
  const all = one.size + two.size - shared;
  return all === 0 ? 0 : shared / all;
};

/** Equal texts, those who disagree apart. */
const copiesOf = (opinions: readonly LikeOpinion[]): Bundle[] => {
  const copies = new Map<string, Bundle>();
  for (const opinion of opinions) {
    const key = `${opinion.stance === "disagree" ? "against" : "for"} ${opinion.sameness}`;
    const bundle = copies.get(key);
    if (bundle) bundle.opinions.push(opinion);
    else copies.set(key, { lead: opinion, opinions: [opinion] });
  }
  return [...copies.values()];
};
