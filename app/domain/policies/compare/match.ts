import { accept, type Outcome, refuse } from "../../outcome.ts";
import { type Book, openBook } from "./book.ts";
import { type CandidateFinder, candidateFinder } from "./candidates.ts";
import { type Decisions, type Matching, MOST_CLAUSES } from "./matching.ts";
import { type Piece, type Studied, study } from "./pieces.ts";
import { ARTICLE_RANK, placesOf } from "./places.ts";
import { countWords, likeness } from "./shingles.ts";

/** At the same place half the words are enough; elsewhere nearly all of them must be. */
const SURE_IN_PLACE = 0.5;
/** So like at the same place, where the title does not say it already, that nothing else can be meant. */
const PLAIN_IN_PLACE = 0.8;
const SURE_ELSEWHERE = 0.75;
const WORTH_ASKING = 0.3;
const WORTH_ASKING_OF_OTHER_KIND = 0.6;
/** The next likest clause must be this much less like it. */
const MARGIN = 0.1;
const PLACE_BONUS = 0.2;
/** Fewer words than these are no evidence away from their place. */
const TELLING_WORDS = 4;
/** A title that stayed says more than the words that were changed below it. */
const SAME_TITLE = 0.8;

type Edge = { before: Studied; after: Studied; raw: number; score: number; samePlace: boolean };

/**
 * Which clauses of a new text are which clauses of the one before it: by identity where it was carried
 * over, by what a person decided, by (kind, number) within the same parent, then by likeness of folded
 * words. Only what leaves no doubt is `sure`; doubtful pairs wait for a person. Refuses texts with too
 * many clauses.
 */
export const matchClauses = (
  before: readonly Piece[],
  after: readonly Piece[],
  decisions: Decisions = new Map(),
): Outcome<Matching> => {
  if (before.length + after.length > MOST_CLAUSES) {
    return refuse("too_many_clauses", { most: MOST_CLAUSES / 2 });
  }
  const book = openBook(study(before), study(after), decisions);
  pairByKey(book);
  pairDecided(book, decisions);
  const turns = [...new Set(book.after.map(({ turn }) => turn))].sort((a, b) => a - b);
  for (const turn of turns) {
    const news = book.after.filter((piece) => piece.turn === turn);
    const kinds = new Set(news.map(({ kind }) => kind));
    const olds = book.before.filter(({ kind }) => kinds.has(kind));
    pairUnchangedInPlace(book, news, olds);
    pairUnchangedElsewhere(book, news, olds);
    pairLike(book, news, olds);
  }
  askAcrossKinds(book);
  return accept(book.matching());
};

const pairByKey = (book: Book): void => {
  const olds = new Map(book.before.flatMap((piece) => (piece.key ? [[piece.key, piece]] : [])));
  for (const piece of book.after) {
    const old = piece.key ? olds.get(piece.key) : undefined;
    if (old && book.isFreeOld(old)) book.pair(old, piece, "key");
  }
};

const pairDecided = (book: Book, decisions: Decisions): void => {
  for (const [at, to] of decisions) {
    const piece = book.after[at];
    const old = to === null ? undefined : book.before[to];
    if (piece && old && book.isFreeNew(piece) && book.isFreeOld(old)) {
      book.pair(old, piece, "person");
    }
  }
};

const pairUnchangedInPlace = (
  book: Book,
  news: readonly Studied[],
  olds: readonly Studied[],
): void => {
  const at = placesOf(book, olds);
  for (const piece of news) {
    if (!book.isFreeNew(piece)) continue;
    const same = at(piece).find((old) => old.print === piece.print && book.isFreeOld(old));
    if (same) book.pair(same, piece, "place");
  }
};

/** A text that stands once in both versions and was not touched has only moved. */
const pairUnchangedElsewhere = (
  book: Book,
  news: readonly Studied[],
  olds: readonly Studied[],
): void => {
  const byPrint = ({ kind, print }: Studied) => `${kind} ${print}`;
  const free = Map.groupBy(olds.filter(book.isFreeOld), byPrint);
  for (const [print, [piece, second]] of Map.groupBy(news.filter(book.isFreeNew), byPrint)) {
    const [same, other] = free.get(print) ?? [];
    if (!piece || !same || second || other) continue;
    if (countWords(piece.print) >= TELLING_WORDS) book.pair(same, piece, "likeness");
  }
};

