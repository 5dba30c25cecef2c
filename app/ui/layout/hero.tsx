import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { Mark } from "../mark.tsx";

/** The door of the home page: the promise, and under it what the children bring, search first. */
export function Hero({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  const { copy } = useCopy();
  return (
    <div className="hero">
      <title>{copy.common.documentTitle(title)}</title>
      <div className="page">
        <div className="hero__words">
          <h1>{title}</h1>
          <p className="hero__lead">{lead}</p>
          {children}
        </div>
        <Mark />
      </div>
    </div>
  );
}
