import { fold } from "../../vietnamese.ts";
import type { ClauseKind } from "../schema.ts";
import { movedPieces } from "./moved.ts";
import { type Piece, piecesOf, type StoredClause } from "./pieces.ts";
import { type PlaceStep, placeOf } from "./place-name.ts";
import { type Kinship, kinsOf } from "./split-merge.ts";
import { type Budget, countChanges, diffWords, newBudget, type WordPiece } from "./word-diff.ts";

/** A clause on one side of a comparison. */
export type Side = {
  kind: ClauseKind;
  place: PlaceStep[];
  label: string;
  anchor: string;
  title: string;
};

export type ClauseChange = {
  key: string;
  fate: "unchanged" | "changed" | "added" | "removed";
  /** It stands elsewhere among those it stood with. */
  moved: boolean;
  /** It has another number. */
  renumbered: boolean;
  /** Added or removed together with the clause it stands in. */
  inside: boolean;
  /** Identities of the clauses it stands in, from the outermost; as in the new version where it is there. */
  around: string[];
  before: Side | null;
  after: Side | null;
  title: WordPiece[];
  body: WordPiece[];
  words: { added: number; removed: number };
  /** Clauses that its words seem to have come from, or gone to. */
  kins: Kinship[];
};

export type Difference = {
  preamble: WordPiece[];
  closing: WordPiece[];
  /** Every clause of either version, in the order of the new one, what was removed at its old place. */
  clauses: ClauseChange[];
  summary: Summary;
};

/** Clauses by what happened to them; what lies inside an added or removed clause counts with it. */
export type Summary = {
  changed: number;
  added: number;
  removed: number;
  moved: number;
  renumbered: number;
  unchanged: number;
  words: { added: number; removed: number };
};

export type VersionText = { preamble: string; closing: string; clauses: readonly StoredClause[] };

/**
 * What became of every clause from one version to another, by its identity; the words that differ; what
 * moved, was renumbered, split or merged. Both texts can be read back out of it.
 */
export const compareVersions = (before: VersionText, after: VersionText): Difference => {
  const budget = newBudget();
  const olds = piecesOf(before.clauses);
  const news = piecesOf(after.clauses);
  const oldAt = new Map(before.clauses.map(({ key }, at) => [key, at]));
  const newAt = new Map(after.clauses.map(({ key }, at) => [key, at]));
  const partner = news.map(({ key }) => oldAt.get(key ?? "") ?? null);
  const moved = movedPieces(olds, news, partner);
  const changes = new Map<string, ClauseChange>();
  for (const [at, piece] of news.entries()) {
    const old = partner[at] ?? null;
    changes.set(
      piece.key ?? "",
      old === null
        ? onlyNew(news, at, (key) => oldAt.has(key))
        : both(olds, old, news, at, moved.has(at), budget),
    );
  }
  for (const [at, { key }] of olds.entries()) {
    if (!newAt.has(key ?? "")) {
      changes.set(
        key ?? "",
        onlyOld(olds, at, (other) => newAt.has(other)),
      );
    }
  }
  for (const [key, kins] of kinsOf(olds, news, partner)) changes.get(key)?.kins.push(...kins);
  const clauses = inReadingOrder(olds, news, newAt).flatMap((key) => changes.get(key) ?? []);
  const preamble = diffWords(before.preamble, after.preamble, budget);
  const closing = diffWords(before.closing, after.closing, budget);
  return { preamble, closing, clauses, summary: summaryOf(clauses, [preamble, closing]) };
};

/** Whether anything happened to a clause that a reader should know. */
export const isTouched = ({ fate, moved, renumbered }: ClauseChange): boolean =>
  fate !== "unchanged" || moved || renumbered;

const sideOf = (pieces: readonly Piece[], at: number): Side => {
  const { kind = "phan", label = "", anchor = "", title = "" } = pieces[at] ?? {};
  return { kind, place: placeOf(pieces, at), label, anchor, title };
};

