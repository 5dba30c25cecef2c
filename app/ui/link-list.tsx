import { useCopy } from "./copy.tsx";

export type LinkEntry = { href: string; label: string; note?: string; lang?: "vi" };

/** Where to go on, one line each, high enough for a thumb. Paths in Vietnamese; those for machines stay as they are. */
export function LinkList({ links }: { links: readonly LinkEntry[] }) {
  const { to } = useCopy();
  return (
    <ul className="link-list">
      {links.map(({ href, label, note, lang }) => (
        <li key={href}>
          <a href={href.startsWith("/api/") ? href : to(href)} lang={lang}>
            {label}
          </a>
          {note ? <span className="soft"> {note}</span> : null}
        </li>
      ))}
    </ul>
  );
}
