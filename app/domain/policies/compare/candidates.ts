import type { Studied } from "./pieces.ts";
import { likeness } from "./shingles.ts";

export type Candidate = { before: Studied; likeness: number };

/** A word or pair of words that stands in more clauses than this tells none of them apart. */
const MOST_PLACES = 40;
/** Rarest shingles of a clause that are looked up. */
const MOST_LOOKUPS = 64;
const MOST_CANDIDATES = 4;

/**
 * Finds clauses that are like another one by their rarest words: the cost grows with the number of
 * clauses, not with the number of pairs.
 */
export const candidateFinder = (pool: readonly Studied[]) => {
  const places = new Map<number, Studied[]>();
  for (const piece of pool) {
    let last = -1;
    for (const hash of piece.shingles) {
      if (hash === last) continue;
      last = hash;
      const found = places.get(hash);
      if (!found) places.set(hash, [piece]);
      else if (found.length <= MOST_PLACES) found.push(piece);
    }
  }
  return (piece: Studied, suits: (other: Studied) => boolean): Candidate[] => {
    const lists = [...new Set(piece.shingles)]
      .map((hash) => places.get(hash) ?? [])
      .filter((list) => list.length > 0 && list.length <= MOST_PLACES)
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_LOOKUPS);
    const votes = new Map<Studied, number>();
    for (const list of lists) {
      for (const other of list) {
        if (suits(other)) votes.set(other, (votes.get(other) ?? 0) + 1 / list.length);
      }
    }
    return [...votes]
      .sort(([a, x], [b, y]) => y - x || a.at - b.at)
      .slice(0, MOST_CANDIDATES)
      .map(([before]) => ({ before, likeness: likeness(piece.shingles, before.shingles) }));
  };
};

export type CandidateFinder = ReturnType<typeof candidateFinder>;
