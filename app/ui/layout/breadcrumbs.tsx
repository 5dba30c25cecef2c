import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";

export type Crumb = { label: string; href: string };

/** The way from the home page to the parent of this page; paths in Vietnamese, home is added. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { copy, to } = useCopy();
  const all = [{ label: copy.layout.homeShort, href: urls.home() }, ...crumbs];
  return (
    <nav className="breadcrumbs" aria-label={copy.layout.breadcrumbs}>
      <ol>
        {all.map((crumb) => (
          <li key={crumb.href}>
            <a href={to(crumb.href)}>{crumb.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
