type Basis = { number: string; article: string | null };

/**
 * Kinds of documents by their mark, highest first (Luật 64/2025/QH15, Điều 4): laws of the National
 * Assembly, what its Standing Committee passes, decrees, decisions, circulars, the local ones.
 */
const RANKS: readonly RegExp[] = [
  /\/QH\d+$/u,
  /UBTVQH/u,
  /\/NĐ-CP$/u,
  /\/NQ-CP$/u,
  /\/QĐ-TTg$/u,
  /\/TT/u,
  /HĐND/u,
  /UBND/u,
];

const rankOf = (number: string): number => {
  const found = RANKS.findIndex((mark) => mark.test(number));
  return found === -1 ? RANKS.length : found;
};

/** Numbers of a document's sign and of an article, for comparing them as numbers. */
const figures = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

const yearFirst = (number: string): number[] => {
  const [serial = 0, year = 0] = figures(number);
  return [year, serial];
};

/** Legal bases as papers list them: by the document's rank, then by year and number, then by article. */
export const inLegalOrder = <Row extends Basis>(bases: readonly Row[]): Row[] =>
  [...bases].sort(
    (a, b) =>
      rankOf(a.number) - rankOf(b.number) ||
      compare(yearFirst(a.number), yearFirst(b.number)) ||
      compare(figures(a.article ?? ""), figures(b.article ?? "")),
  );

const compare = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
};
