import { diffWords } from "#app/domain/policies/compare/word-diff.ts";
import { useCopy } from "../copy.tsx";
import { WordMarks } from "./word-marks.tsx";

type ProposedWordsProps = { from: string | null; to: string | null };

/** Other words that a person proposes for a clause, as a difference from its own. */
export function ProposedWords({ from, to }: ProposedWordsProps) {
  const { copy, lang } = useCopy();
  if (from === null || to === null) return null;
  return (
    <div className="proposed">
      <p className="proposed__title" lang={lang}>
        {copy.versions.comment.proposes}
      </p>
      <WordMarks pieces={diffWords(from, to)} />
    </div>
  );
}
