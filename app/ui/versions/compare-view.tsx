import { type Difference, isTouched } from "#app/domain/policies/compare/difference.ts";
import { urls } from "#app/urls.ts";
import type { CauseRow } from "#db/queries/changes.ts";
import type { VersionRow } from "#db/queries/policies.ts";
import { Notice } from "../alert.tsx";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page, Section } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { SampleNotice } from "../layout/sample-notice.tsx";
import { Prose } from "../policies/prose.tsx";
import { ChangeCauses } from "./change-causes.tsx";
import { ChangeSummary } from "./change-summary.tsx";
import { DifferenceView } from "./difference-view.tsx";
import { VersionList, VersionPicker } from "./version-list.tsx";

export type CompareViewData = {
  code: string;
  title: string;
  isSample: boolean;
  /** Newest first. */
  versions: readonly VersionRow[];
  from: number;
  to: number;
  /** What stayed is shown as well. */
  all: boolean;
  difference: Difference | null;
  causes: readonly CauseRow[];
};

/** What changed between two versions of a draft, for those who read neither: in short, then place by place. */
export function CompareView({ view }: { view: CompareViewData }) {
  const { copy, to } = useCopy();
  const words = copy.versions.page;
  const { code, versions, from, difference } = view;
  return (
    <Page>
      <Breadcrumbs
        crumbs={[
          { label: copy.policies.title, href: urls.policies() },
          { label: code, href: urls.policy(code) },
        ]}
      />
      <PageTitle
        title={difference ? words.title(String(from), String(view.to)) : words.titleOne}
        lead={<p lang="vi">{view.title}</p>}
        caption={code}
      />
      {view.isSample ? <SampleNotice /> : null}
      {difference ? <Compared view={view} difference={difference} /> : null}
      {versions.length === 1 ? <p>{words.one}</p> : null}
      {versions.length > 1 && !difference ? <p>{words.same}</p> : null}
      <Section title={copy.policies.versions} id="cac-ban">
        {versions.length > 1 ? <VersionPicker view={view} /> : null}
        <VersionList code={code} versions={versions} current={null} />
      </Section>
      <ButtonRow>
        <ButtonLink href={to(urls.policy(code))} tone="secondary">
          {words.back}
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

type ComparedProps = { view: CompareViewData; difference: Difference };

function Compared({ view, difference }: ComparedProps) {
  const { copy, to } = useCopy();
  const words = copy.versions.page;
  const { code, from, to: until, all, causes } = view;
  const here = to(urls.policyCompare(code, from, until));
  const notes = view.versions
    .filter(({ number, changeNote }) => number > from && number <= until && changeNote)
    .reverse();
  const byClause = Map.groupBy(causes, ({ clauseKey }) => clauseKey);
  return (
    <>
      <ChangeSummary difference={difference} />
      {notes.map(({ number, changeNote, substantive }) => (
        <Section key={number} title={words.note(String(number))} id={`vi-sao-${number}`}>
          <Prose text={changeNote} />
          {substantive ? (
            <Notice>
              <p>{words.substantive}</p>
            </Notice>
          ) : null}
        </Section>
      ))}
      <Section
        title={words.list}
        id="tung-cho"
        more={
          <a href={all ? here : `${here}&tat-ca=1#tung-cho`}>
            {all ? words.showChanged : words.showAll}
          </a>
        }
      >
        <DifferenceView
          difference={
            all ? difference : { ...difference, clauses: difference.clauses.filter(isTouched) }
          }
          all={difference.clauses}
          names={{ before: words.before(String(from)), after: words.before(String(until)) }}
          extra={({ key }) => <ChangeCauses code={code} causes={byClause.get(key) ?? []} />}
        />
      </Section>
    </>
  );
}
