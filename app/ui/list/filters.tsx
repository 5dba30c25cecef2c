import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { Select, type SelectProps } from "../form/select.tsx";
import { Submit } from "../form/submit.tsx";
import { TextInput } from "../form/text-input.tsx";
import { Icon } from "../icon.tsx";

export type FilterLink = { label: ReactNode; href: string; count?: string; current?: boolean };

/** One dimension as links, the chosen one marked. */
export function FilterLinks({ label, links }: { label: string; links: readonly FilterLink[] }) {
  return (
    <nav className="filter-links" aria-label={label}>
      <ul>
        {links.map((entry) => (
          <li key={entry.href}>
            <a href={entry.href} aria-current={entry.current ? "true" : undefined}>
              {entry.label}
              {entry.count ? <span className="filter-links__count"> {entry.count}</span> : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type FilterFormProps = {
  action: string;
  /** Free words, where the list can be searched. */
  words?: { label: string; value?: string };
  selects?: readonly SelectProps[];
  /** Filters set elsewhere that must survive. */
  keep?: Readonly<Record<string, string>>;
  children?: ReactNode;
};

/**
 * The other dimensions as a form that asks with GET, so that every view has an address. Folded on
 * phones, where the list matters more.
 */
export function FilterForm({ action, words, selects = [], keep = {}, children }: FilterFormProps) {
  const { copy } = useCopy();
  return (
    <details className="filter-box">
      <summary className="filter-box__summary">
        <Icon name="chevron" />
        <span>{copy.forms.filterTitle}</span>
      </summary>
      <form className="filter-form" action={action} aria-label={copy.forms.filterTitle}>
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {words ? (
          <TextInput id="loc-tu-khoa" name="q" label={words.label} value={words.value} />
        ) : null}
        {selects.map((select) => (
          <Select key={select.id} {...select} />
        ))}
        {children}
        <Submit tone="secondary">{copy.forms.filterSubmit}</Submit>
      </form>
    </details>
  );
}
