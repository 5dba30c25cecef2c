import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";

type ListHeadProps = { count: number; sort?: string; children?: ReactNode };

/** How many, and in what order: said above every list. */
export function ListHead({ count, sort, children }: ListHeadProps) {
  const { copy, lang } = useCopy();
  return (
    <div className="list-head">
      <p className="list-head__count">{copy.forms.results(formatNumber(count, lang))}</p>
      {sort ? <p className="list-head__sort">{copy.forms.sortedBy(sort)}</p> : null}
      {children}
    </div>
  );
}
