import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";

export type TimelineStep = {
  id: string;
  at: Date;
  /** What happened, in the words residents read. */
  what: ReactNode;
  /** The office that did it; a person only where the law asks for the name. */
  who: string;
  note?: ReactNode;
  documents?: readonly { href: string; label: string }[];
};

/** What happened to a record, newest first, each step signed by an office. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  const { copy } = useCopy();
  return (
    <ol className="bare timeline" reversed>
      {steps.map((step, index) => (
        <li key={step.id} className="timeline__step">
          <p className="timeline__when">
            <DateText at={step.at} as="time" />
            {index === 0 ? <span className="timeline__newest">{copy.parts.newest}</span> : null}
          </p>
          <p className="timeline__what">{step.what}</p>
          <p className="timeline__who" lang="vi">
            {step.who}
          </p>
          {step.note ? <div className="timeline__note">{step.note}</div> : null}
          {step.documents ? (
            <ul className="bare timeline__documents">
              {step.documents.map(({ href, label }) => (
                <li key={href}>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
