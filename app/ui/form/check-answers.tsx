import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { type SummaryItem, SummaryList } from "../record/summary-list.tsx";

type CheckAnswersProps = { items: readonly SummaryItem[]; children?: ReactNode };

/** The last look before sending; each row leads back to its question and returns here. */
export function CheckAnswers({ items, children }: CheckAnswersProps) {
  const { copy } = useCopy();
  return (
    <section className="check-answers" aria-label={copy.forms.checkTitle}>
      <SummaryList items={items} />
      {children}
    </section>
  );
}
