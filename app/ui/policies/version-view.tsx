import { urls } from "#app/urls.ts";
import type { VersionRow } from "#db/queries/policies.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { Contents } from "../record/contents.tsx";
import { clauseViews } from "./clause-views.ts";
import { PolicyText } from "./policy-text.tsx";
import type { PolicyTree } from "./types.ts";

export type VersionViewData = {
  code: string;
  title: string;
  isSample: boolean;
  version: VersionRow;
  text: PolicyTree;
  versions: readonly VersionRow[];
};

/** One published version of a draft, as it was. */
export function VersionView({ view }: { view: VersionViewData }) {
  const { copy, to } = useCopy();
  const words = copy.policies;
  const clauses = clauseViews(view.text, {});
  const at = view.version.publishedAt;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: words.title, href: urls.policies() },
          { label: view.title, href: urls.policy(view.code) },
        ]}
      />
      <PageTitle
        title={`${words.version(String(view.version.number))}: ${view.title}`}
        caption={view.code}
        lead={at ? <DateText at={new Date(at)} /> : undefined}
      />
      {view.isSample ? <SampleNotice /> : null}
      <Columns
        aside={
          <>
            <nav aria-label={words.versions}>
              <ul className="bare">
                {view.versions.map(({ number }) => (
                  <li key={number}>
                    <a href={to(urls.policyVersion(view.code, number))}>
                      {words.version(String(number))}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <Contents clauses={clauses} />
          </>
        }
      >
        <PolicyText text={view.text} clauses={clauses} />
      </Columns>
    </Page>
  );
}
