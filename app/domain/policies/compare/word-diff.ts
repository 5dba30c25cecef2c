import { diffArrays } from "diff";
import { countWords } from "./shingles.ts";

/** A stretch of words that both texts have, or only one of them. */
export type WordPiece = { kind: "same" | "added" | "removed"; text: string };

/** Work that may be spent on one comparison of two texts; deterministic, unlike a time limit. */
export type Budget = { left: number };

export const newBudget = (): Budget => ({ left: 12_000_000 });

/** Beyond so many differing words a marked text is no help: the old one is crossed out as a whole. */
const MOST_EDITS = 1_500;
/** A word or two that stayed between two long changes only make them harder to read. */
const ISLAND_WORDS = 2;
const SHORE_WORDS = 4;

const segmenter = new Intl.Segmenter("vi", { granularity: "word" });

/** A word or sign with the white space before it. */
type Token = { space: string; core: string };

/**
 * The words that differ between two texts, in reading order. The pieces that are not `added` give the
 * first text back, those that are not `removed` the second, to the last space.
 */
export const diffWords = (before: string, after: string, budget = newBudget()): WordPiece[] => {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const olds = tokensOf(before);
  const news = tokensOf(after);
  const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(Math.max(0, budget.left))));
  const changes = diffArrays(olds.map(coreOf), news.map(coreOf), { maxEditLength: most });
  if (!changes) {
    budget.left -= most ** 2;
    return joined([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  }
  const edits = changes.filter(({ added, removed }) => added || removed);
  budget.left -= edits.reduce((sum, { count }) => sum + count, 0) ** 2;
  const pieces: WordPiece[] = [];
  let old = 0;
  let fresh = 0;
  for (const { added, removed, count } of changes) {
    if (added) {
      pieces.push({ kind: "added", text: textOf(news.slice(fresh, fresh + count)) });
      fresh += count;
    } else if (removed) {
      pieces.push({ kind: "removed", text: textOf(olds.slice(old, old + count)) });
      old += count;
    } else {
      for (let step = 0; step < count; step++) {
        pieces.push(...kept(olds[old + step], news[fresh + step]));
      }
      old += count;
      fresh += count;
    }
  }
  return withoutIslands(joined(pieces));
};

const coreOf = ({ core }: Token): string => core;
const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ space, core }) => space + core).join("");

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  let space = "";
  for (const { segment } of segmenter.segment(text)) {
    if (segment.trim() === "") space += segment;
    else {
      tokens.push({ space, core: segment });
      space = "";
    }
  }
  if (space !== "") tokens.push({ space, core: "" });
  return tokens;
};

/** A word that stayed; the white space before it may have changed all the same. */
const kept = (old: Token | undefined, fresh: Token | undefined): WordPiece[] => {
  if (!old || !fresh) return [];
  if (old.space === fresh.space) return [{ kind: "same", text: old.space + old.core }];
  return [
    { kind: "removed", text: old.space },
    { kind: "added", text: fresh.space },
    { kind: "same", text: old.core },
  ];
};

/** Stretches made whole: what was removed in one place stands before what was added there. */
const joined = (pieces: readonly WordPiece[]): WordPiece[] => {
  const whole: WordPiece[] = [];
  let removed = "";
  let added = "";
  const flush = () => {
    if (removed !== "") whole.push({ kind: "removed", text: removed });
    if (added !== "") whole.push({ kind: "added", text: added });
    removed = "";
    added = "";
  };
  for (const { kind, text } of pieces) {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (text !== "") {
      flush();
      const last = whole.at(-1);
      if (last?.kind === "same") last.text += text;
      else whole.push({ kind, text });
    }
  }
  flush();
  return whole;
};

const withoutIslands = (pieces: readonly WordPiece[]): WordPiece[] =>
  joined(
    pieces.flatMap((piece, at): WordPiece[] => {
      const inside = piece.kind === "same" && at > 0 && at < pieces.length - 1;
      if (!inside || countWords(piece.text) > ISLAND_WORDS) return [piece];
      if (shore(pieces, at, -1) < SHORE_WORDS || shore(pieces, at, 1) < SHORE_WORDS) return [piece];
      return [
        { kind: "removed", text: piece.text },
        { kind: "added", text: piece.text },
      ];
    }),
  );

/** Words of the change on one side of a stretch. */
const shore = (pieces: readonly WordPiece[], at: number, step: -1 | 1): number => {
  let words = 0;
  for (let next = at + step; pieces[next] && pieces[next]?.kind !== "same"; next += step) {
    words += countWords(pieces[next]?.text ?? "");
  }
  return words;
};

/** How many words were added and removed. */
export const countChanges = (pieces: readonly WordPiece[]): { added: number; removed: number } => {
  const count = (kind: WordPiece["kind"]) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .reduce((sum, { text }) => sum + countWords(text), 0);
  return { added: count("added"), removed: count("removed") };
};
