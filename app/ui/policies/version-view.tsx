import { urls } from "#app/urls.ts";
import type { VersionRow } from "#db/queries/policies.ts";
import { Notice } from "../alert.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Columns, Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { Contents } from "../record/contents.tsx";
import { VersionList } from "../versions/version-list.tsx";
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
  const { copy } = useCopy();
  const words = copy.policies;
  const clauses = clauseViews(view.text, {});
  const { number, publishedAt: at } = view.version;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: words.title, href: urls.policies() },
          { label: view.title, href: urls.policy(view.code) },
        ]}
      />
      <PageTitle
        title={`${words.version(String(number))}: ${view.title}`}
        caption={view.code}
        lead={
          at ? (
            <p>
              {copy.versions.version.published} <DateText at={new Date(at)} />
            </p>
          ) : undefined
        }
      />
      {view.isSample ? <SampleNotice /> : null}
      <Standing view={view} />
      <Columns
        aside={
          <>
            <nav aria-label={words.versions}>
              <VersionList code={view.code} versions={view.versions} current={number} />
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

/** Whether it is the newest, and how it differs from its neighbours. */
function Standing({ view }: { view: VersionViewData }) {
  const { copy, to } = useCopy();
  const words = copy.versions.version;
  const { number } = view.version;
  const newest = view.versions[0]?.number ?? number;
  const compare = (from: number, until: number, other: number) => (
    <a href={to(urls.policyCompare(view.code, from, until))}>{words.compareWith(String(other))}</a>
  );
  return (
    <Notice>
      <p>
        {number < newest ? words.notNewest(String(newest)) : words.newest}{" "}
        {number > 1 ? compare(number - 1, number, number - 1) : null}{" "}
        {number < newest ? compare(number, newest, newest) : null}
      </p>
    </Notice>
  );
}
