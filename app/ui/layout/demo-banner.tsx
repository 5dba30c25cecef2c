import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";

type DemoBannerProps = { now: Date; accountsHref?: string };

/** Says on every page of a demonstration that nothing here is real, and what day it is there. */
export function DemoBanner({ now, accountsHref }: DemoBannerProps) {
  const { copy, lang } = useCopy();
  return (
    <section className="demo-banner" data-clock="demo" aria-label={copy.common.sample}>
      <p className="page">
        <strong>{copy.layout.demo}</strong> {copy.layout.demoDay(formatDate(now, lang))}.{" "}
        {accountsHref ? <a href={accountsHref}>{copy.layout.demoAccounts}</a> : null}
      </p>
    </section>
  );
}
