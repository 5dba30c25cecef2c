import { urls } from "#app/urls.ts";
import type { VersionRow } from "#db/queries/policies.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";

export type CompareViewData = { code: string; title: string; versions: readonly VersionRow[] };

/** Versions of a draft; with one there is nothing to compare, and the page says so. */
export function CompareView({ view }: { view: CompareViewData }) {
  const { copy, to } = useCopy();
  const words = copy.areas.compare;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.policies.title, href: urls.policies() },
          { label: view.code, href: urls.policy(view.code) },
        ]}
      />
      <PageTitle title={words.title} lead={<p lang="vi">{view.title}</p>} caption={view.code} />
      <p>{view.versions.length > 1 ? words.many : words.one}</p>
      <ul>
        {view.versions.map(({ number, publishedAt }) => (
          <li key={number}>
            <a href={to(urls.policyVersion(view.code, number))}>
              {copy.policies.version(String(number))}
            </a>
            {publishedAt ? (
              <>
                {" "}
                (<DateText at={new Date(publishedAt)} />)
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <ButtonRow>
        <ButtonLink href={to(urls.policy(view.code))} tone="secondary">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}
