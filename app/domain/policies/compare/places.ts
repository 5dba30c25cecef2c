import type { Book } from "./book.ts";
import type { Studied } from "./pieces.ts";

/** Clauses without numbers of their own may stand at one place by the thousand: the nearest are looked at. */
const MOST_AT_A_PLACE = 4;

export const ARTICLE_RANK = 4;

/**
 * The old clauses that may stand at the places of new ones: articles count through the whole text, so
 * their address is their place; what stands inside an article has its place in the clause that its
 * parent was.
 */
export const placesOf = (book: Book, before: readonly Studied[]) => {
  const free = before.filter(book.isFreeOld);
  const byAddress = Map.groupBy(free, ({ anchor }) => anchor);
  const byParent = Map.groupBy(free, ({ parent, sign }) => `${parent} ${sign}`);
  return (piece: Studied): readonly Studied[] => {
    if (piece.rank <= ARTICLE_RANK) return byAddress.get(piece.anchor) ?? [];
    const parent = book.oldOf(piece.parent);
    if (parent === null && piece.parent !== null) return [];
    const here = byParent.get(`${parent} ${piece.sign}`) ?? [];
    return nearest(here, (parent ?? 0) + piece.at - (piece.parent ?? 0));
  };
};

const nearest = (pieces: readonly Studied[], to: number): readonly Studied[] => {
  if (pieces.length <= MOST_AT_A_PLACE) return pieces;
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  const from = Math.max(0, Math.min(low - 1, pieces.length - MOST_AT_A_PLACE));
  return pieces.slice(from, from + MOST_AT_A_PLACE);
};
