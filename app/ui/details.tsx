import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type DetailsProps = { summary: ReactNode; open?: boolean; id?: string; children: ReactNode };

/** More for those who want it; opens without script. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details className="details" open={open} id={id}>
      <summary className="details__summary">
        <Icon name="chevron" />
        <span>{summary}</span>
      </summary>
      <div className="details__body">{children}</div>
    </details>
  );
}
