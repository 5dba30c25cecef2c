import { type Difference, isTouched } from "#app/domain/policies/compare/difference.ts";
import { useCopy } from "../copy.tsx";
import { Details } from "../details.tsx";
import { Section } from "../layout/page.tsx";
import { NumberText } from "../number-text.tsx";
import { formatNumber } from "../numbers.ts";
import { Figures } from "../record/counters.tsx";
import { changeLine } from "./change-line.ts";

const SHOWN_FIGURES = ["changed", "added", "removed", "moved", "renumbered"] as const;
/** A list that is longer than a screen is folded. */
const OPEN_LINES = 12;

/** A difference in short: figures, then one plain line a change. */
export function ChangeSummary({ difference }: { difference: Difference }) {
  const { copy, lang } = useCopy();
  const words = copy.versions;
  const { summary } = difference;
  const number = (value: number) => formatNumber(value, lang);
  const lines = difference.clauses.filter((change) => isTouched(change) && !change.inside);
  const around = [difference.preamble, difference.closing];
  const nothing =
    lines.length === 0 && around.every((pieces) => pieces.every(({ kind }) => kind === "same"));
  return (
    <Section title={words.page.summary} id="tom-tat">
      {nothing ? (
        <p>{words.page.nothing}</p>
      ) : (
        <>
          <Figures
            figures={SHOWN_FIGURES.filter((name) => summary[name] > 0).map((name) => ({
              value: <NumberText value={summary[name]} />,
              word: words.figures[name],
            }))}
          />
          <p>{words.page.wordsTotal(number(summary.words.added), number(summary.words.removed))}</p>
          {lines.length > 0 ? (
            <Details
              summary={words.page.lines(number(lines.length))}
              open={lines.length <= OPEN_LINES}
            >
              <ol className="changes-list">
                {lines.map((change) => (
                  <li key={change.key}>
                    <a href={`#thay-doi-${change.key}`}>{changeLine(copy, lang, change)}</a>
                  </li>
                ))}
              </ol>
            </Details>
          ) : null}
        </>
      )}
    </Section>
  );
}
