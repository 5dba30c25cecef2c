import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";

/** What machines can read here today: address and content, one under the other on phones. */
export function ApiTable() {
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
      <dl className="summary">
        {addresses.map(([path, content]) => (
          <div className="summary__row" key={path}>
            <dt>{content}</dt>
            <dd className="summary__value">
              {path.includes("{") ? (
                <code>{urls.api(path)}</code>
              ) : (
                <a href={urls.api(path)}>
                  <code>{urls.api(path)}</code>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
