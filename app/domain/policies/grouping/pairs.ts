/** A pair of texts, by their places in the list (the smaller first), and how alike they are. */
export type LikePair = { a: number; b: number; likeness: number };

type Posting = { text: number; at: number };

/**
 * All pairs of texts that share at least `least` of their trigrams: shared over all, as `similarity` of
 * pg_trgm counts. Looks only at pairs that share one of their rarer trigrams, which loses none
 * (prefix filter). A generator, so that the caller may rest.
 */
export function* likePairs(
  texts: readonly (readonly string[])[],
  least: number,
): Generator<void, LikePair[]> {
  if (!(least > 0 && least <= 1)) throw new RangeError(`no likeness: ${least}`);
  const sets = rareFirst(texts);
  const bySize = sets.map((_, text) => text).sort((a, b) => size(sets, a) - size(sets, b) || a - b);
  const postings = new Map<number, Posting[]>();
  const pairs: LikePair[] = [];
  for (const text of bySize) {
    for (const other of candidates(sets, postings, text, least)) {
      const likeness = likenessOf(sets[text] ?? [], sets[other] ?? []);
      if (likeness >= least) {
        pairs.push({ a: Math.min(text, other), b: Math.max(text, other), likeness });
      }
    }
    post(sets, postings, text, least);
    yield;
  }
  return pairs;
}

type Sets = readonly (readonly number[])[];

const size = (sets: Sets, text: number): number => sets[text]?.length ?? 0;

/** Trigrams as numbers in order of rarity, each text's own in that order. */
const rareFirst = (texts: readonly (readonly string[])[]): number[][] => {
  const counts = new Map<string, number>();
  for (const grams of texts) {
    for (const gram of new Set(grams)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1));
  const rank = new Map(ranked.map(([gram], at) => [gram, at]));
  return texts.map((grams) =>
    [...new Set(grams)].map((gram) => rank.get(gram) ?? 0).sort((a, b) => a - b),
  );
};

/** Two texts that are alike enough share a trigram among so many of the rarest of either. */
const prefix = (length: number, least: number): number =>
  length === 0 ? 0 : length - Math.ceil(least * length) + 1;

const EPSILON = 1e-9;

const candidates = (
  sets: Sets,
  postings: ReadonlyMap<number, readonly Posting[]>,
  text: number,
  least: number,
): number[] => {
  const own = sets[text] ?? [];
  const smallest = least * own.length - EPSILON;
  const shared = new Map<number, number>();
  for (let at = 0; at < prefix(own.length, least); at++) {
    const list = postings.get(own[at] ?? -1) ?? [];
    // Lists grow with the texts' sizes, so the large ones stand at the end.
    for (let i = list.length - 1; i >= 0; i--) {
      const posting = list[i];
      if (!posting) break;
      const length = size(sets, posting.text);
      if (length < smallest) break;
      const before = shared.get(posting.text) ?? 0;
      if (before < 0) continue;
      const needed = (least / (1 + least)) * (own.length + length) - EPSILON;
      const most = before + 1 + Math.min(own.length - at - 1, length - posting.at - 1);
      shared.set(posting.text, most >= needed ? before + 1 : -1);
    }
  }
  return [...shared].filter(([, n]) => n > 0).map(([other]) => other);
};

const post = (sets: Sets, postings: Map<number, Posting[]>, text: number, least: number) => {
  const own = sets[text] ?? [];
  for (let at = 0; at < prefix(own.length, least); at++) {
    const gram = own[at] ?? -1;
    const list = postings.get(gram);
    if (list) list.push({ text, at });
    else postings.set(gram, [{ text, at }]);
  }
};

const likenessOf = (a: readonly number[], b: readonly number[]): number => {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const one = a[i] ?? 0;
    const two = b[j] ?? 0;
    if (one === two) shared++;
    if (one <= two) i++;
    if (two <= one) j++;
  }
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
};
