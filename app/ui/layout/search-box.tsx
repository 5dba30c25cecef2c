import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";

type SearchBoxProps = { id: string; size?: "small" | "large"; q?: string };

/** Search over everything; large on the home page and the search page, where its label shows. */
export function SearchBox({ id, size = "small", q }: SearchBoxProps) {
  const { copy, to } = useCopy();
  const large = size === "large";
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers of older phones
    <form
      className={`search search--${size}`}
      role="search"
      aria-label={large ? copy.layout.searchLabel : copy.layout.search}
      action={to(urls.search())}
    >
      <label className={large ? "search__label" : "visually-hidden"} htmlFor={id}>
        {copy.layout.searchLabel}
      </label>
      {large ? (
        <p className="search__hint" id={`${id}-hint`}>
          {copy.layout.searchHint}
        </p>
      ) : null}
      <div className="search__row">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={q}
          placeholder={large ? undefined : copy.layout.searchPlaceholder}
          aria-describedby={large ? `${id}-hint` : undefined}
          autoComplete="off"
          maxLength={200}
        />
        <button type="submit" className="search__submit">
          <Icon name="search" />
          <span className={large ? undefined : "search__word"}>{copy.layout.search}</span>
        </button>
      </div>
    </form>
  );
}
