import type { WordPiece } from "#app/domain/policies/compare/word-diff.ts";
import { useCopy } from "../copy.tsx";

type WordMarksProps = {
  pieces: readonly WordPiece[];
  /** One side alone, with what differs marked; both in one text when not given. */
  side?: "before" | "after";
};

/** Words that were added and removed: marked by lines and signs, and said aloud. */
export function WordMarks({ pieces, side }: WordMarksProps) {
  const hidden = side === "before" ? "added" : side === "after" ? "removed" : null;
  const shown = pieces.filter(({ kind }) => kind !== hidden);
  return (
    <div className="words" lang="vi">
      {shown.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a fixed text have no other name
        <Piece key={index} piece={piece} />
      ))}
    </div>
  );
}

function Piece({ piece: { kind, text } }: { piece: WordPiece }) {
  const { copy, lang } = useCopy();
  const words = text.trim();
  if (kind === "same" || words === "") return text;
  const [before = "", after = ""] = text.split(words, 2);
  const said = kind === "added" ? copy.versions.added : copy.versions.removed;
  const Mark = kind === "added" ? "ins" : "del";
  return (
    <>
      {before}
      <Mark>
        <span className="visually-hidden" lang={lang}>
          {said}{" "}
        </span>
        <span className="words__sign" aria-hidden="true">
          {kind === "added" ? "+" : "−"}
        </span>
        {words}
      </Mark>
      {after}
    </>
  );
}
