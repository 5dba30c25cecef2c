import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";

/** What machines can read here today: each address with what it gives. */
export function ApiAddresses() {
  const { copy } = useCopy();
  const words = copy.areas.api;
  const addresses = [
    ["records", words.records],
    ["policies", words.policies],
    ["policies/{code}/comments", words.comments],
    ["policies/{code}/responses", words.responses],
    ["units", words.units],
    ["openapi.json", words.document],
  ] as const;
  return (
    <Section title={words.title} id="api">
      <ul className="bare addresses">
        {addresses.map(([path, content]) => (
          <li key={path}>
            {path.includes("{") ? (
              <code>{urls.api(path)}</code>
            ) : (
              <a href={urls.api(path)}>
                <code>{urls.api(path)}</code>
              </a>
            )}
            <p>{content}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
