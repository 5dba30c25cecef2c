import { candidateFinder } from "./candidates.ts";
import { type Piece, type Studied, study } from "./pieces.ts";
import { ARTICLE_RANK } from "./places.ts";
import { containedIn, countWords, type Shingles } from "./shingles.ts";

/** A guess, shown as one: the words of a clause seem to come from another one, or to have gone into it. */
export type Kinship = { relation: "split_from" | "merged_into"; key: string };

/** Shorter texts are found everywhere. */
const LEAST_WORDS = 8;
const FOUND = 0.6;
const STILL_THERE = 0.35;

/**
 * Where clauses were split or merged: a new clause whose words stood in an old one and stand there no
 * more, an old clause whose words are now in another one that did not have them before.
 */
export const kinsOf = (
  before: readonly Piece[],
  after: readonly Piece[],
  partner: readonly (number | null)[],
): Map<string, Kinship[]> => {
  const kept = partner.filter((old) => old !== null).length;
  if (kept === after.length && kept === before.length) return new Map();
  const olds = study(before);
  const news = study(after);
  const newOf = new Map(partner.flatMap((old, at) => (old === null ? [] : [[old, at] as const])));
  const pairs = olds.flatMap((old) => {
    const fresh = news[newOf.get(old.at) ?? -1];
    return fresh && fresh.rank >= ARTICLE_RANK && fresh.print !== old.print ? [{ old, fresh }] : [];
  });
  const kins = new Map<string, Kinship[]>();
  const add = (piece: Studied, relation: Kinship["relation"], key: string | null) => {
    if (piece.key && key) kins.set(piece.key, [{ relation, key }]);
  };
  const splitFrom = finder(pairs.map(({ old, fresh }) => ({ had: old, has: fresh })));
  for (const piece of news.filter((each) => partner[each.at] === null)) {
    const from = splitFrom(piece);
    if (from) add(piece, "split_from", from.key);
  }
  const mergedInto = finder(pairs.map(({ old, fresh }) => ({ had: fresh, has: old })));
  for (const piece of olds.filter((each) => !newOf.has(each.at))) {
    const into = mergedInto(piece);
    if (into) add(piece, "merged_into", into.key);
  }
  return kins;
};

type Pair = { had: Studied; has: Studied };

/** Finds the pair whose one text holds a clause's words and whose other one does not. */
const finder = (pairs: readonly Pair[]) => {
  const other = new Map(pairs.map(({ had, has }) => [had, has]));
  const find = candidateFinder(pairs.map(({ had }) => had));
  return (piece: Studied): Studied | null => {
    if (countWords(piece.print) < LEAST_WORDS) return null;
    const best = find(piece, (had) => had.kind !== "phan")
      .map(({ before }) => ({ before, found: containedIn(piece.shingles, before.shingles) }))
      .filter(({ before, found }) => found >= FOUND && gone(piece.shingles, other.get(before)))
      .sort((a, b) => b.found - a.found)[0];
    return best?.before ?? null;
  };
};

const gone = (shingles: Shingles, has: Studied | undefined): boolean =>
  has !== undefined && containedIn(shingles, has.shingles) <= STILL_THERE;