const aroundOf = (pieces: readonly Piece[], at: number): string[] => {
  const keys: string[] = [];
  for (let up = pieces[at]?.parent ?? null; up !== null; up = pieces[up]?.parent ?? null) {
    keys.unshift(pieces[up]?.key ?? "");
  }
  return keys;
};

const isInside = (
  pieces: readonly Piece[],
  at: number,
  stands: (key: string) => boolean,
): boolean => {
  const parent = pieces[at]?.parent ?? null;
  return parent !== null && !stands(pieces[parent]?.key ?? "");
};

const whole = (kind: "added" | "removed", text: string): WordPiece[] =>
  text === "" ? [] : [{ kind, text }];

const onlyNew = (
  pieces: readonly Piece[],
  at: number,
  stood: (key: string) => boolean,
): ClauseChange => ({
  ...oneSide("added", pieces, at),
  inside: isInside(pieces, at, stood),
  before: null,
  after: sideOf(pieces, at),
});

const onlyOld = (
  pieces: readonly Piece[],
  at: number,
  stands: (key: string) => boolean,
): ClauseChange => ({
  ...oneSide("removed", pieces, at),
  inside: isInside(pieces, at, stands),
  before: sideOf(pieces, at),
  after: null,
});

const oneSide = (kind: "added" | "removed", pieces: readonly Piece[], at: number) => {
  const { key, title = "", body = "" } = pieces[at] ?? {};
  const words = { title: whole(kind, title), body: whole(kind, body) };
  return {
    key: key ?? "",
    fate: kind,
    moved: false,
    renumbered: false,
    around: aroundOf(pieces, at),
    ...words,
    words: countChanges([...words.title, ...words.body]),
    kins: [],
  };
};

const both = (
  olds: readonly Piece[],
  oldAt: number,
  news: readonly Piece[],
  newAt: number,
  moved: boolean,
  budget: Budget,
): ClauseChange => {
  const old = olds[oldAt];
  const piece = news[newAt];
  const title = diffWords(old?.title ?? "", piece?.title ?? "", budget);
  const body = diffWords(old?.body ?? "", piece?.body ?? "", budget);
  const seen = [...title, ...body].some(({ kind, text }) => kind !== "same" && text.trim() !== "");
  return {
    key: piece?.key ?? "",
    fate: seen ? "changed" : "unchanged",
    moved,
    renumbered: signOf(old) !== signOf(piece),
    inside: false,
    around: aroundOf(news, newAt),
    before: sideOf(olds, oldAt),
    after: sideOf(news, newAt),
    title,
    body,
    words: countChanges([...title, ...body]),
    kins: [],
  };
};

const signOf = (piece: Piece | undefined): string =>
  piece ? `${piece.kind} ${fold(piece.number)}` : "";

/** What was removed stands behind the clause that it followed. */
const inReadingOrder = (
  olds: readonly Piece[],
  news: readonly Piece[],
  newAt: ReadonlyMap<string, number>,
): string[] => {
  const behind = new Map<number, string[]>();
  let last = -1;
  for (const { key } of olds) {
    const at = newAt.get(key ?? "");
    if (at !== undefined) last = at;
    else if (behind.has(last)) behind.get(last)?.push(key ?? "");
    else behind.set(last, [key ?? ""]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...news.flatMap(({ key }, at) => [key ?? "", ...(behind.get(at) ?? [])]),
  ];
};

const summaryOf = (
  clauses: readonly ClauseChange[],
  around: readonly (readonly WordPiece[])[],
): Summary => {
  const count = (holds: (change: ClauseChange) => boolean) => clauses.filter(holds).length;
  const words = [...clauses.map((change) => change.words), ...around.map(countChanges)];
  return {
    changed: count(({ fate }) => fate === "changed"),
    added: count(({ fate, inside }) => fate === "added" && !inside),
    removed: count(({ fate, inside }) => fate === "removed" && !inside),
    moved: count(({ moved }) => moved),
    renumbered: count(({ renumbered }) => renumbered),
    unchanged: count((change) => !isTouched(change)),
    words: {
      added: words.reduce((sum, { added }) => sum + added, 0),
      removed: words.reduce((sum, { removed }) => sum + removed, 0),
    },
  };
};
