import { accept, type Outcome, refuse } from "../../outcome.ts";
import type { Decisions, Matching } from "./matching.ts";
import type { Piece } from "./pieces.ts";

/** What a person decided, as it is kept: address of the new clause → identity of the old one, or null. */
export type KeptDecisions = Readonly<Record<string, string | null>>;

/** Kept decisions by place; those about clauses that are gone are left out. */
export const decisionsOf = (
  before: readonly Piece[],
  after: readonly Piece[],
  kept: KeptDecisions,
): Decisions => {
  const olds = new Map(before.map(({ key }, at) => [key, at]));
  return new Map(
    after.flatMap(({ anchor }, at): [number, number | null][] => {
      const key = Object.hasOwn(kept, anchor) ? kept[anchor] : undefined;
      if (key === undefined) return [];
      if (key === null) return [[at, null]];
      const old = olds.get(key);
      return old === undefined ? [] : [[at, old]];
    }),
  );
};

/**
 * The identity of every clause of a new text: that of the clause it was, or a new one from `fresh`.
 * Refuses while a person has still to decide about one.
 */
export const settledKeys = (
  before: readonly Piece[],
  after: readonly Piece[],
  matching: Matching,
  fresh: () => string,
): Outcome<string[]> => {
  if (matching.unsure.length > 0) {
    return refuse("clauses_unsure", { count: matching.unsure.length });
  }
  const old = new Map(matching.sure.map((pair) => [pair.after, before[pair.before]?.key]));
  return accept(after.map((_, at) => old.get(at) ?? fresh()));
};
