import type { ReactNode } from "react";
import type { Lang, Words } from "#app/copy/copy.ts";
import { useCopy } from "../copy.tsx";
import { type ClauseView, isLeafKind } from "./clause.ts";

export type ClauseTreeProps = {
  clauses: readonly ClauseView[];
  /** Heading level of the outermost parts. */
  level?: 2 | 3 | 4;
  /** What can be done at a Điều: comment, read opinions. */
  actions?: (clause: ClauseView) => ReactNode;
};

type Printer = { lang: Lang; copy: Words; actions: ClauseTreeProps["actions"] };

/** Legal text: numbers in the margin on wide screens, every part with its own address. */
export function ClauseTree({ clauses, level = 2, actions }: ClauseTreeProps) {
  const { lang, copy } = useCopy();
  const printer: Printer = { lang, copy, actions };
  return (
    <div className="clauses" lang="vi">
      {clauses.map((clause) => renderClause(clause, level, printer))}
    </div>
  );
}

/** Plain functions, not components: a law has a thousand parts, and each component costs. */
const renderClause = (clause: ClauseView, level: number, printer: Printer): ReactNode =>
  isLeafKind(clause.kind) ? renderLeaf(clause, printer) : renderPart(clause, level, printer);

const renderPart = (clause: ClauseView, level: number, printer: Printer): ReactNode => {
  const Heading = HEADINGS[Math.min(level, 6) - 2] ?? "h6";
  const article = clause.kind === "dieu";
  return (
    <section key={clause.anchor} className={`clause clause--${clause.kind}`} id={clause.anchor}>
      <Heading className="clause__head">
        <a className="clause__label" href={`#${clause.anchor}`}>
          {clause.label}
        </a>
        {clause.title ? (
          <>
            {" "}
            <span className="clause__title">{clause.title}</span>
          </>
        ) : null}
      </Heading>
      {paragraphs(clause.text)}
      {clause.children.map((child) => renderClause(child, level + 1, printer))}
      {article && printer.actions ? (
        <div className="clause__actions" lang={printer.lang}>
          {printer.actions(clause)}
        </div>
      ) : null}
    </section>
  );
};

const renderLeaf = (clause: ClauseView, printer: Printer): ReactNode => (
  <div key={clause.anchor} className={`clause clause--${clause.kind}`} id={clause.anchor}>
    <a className="clause__number" href={`#${clause.anchor}`}>
      {clause.label}
    </a>
    {paragraphs(clause.title ? `${clause.title}\n${clause.text}` : clause.text)}
    {clause.children.map((child) => renderLeaf(child, printer))}
  </div>
);

const HEADINGS = ["h2", "h3", "h4", "h5", "h6"] as const;

const paragraphs = (text: string): ReactNode =>
  text === ""
    ? null
    : text
        .split(/\n+/)
        .filter((line) => line.trim() !== "")
        .map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a fixed text have no other name
          <p key={index}>{line}</p>
        ));
