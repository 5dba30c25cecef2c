import type { ClauseKind } from "../schema.ts";
import type { Piece } from "./pieces.ts";

/** One step of a clause's place: "Điều" "5", "khoản" "2"; the mark as printed where it says more. */
export type PlaceStep = { kind: ClauseKind; number: string; label: string };

/** Where a clause stands, from its article down to itself; a part above the articles stands alone. */
export const placeOf = (pieces: readonly Piece[], at: number): PlaceStep[] => {
  const steps: PlaceStep[] = [];
  for (let place: number | null = at; place !== null && steps.length < 10; ) {
    const piece: Piece | undefined = pieces[place];
    if (!piece) break;
    steps.unshift({ kind: piece.kind, number: piece.number, label: piece.label });
    place = piece.kind === "khoan" || piece.kind === "diem" ? piece.parent : null;
  }
  return steps;
};
