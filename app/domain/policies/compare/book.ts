import type { Decisions, Doubt, Matching, Pair } from "./matching.ts";
import type { Studied } from "./pieces.ts";

export type Book = ReturnType<typeof openBook>;

/**
 * Keeps which clauses are taken while two texts are matched. A doubtful pair takes its clauses too, so
 * that what stands inside them can be compared; such pairs inside stand `under` it.
 */
export const openBook = (
  before: readonly Studied[],
  after: readonly Studied[],
  decisions: Decisions,
) => {
  const oldByNew = new Map<number, number>();
  const taken = new Set<number>();
  const under = new Map<number, number>();
  const isNew = new Set([...decisions].filter(([, old]) => old === null).map(([at]) => at));
  const pairs: Pair[] = [];
  const doubts: Doubt[] = [];
  const take = (old: Studied, piece: Studied): void => {
    oldByNew.set(piece.at, old.at);
    taken.add(old.at);
  };
  return {
    before,
    after,
    isFreeOld: (piece: Studied): boolean => !taken.has(piece.at),
    isFreeNew: (piece: Studied): boolean => !oldByNew.has(piece.at) && !isNew.has(piece.at),
    /** The old clause that a new one was matched with, surely or not; null for none. */
    oldOf: (at: number | null): number | null => (at === null ? null : (oldByNew.get(at) ?? null)),
    pair: (old: Studied, piece: Studied, by: Pair["by"]): void => {
      const own = by === "key" || by === "person" || piece.parent === null;
      const doubt = own ? null : (under.get(piece.parent ?? -1) ?? null);
      if (doubt !== null) under.set(piece.at, doubt);
      take(old, piece);
      pairs.push({ before: old.at, after: piece.at, by, under: doubt });
    },
    doubt: (old: Studied, piece: Studied, facts: Pick<Doubt, "likeness" | "samePlace">): void => {
      under.set(piece.at, piece.at);
      take(old, piece);
      doubts.push({ before: old.at, after: piece.at, ...facts });
    },
    matching: (): Matching => ({
      sure: pairs.sort(byNew),
      unsure: doubts.sort(byNew),
      added: after.filter(({ at }) => !oldByNew.has(at)).map(({ at }) => at),
      removed: before.filter(({ at }) => !taken.has(at)).map(({ at }) => at),
    }),
  };
};

const byNew = (a: { after: number }, b: { after: number }) => a.after - b.after;
