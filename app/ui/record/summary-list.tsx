import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

export type SummaryItem = {
  label: string;
  value: ReactNode;
  /** Back to the question: a link, or a button that carries the form's hidden answers. */
  change?: { href: string } | { name: string; value: string; form?: string };
};

/** Facts as label and value, one under the other on phones. */
export function SummaryList({ items }: { items: readonly SummaryItem[] }) {
  return (
    <dl className="summary">
      {items.map((item) => (
        <div className="summary__row" key={item.label}>
          <dt>{item.label}</dt>
          <dd className="summary__value">{item.value}</dd>
          {item.change ? (
            <dd className="summary__change">
              <Change label={item.label} change={item.change} />
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

type ChangeProps = { label: string; change: NonNullable<SummaryItem["change"]> };

function Change({ label, change }: ChangeProps) {
  const { copy } = useCopy();
  const words = (
    <>
      {copy.common.change}
      <VisuallyHidden> {label}</VisuallyHidden>
    </>
  );
  return "href" in change ? (
    <a href={change.href}>{words}</a>
  ) : (
    <button type="submit" className="link-button" {...change}>
      {words}
    </button>
  );
}
