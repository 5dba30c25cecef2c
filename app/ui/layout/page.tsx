import type { ReactNode } from "react";

/** The width that everything on a page keeps. */
export function Page({ children }: { children: ReactNode }) {
  return <div className="page">{children}</div>;
}

type BandProps = { tone?: "paper" | "sand"; children: ReactNode };

/** A full-width part of a page, on its own ground. */
export function Band({ tone = "sand", children }: BandProps) {
  return (
    <div className={`band band--${tone}`}>
      <div className="page">{children}</div>
    </div>
  );
}

type ColumnsProps = {
  aside: ReactNode;
  asideLabel?: string;
  /** The aside is what people came for: on phones, and when read aloud, it comes first. */
  asideFirst?: boolean;
  children: ReactNode;
};

/** Main text with a narrower column beside it on wide screens, below it on phones. */
export function Columns({ aside, asideLabel, asideFirst = false, children }: ColumnsProps) {
  const side = (
    <aside className="columns__aside stack" aria-label={asideLabel}>
      {aside}
    </aside>
  );
  return (
    <div className="columns">
      {asideFirst ? side : null}
      <div className="columns__main stack">{children}</div>
      {asideFirst ? null : side}
    </div>
  );
}

type SectionProps = { title: ReactNode; id?: string; more?: ReactNode; children: ReactNode };

/** A part of a page with its heading; `more` is a link on the heading's line. */
export function Section({ title, id, more, children }: SectionProps) {
  return (
    <section className="section" id={id} aria-labelledby={id ? `${id}-tieu-de` : undefined}>
      <div className="section__head">
        <h2 id={id ? `${id}-tieu-de` : undefined}>{title}</h2>
        {more}
      </div>
      {children}
    </section>
  );
}
