import type { ReactNode } from "react";

type SplitProps = { left: ReactNode; right: ReactNode };

/** Two things read against each other: side by side on wide screens, one under the other on phones. */
export function Split({ left, right }: SplitProps) {
  return (
    <div className="split">
      <div className="split__half stack">{left}</div>
      <div className="split__half stack">{right}</div>
    </div>
  );
}
