import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { formatNumber } from "../numbers.ts";

export type SourceView = {
  /** The first line shown, from 1, and how many there are. */
  from: number;
  total: number;
  lines: readonly { no: number; text: string }[];
};

/** A link to a line of the source: on this page, or on the one that shows it. */
export const sourceHref = ({ from, lines }: SourceView, here: string, line: number): string => {
  const shown = line >= from && line < from + lines.length;
  return shown ? `#goc-${line}` : `${here}?tu=${line}#goc-${line}`;
};

type SourceTextProps = { source: SourceView; here: string };

/** The text that an outline was read from, line by line, to be read against it. */
export function SourceText({ source, here }: SourceTextProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.word;
  const { from, lines, total } = source;
  const last = from + lines.length - 1;
  const number = (n: number) => formatNumber(n, lang);
  const more = lines.length < total;
  return (
    <Section title={words.sourceTitle} id="van-ban-goc">
      <p className="soft">
        {words.sourceHelp}{" "}
        {more ? words.sourceRange(number(from), number(last), number(total)) : ""}
      </p>
      {from > 1 ? (
        <p>
          <a href={sourceHref(source, here, from - 1)}>{words.sourceBefore}</a>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by keyboard */}
      <ol className="source" lang="vi" start={from} tabIndex={0} aria-label={words.sourceTitle}>
        {lines.map(({ no, text }) => (
          <li key={no} id={`goc-${no}`}>
            {text}
          </li>
        ))}
      </ol>
      {last < total ? (
        <p>
          <a href={sourceHref(source, here, last + 1)}>{words.sourceAfter}</a>
        </p>
      ) : null}
    </Section>
  );
}
