import { accept, type Outcome, refuse } from "../../outcome.ts";
import { piecesOfRows, type RevisionRow } from "../revision.ts";
import { compareVersions, type Difference, isTouched, type VersionText } from "./difference.ts";
import { matchClauses } from "./match.ts";
import type { Matching } from "./matching.ts";
import { type Piece, piecesOf, type StoredClause } from "./pieces.ts";
import { decisionsOf, type KeptDecisions, settledKeys } from "./settle.ts";

export type NewText = {
  preamble: string;
  closing: string;
  rows: readonly RevisionRow[];
  decisions: KeptDecisions;
};

export type Matched = { before: Piece[]; after: Piece[]; matching: Matching };

/** How the clauses of a new text are matched with those of the version it revises, as far as it is decided. */
export const matchNewText = (base: VersionText, text: NewText): Outcome<Matched> => {
  const before = piecesOf(base.clauses);
  const after = piecesOfRows(text.rows);
  const matched = matchClauses(before, after, decisionsOf(before, after, text.decisions));
  return matched.ok ? accept({ before, after, matching: matched.value }) : matched;
};

export type NewClause = StoredClause & { depth: number };
export type NewVersion = { text: VersionText & { clauses: NewClause[] }; difference: Difference };

/**
 * The version that a new text would be: its clauses with their identities, and the difference from the
 * version before. Refuses while a clause is in doubt, and a text in which nothing is new.
 */
export const newVersion = (
  base: VersionText,
  text: NewText,
  fresh: () => string,
): Outcome<NewVersion> => {
  const matched = matchNewText(base, text);
  if (!matched.ok) return matched;
  const { before, after, matching } = matched.value;
  const keys = settledKeys(before, after, matching, fresh);
  if (!keys.ok) return keys;
  const clauses = text.rows.map(
    ({ parent, ...row }, at): NewClause => ({
      ...row,
      key: keys.value[at] ?? "",
      parentKey: parent === null ? null : (keys.value[parent] ?? null),
    }),
  );
  const { preamble, closing } = text;
  const version = { preamble, closing, clauses };
  const difference = compareVersions(base, version);
  return isNothing(difference) ? refuse("nothing_changed") : accept({ text: version, difference });
};

const isNothing = ({ clauses, preamble, closing }: Difference): boolean =>
  !clauses.some(isTouched) &&
  [...preamble, ...closing].every(({ kind, text }) => kind === "same" || text.trim() === "");
