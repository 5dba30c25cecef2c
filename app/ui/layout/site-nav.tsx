import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";

const AREAS = [
  ["policies", urls.policies()],
  ["initiatives", urls.initiatives()],
  ["supervision", urls.supervision()],
  ["critique", urls.critique()],
  ["feedback", urls.feedback()],
  ["dialogues", urls.dialogues()],
  ["units", urls.units()],
  ["indicators", urls.indicators()],
] as const;

const under = (path: string, area: string): boolean =>
  path === area || path.startsWith(`${area}/`) || path.startsWith(`${area}?`);

/** The areas of the portal; the one this page belongs to is marked. */
export function SiteNav({ path }: { path: string }) {
  const { copy, to } = useCopy();
  return (
    <nav className="site-nav" aria-label={copy.layout.areasLabel}>
      <ul>
        {AREAS.map(([area, href]) => (
          <li key={area}>
            <a href={to(href)} aria-current={under(path, href) ? "true" : undefined}>
              {copy.layout.areas[area]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
