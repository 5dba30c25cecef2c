import { urls } from "#app/urls.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { formatDate } from "../dates.ts";
import { formatNumber } from "../numbers.ts";
import type { PolicyHead } from "../policies/types.ts";

/** Which version is read and what is new in it; nothing while there is only one. */
export function TextVersion({ head }: { head: PolicyHead & { code: string } }) {
  const { copy, lang, to } = useCopy();
  const words = copy.versions.policy;
  const { currentVersion: version, changeSummary: figures, textPublishedAt } = head;
  if (version < 2) return null;
  const number = (value: number) => formatNumber(value, lang);
  const day = textPublishedAt ? formatDate(new Date(textPublishedAt), lang) : "";
  return (
    <Notice>
      <p>
        {words.lead(String(version), day)}{" "}
        {figures
          ? words.figures(number(figures.changed), number(figures.added), number(figures.removed))
          : null}{" "}
        <a href={to(urls.policyCompare(head.code, version - 1, version))}>
          {words.changed(String(version))}
        </a>
      </p>
    </Notice>
  );
}
