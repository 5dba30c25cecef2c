import type { WordWarning } from "#app/domain/word/tally.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";

/** What a Word file had that its text cannot show, in sentences. */
export function WordNotes({ notes }: { notes: readonly WordWarning[] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.word;
  return (
    <>
      <p>{words.help}</p>
      <ul className="warnings">
        {notes.map(({ code, count, of = count }) => (
          <li key={code}>
            {words.notes[code](
              formatNumber(count, lang),
              formatNumber(Math.max(1, Math.floor((count / of) * 100)), lang),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
