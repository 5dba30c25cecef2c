import type { ReactNode } from "react";
import type { ClauseKind } from "#app/domain/policies/schema.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import { Prose } from "../policies/prose.tsx";
import { isLeafKind } from "../record/clause.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import { OutlineEditor, PreambleEditor, ReopenForm } from "./outline-editor.tsx";
import type { OutlineFailure, OutlineView } from "./outline-page.tsx";
import { sourceHref } from "./source-text.tsx";

export type OutlineRowView = {
  anchor: string;
  kind: ClauseKind;
  label: string;
  title: string;
  /** Shortened. */
  body: string;
  depth: number;
  /** Where it begins in the source; null when that is not known. */
  line: number | null;
};

type OutlineTreeProps = { view: OutlineView; failure: OutlineFailure | null };

/** The rows of a text in reading order; the one being corrected carries its forms. */
export function OutlineTree({ view, failure }: OutlineTreeProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.desk.outline;
  const here = to(urls.deskPolicyOutline(view.frame.id));
  const edit = (anchor: string) => `${here}?dong=${anchor}#dong-${anchor}`;
  const lineLink = (line: number | null): ReactNode =>
    line === null ? null : (
      <a className="outline__line" href={sourceHref(view.source, here, line)}>
        {copy.desk.word.sourceLine(formatNumber(line, lang))}
      </a>
    );
  const rows = view.rows.map((row) =>
    row.anchor === view.open?.anchor ? (
      <li key={row.anchor} id={`dong-${row.anchor}`} className="outline__row outline__row--open">
        <OutlineEditor view={view} open={view.open} failure={failure} closeHref={here} />
      </li>
    ) : (
      renderRow(row, edit(row.anchor), words.edit, words.bare, lineLink(row.line))
    ),
  );
  const closing = view.closing ? (
    <li key="phan-cuoi" className="outline__row" id="dong-phan-cuoi">
      <p className="outline__head">{words.closing}</p>
      <Prose text={view.closing} />
      <ReopenForm view={view} />
    </li>
  ) : null;
  return (
    <section aria-labelledby="bo-cuc-tieu-de">
      <h2 id="bo-cuc-tieu-de">{words.treeTitle}</h2>
      <ol className="bare outline">
        {view.preamble ? (
          <li className="outline__row" id="dong-mo-dau">
            {view.preambleOpen ? (
              <PreambleEditor view={view} closeHref={here} />
            ) : (
              <>
                <p className="outline__head">
                  {words.preamble} {editLink(edit("mo-dau"), words.edit, words.preamble)}
                </p>
                <Prose text={view.preamble} />
              </>
            )}
          </li>
        ) : null}
        {rows.slice(0, view.closingAt)}
        {closing}
        {rows.slice(view.closingAt)}
      </ol>
    </section>
  );
}

/** Plain functions: a law has hundreds of rows. */
const renderRow = (
  row: OutlineRowView,
  href: string,
  edit: string,
  bare: string,
  line: ReactNode,
): ReactNode => {
  const name = [row.label, row.title].filter(Boolean).join(" ");
  const runs = isLeafKind(row.kind) && row.title === "";
  return (
    <li
      key={row.anchor}
      id={`dong-${row.anchor}`}
      className={`outline__row outline__row--${row.kind}`}
      data-depth={row.depth}
    >
      <p className="outline__head">
        <span lang="vi">{runs ? `${name} ${row.body}` : name || <em>{bare}</em>}</span>{" "}
        {editLink(href, edit, name)} {line}
      </p>
      {row.body && !runs ? (
        <p className="outline__body" lang="vi">
          {row.body}
        </p>
      ) : null}
    </li>
  );
};

const editLink = (href: string, word: string, name: string): ReactNode => (
  <a className="outline__edit" href={href}>
    {word}
    <VisuallyHidden> {name}</VisuallyHidden>
  </a>
);