const pairLike = (book: Book, news: readonly Studied[], olds: readonly Studied[]): void => {
  const find = candidateFinder(olds.filter(book.isFreeOld));
  const at = placesOf(book, olds);
  const edges = news.filter(book.isFreeNew).flatMap((piece) => edgesOf(piece, at(piece), find));
  edges.sort((a, b) => b.score - a.score || distance(a) - distance(b) || a.after.at - b.after.at);
  const isOpen = ({ before, after }: Edge) => book.isFreeOld(before) && book.isFreeNew(after);
  const rivalOf = bestRival(edges, isOpen);
  for (const edge of edges) {
    if (!isOpen(edge)) continue;
    const { before, after, raw, samePlace } = edge;
    if (isSure(edge, rivalOf(edge))) book.pair(before, after, samePlace ? "place" : "likeness");
    else if (samePlace || raw >= WORTH_ASKING) {
      book.doubt(before, after, { likeness: raw, samePlace });
    }
  }
};

const edgesOf = (piece: Studied, here: readonly Studied[], find: CandidateFinder): Edge[] => {
  const elsewhere = find(piece, (old) => old.kind === piece.kind && !here.includes(old));
  return [
    ...here.map((before) => {
      const raw = likenessInPlace(piece, before);
      return { before, after: piece, raw, score: raw + PLACE_BONUS, samePlace: true };
    }),
    ...elsewhere.map(({ before, likeness: raw }) => {
      return { before, after: piece, raw, score: raw, samePlace: false };
    }),
  ];
};

const likenessInPlace = (piece: Studied, before: Studied): number => {
  const whole = likeness(piece.shingles, before.shingles);
  const titled = piece.title !== "" && piece.text === before.text;
  return titled && countWords(piece.text) >= TELLING_WORDS ? Math.max(whole, SAME_TITLE) : whole;
};

const distance = ({ before, after }: Edge): number => Math.abs(before.at - after.at);

/** The most that one of an edge's two clauses still is like a third one. */
const bestRival = (edges: readonly Edge[], isOpen: (edge: Edge) => boolean) => {
  const byNew = Map.groupBy(edges, ({ after }) => after.at);
  const byOld = Map.groupBy(edges, ({ before }) => before.at);
  const best = (edge: Edge, list: readonly Edge[] = []): number =>
    list.find((other) => other !== edge && isOpen(other))?.raw ?? 0;
  return (edge: Edge): number =>
    Math.max(best(edge, byNew.get(edge.after.at)), best(edge, byOld.get(edge.before.at)));
};

const isSure = ({ after, before, raw, samePlace }: Edge, rival: number): boolean => {
  const titled = after.title !== "" && after.title === before.title;
  const plain = titled ? SURE_IN_PLACE : PLAIN_IN_PLACE;
  if (samePlace && raw >= plain) return raw >= rival;
  if (raw - rival < MARGIN) return false;
  if (samePlace) return raw >= SURE_IN_PLACE;
  const least = Math.min(after.shingles.length, before.shingles.length);
  return raw >= SURE_ELSEWHERE && least >= TELLING_WORDS * 2;
};

/** A clause that became an article, or the other way round: always asked. */
const askAcrossKinds = (book: Book): void => {
  const deep = ({ rank }: Studied) => rank >= ARTICLE_RANK;
  const find = candidateFinder(book.before.filter((old) => deep(old) && book.isFreeOld(old)));
  for (const piece of book.after) {
    if (!deep(piece) || !book.isFreeNew(piece)) continue;
    const [likest] = find(piece, book.isFreeOld);
    if (likest && likest.likeness >= WORTH_ASKING_OF_OTHER_KIND) {
      book.doubt(likest.before, piece, { likeness: likest.likeness, samePlace: false });
    }
  }
};
