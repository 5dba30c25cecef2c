import { diffWords } from "#app/domain/policies/compare/word-diff.ts";
import { useCopy } from "../copy.tsx";
import { formatDateTime } from "../dates.ts";
import { Details } from "../details.tsx";
import { WordMarks } from "../versions/word-marks.tsx";

export type EarlierTextView = {
  number: number;
  body: string;
  wording: string | null;
  reasonCode: string | null;
  replacedAt: string;
};

type EarlierTextsProps = {
  earlier: readonly EarlierTextView[];
  /** The words as they are now. */
  now: { body: string; wording: string | null };
  /** Shown at once, for who has to read what was mended. */
  open?: boolean;
  title: string;
  lead: string;
};

/** What was written before it was mended, each with what the mending changed. */
export function EarlierTexts({ earlier, now, open, title, lead }: EarlierTextsProps) {
  const { copy, lang } = useCopy();
  const reasons: Readonly<Record<string, string>> = copy.reasons;
  if (earlier.length === 0) return null;
  const next = [now, ...earlier];
  return (
    <Details summary={title} {...(open ? { open } : {})} id="lan-sua">
      <p className="soft">{lead}</p>
      {earlier.map((text, index) => (
        <div key={text.number} className="earlier">
          <p>
            <strong>
              {copy.screening.earlier.until(formatDateTime(new Date(text.replacedAt), lang))}
            </strong>
            {text.reasonCode ? ` · ${reasons[text.reasonCode] ?? text.reasonCode}` : null}
          </p>
          <WordMarks pieces={diffWords(text.body, next[index]?.body ?? "")} />
          {text.wording === null ? null : (
            <WordMarks pieces={diffWords(text.wording, next[index]?.wording ?? "")} />
          )}
        </div>
      ))}
    </Details>
  );
}
