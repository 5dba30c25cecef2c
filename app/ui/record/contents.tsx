import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { type ClauseView, isLeafKind } from "./clause.ts";

/** The parts and articles of a text as links; beside it on wide screens, folded on phones. */
export function Contents({ clauses }: { clauses: readonly ClauseView[] }) {
  const { copy } = useCopy();
  return (
    <nav className="contents" aria-label={copy.parts.contents} id="muc-luc">
      <ContentsParts clauses={clauses} />
    </nav>
  );
}

/** What stands inside the frame of the contents. */
export function ContentsParts({ clauses }: { clauses: readonly ClauseView[] }) {
  const { copy } = useCopy();
  return (
    <details>
      <summary>{copy.parts.contents}</summary>
      <div lang="vi">{entries(clauses)}</div>
    </details>
  );
}

/** The same from HTML that `ContentsParts` was rendered to before. */
export function KeptContents({ html }: { html: string }) {
  const { copy } = useCopy();
  const label = copy.parts.contents;
  return (
    <nav
      className="contents"
      aria-label={label}
      id="muc-luc"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

const entries = (clauses: readonly ClauseView[]): ReactNode => {
  const parts = clauses.filter((clause) => !isLeafKind(clause.kind));
  if (parts.length === 0) return null;
  return (
    <ol>
      {parts.map((clause) => (
        <li key={clause.anchor} className={`contents__${clause.kind}`}>
          <a href={`#${clause.anchor}`}>
            <span className="contents__label">{clause.label}</span> {clause.title}
          </a>
          {entries(clause.children)}
        </li>
      ))}
    </ol>
  );
};
