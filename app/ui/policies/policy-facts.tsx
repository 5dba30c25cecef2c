import { inLegalOrder } from "#app/domain/policies/basis-order.ts";
import { useCopy } from "../copy.tsx";
import { dayToDate, formatDate, lastDay } from "../dates.ts";
import { Section } from "../layout/page.tsx";
import { type SummaryItem, SummaryList } from "../record/summary-list.tsx";
import type { PolicyHead } from "./types.ts";

/** The dossier's facts as label and value; law that nobody has verified yet says so. */
export function PolicyFacts({ head }: { head: PolicyHead }) {
  const { copy, lang } = useCopy();
  const words = copy.policies;
  const day = (value: string | null) => (value ? formatDate(dayToDate(value), lang) : "");
  const opens = head.opensAt ? formatDate(new Date(head.opensAt), lang) : "";
  const closes = head.closesAt ? formatDate(lastDay(new Date(head.closesAt)), lang) : "";
  const items: (SummaryItem | null)[] = [
    { label: words.unit, value: head.unitName },
    head.draftingBody ? { label: words.draftingBody, value: head.draftingBody } : null,
    head.matterType ? { label: words.matter, value: words.matters[head.matterType] } : null,
    closes
      ? {
          label: words.period,
          value: opens ? words.periodFromTo(opens, closes) : copy.common.throughDay(closes),
        }
      : null,
    head.shortPeriodBasis ? { label: words.shortBasis, value: head.shortPeriodBasis } : null,
    head.planNumber
      ? { label: words.plan, value: words.planOf(head.planNumber, day(head.planDate)) }
      : null,
    head.bases.length > 0 ? { label: words.bases, value: <Bases head={head} /> } : null,
    head.contact ? { label: words.contact, value: head.contact } : null,
    head.adoptionNumber
      ? {
          label: words.adopted,
          value: words.adoptedAs(head.adoptionNumber, day(head.adoptionDate)),
        }
      : null,
  ];
  return (
    <Section title={words.facts} id="thong-tin">
      <SummaryList items={items.filter((item) => item !== null)} />
    </Section>
  );
}

function Bases({ head }: { head: PolicyHead }) {
  const { copy } = useCopy();
  return (
    <ul className="bare" lang="vi">
      {inLegalOrder(head.bases).map((basis) => (
        <li key={basis.id}>
          {[basis.article, basis.number].filter(Boolean).join(", ")} – {basis.title}
          {basis.verified ? null : ` (${copy.policies.unverified})`}
        </li>
      ))}
    </ul>
  );
}
