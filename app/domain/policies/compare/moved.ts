import { KIND_RANK } from "../outline-draft.ts";
import { keptInOrder } from "./order.ts";
import type { Piece } from "./pieces.ts";
import { ARTICLE_RANK } from "./places.ts";

/**
 * New places of the clauses that were moved: into another clause, or past those they stood beside.
 * Articles stand beside each other through the whole text, so a chapter put around them moves none.
 */
export const movedPieces = (
  olds: readonly Piece[],
  news: readonly Piece[],
  partner: readonly (number | null)[],
): Set<number> => {
  const stands = new Set(partner);
  const moved = new Set<number>();
  const groups = new Map<string, number[]>();
  for (const [at, piece] of news.entries()) {
    const old = partner[at] ?? null;
    if (old === null) continue;
    if (hasLeft(olds[old]?.parent ?? null, piece, partner, stands)) {
      moved.add(at);
      continue;
    }
    const group = groups.get(groupOf(piece));
    if (group) group.push(at);
    else groups.set(groupOf(piece), [at]);
  }
  for (const places of groups.values()) {
    const kept = keptInOrder(places.map((at) => partner[at] ?? 0));
    for (const [index, at] of places.entries()) if (!kept.has(index)) moved.add(at);
  }
  return moved;
};

const isDeep = (piece: Piece): boolean => KIND_RANK[piece.kind] > ARTICLE_RANK;

const groupOf = (piece: Piece): string =>
  isDeep(piece) ? `in ${piece.parent}` : `all ${piece.kind}`;

/** Whether a clause stands in another clause than before; for articles, in another that both texts have. */
const hasLeft = (
  oldParent: number | null,
  piece: Piece,
  partner: readonly (number | null)[],
  stands: ReadonlySet<number | null>,
): boolean => {
  const nowIn = piece.parent === null ? null : (partner[piece.parent] ?? "new");
  if (nowIn === oldParent) return false;
  if (isDeep(piece)) return true;
  return nowIn !== null && nowIn !== "new" && oldParent !== null && stands.has(oldParent);
};
