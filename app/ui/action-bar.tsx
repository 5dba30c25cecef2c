import type { ReactNode } from "react";

/** Actions within reach of the thumb: at the foot of the screen on phones, in place on wide screens. */
export function ActionBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="action-bar" aria-label={label}>
      {children}
    </section>
  );
}
