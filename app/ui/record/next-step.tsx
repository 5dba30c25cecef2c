import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";

type NextStepProps = {
  what: ReactNode;
  who?: string;
  by?: ReactNode;
  level?: 2 | 3 | 4;
  /** What the reader can do now. */
  children?: ReactNode;
};

/** What happens next, who must do it, and by when. */
export function NextStep({ what, who, by, level = 2, children }: NextStepProps) {
  const { copy } = useCopy();
  const words = copy.parts;
  const Heading = `h${level}` as const;
  return (
    <section className="next-step" aria-label={words.next}>
      <Heading className="next-step__title">{words.next}</Heading>
      <p className="next-step__what">{what}</p>
      {who ? (
        <p>
          {words.nextWho} <strong lang="vi">{who}</strong>
        </p>
      ) : null}
      {by ? (
        <p>
          {words.nextBy} <strong>{by}</strong>
        </p>
      ) : null}
      {children}
    </section>
  );
}
