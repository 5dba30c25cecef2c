import { fold } from "../../vietnamese.ts";
import { KIND_RANK } from "../outline-draft.ts";
import type { ClauseKind } from "../schema.ts";
import { joinShingles, type Shingles, shinglesOf } from "./shingles.ts";

/** A clause as it is compared; it stands in the clause at `parent`. */
export type Piece = {
  /** Identity from version to version; null where nobody has given it one yet. */
  key: string | null;
  parent: number | null;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  anchor: string;
};

export type StoredClause = Omit<Piece, "key" | "parent"> & {
  key: string;
  parentKey: string | null;
};

/** Clauses of a stored version, in order, ready to be compared. */
export const piecesOf = (clauses: readonly StoredClause[]): Piece[] => {
  const places = new Map(clauses.map(({ key }, at) => [key, at]));
  return clauses.map(({ key, parentKey, kind, number, label, title, body, anchor }) => ({
    key,
    parent: parentKey === null ? null : (places.get(parentKey) ?? null),
    kind,
    number,
    label,
    title,
    body,
    anchor,
  }));
};

/** A piece with what is asked about it again and again. */
export type Studied = Piece & {
  at: number;
  rank: number;
  /** When it is matched: by rank, and always behind the clause it stands in. */
  turn: number;
  /** Folded kind and number: what makes a place within a parent. */
  sign: string;
  /** Title and body; labels are places, not words. */
  text: string;
  /** Own text with everything inside it, for comparing whole. */
  print: string;
  shingles: Shingles;
};

/** Pieces with their texts, read once; parents must stand before their children. */
export const study = (pieces: readonly Piece[]): Studied[] => {
  const texts = pieces.map(({ title, body }) => squeeze(`${title}\n${body}`));
  const prints = [...texts];
  const parts = texts.map((text) => [shinglesOf(text)]);
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    const parent = piece?.parent ?? null;
    if (!piece || parent === null) continue;
    prints[parent] = `${prints[parent]}\u0001${piece.kind}${piece.number}\u0002${prints[at]}`;
    parts[parent]?.push(...(parts[at] ?? []));
  }
  const turns: number[] = [];
  return pieces.map((piece, at) => ({
    ...piece,
    at,
    rank: KIND_RANK[piece.kind],
    turn: turnOf(piece, turns),
    sign: `${piece.kind} ${fold(piece.number)}`,
    text: texts[at] ?? "",
    print: prints[at] ?? "",
    shingles: joinShingles(parts[at] ?? []),
  }));
};

const turnOf = ({ kind, parent }: Piece, turns: number[]): number => {
  const turn = Math.max(KIND_RANK[kind], parent === null ? 0 : (turns[parent] ?? 0) + 1);
  turns.push(turn);
  return turn;
};

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
