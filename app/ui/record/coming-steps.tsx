import type { ReactNode } from "react";

export type ComingStep = { what: ReactNode; who?: string; by?: ReactNode };

/** What will happen, in order, each with who does it and by when. */
export function ComingSteps({ steps }: { steps: readonly ComingStep[] }) {
  return (
    <ol className="steps">
      {steps.map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps are written once and never reordered
        <li key={index} className="steps__step">
          <p className="steps__what">{step.what}</p>
          {step.who || step.by ? (
            <p className="steps__facts">
              {step.who ? <span lang="vi">{step.who}</span> : null}
              {step.by ? <span>{step.by}</span> : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
