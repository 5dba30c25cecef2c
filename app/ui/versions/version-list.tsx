import { urls } from "#app/urls.ts";
import type { VersionRow } from "#db/queries/policies.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Select } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { formatNumber } from "../numbers.ts";
import type { CompareViewData } from "./compare-view.tsx";

type VersionListProps = {
  code: string;
  /** Newest first. */
  versions: readonly VersionRow[];
  /** The one that is being read. */
  current: number | null;
};

/** Every version with its day, what is new in it in figures, and where to read the difference. */
export function VersionList({ code, versions, current }: VersionListProps) {
  const { copy, lang, to } = useCopy();
  const words = copy.versions;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <ul className="version-list">
      {versions.map(({ number: n, publishedAt, changeSummary: figures }) => (
        <li key={n}>
          <a
            href={to(urls.policyVersion(code, n))}
            aria-current={n === current ? "page" : undefined}
          >
            {copy.policies.version(String(n))}
          </a>
          {publishedAt ? (
            <>
              , {words.version.published.toLocaleLowerCase(lang)}{" "}
              <DateText at={new Date(publishedAt)} />
            </>
          ) : null}
          {figures && n > 1 ? (
            <>
              .{" "}
              {words.policy.figures(
                number(figures.changed),
                number(figures.added),
                number(figures.removed),
              )}{" "}
              <a href={to(urls.policyCompare(code, n - 1, n))}>
                {words.version.compareWith(String(n - 1))}
              </a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Two versions to choose; asks with GET, so that every comparison has an address. */
export function VersionPicker({ view }: { view: CompareViewData }) {
  const { copy, to } = useCopy();
  const words = copy.versions.page;
  const options = view.versions.map(({ number }) => ({
    value: String(number),
    label: copy.policies.version(String(number)),
  }));
  return (
    <form
      className="version-picker"
      method="get"
      action={to(urls.policyCompare(view.code))}
      aria-label={words.choose}
    >
      <Select
        id="tu"
        name="tu"
        label={words.from}
        value={String(view.from)}
        options={options}
        empty={false}
      />
      <Select
        id="den"
        name="den"
        label={words.to}
        value={String(view.to)}
        options={options}
        empty={false}
      />
      <Submit tone="secondary">{words.compare}</Submit>
    </form>
  );
}
