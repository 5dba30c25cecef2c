import type { ReactNode } from "react";
import { Mark } from "../mark.tsx";

type EmptyStateProps = { title: string; children: ReactNode; level?: 2 | 3 };

/** Nothing here yet, and what to do next: the children say it, with at least one link. */
export function EmptyState({ title, children, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="empty">
      <Mark />
      <div className="empty__body">
        <Heading className="empty__title">{title}</Heading>
        {children}
      </div>
    </div>
  );
}
