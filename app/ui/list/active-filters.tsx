import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

export type ActiveFilter = { label: string; removeHref: string };

type ActiveFiltersProps = { filters: readonly ActiveFilter[]; clearHref: string };

/** What narrows the list, each taken away by its own link. */
export function ActiveFilters({ filters, clearHref }: ActiveFiltersProps) {
  const { copy } = useCopy();
  if (filters.length === 0) return null;
  return (
    <section className="active-filters" aria-label={copy.forms.filterActive}>
      <p className="active-filters__title">{copy.forms.filterActive}</p>
      <ul className="bare">
        {filters.map(({ label, removeHref }) => (
          <li key={removeHref}>
            <a className="chip" href={removeHref}>
              <VisuallyHidden>{copy.forms.filterRemove("")} </VisuallyHidden>
              {label}
              <Icon name="cross" />
            </a>
          </li>
        ))}
        {filters.length > 1 ? (
          <li>
            <a className="chip chip--plain" href={clearHref}>
              {copy.forms.filterClear}
            </a>
          </li>
        ) : null}
      </ul>
    </section>
  );
}
