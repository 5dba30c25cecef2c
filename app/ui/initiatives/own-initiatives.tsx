import { stateWords } from "#app/copy/state-words.ts";
import type { Group } from "#app/domain/machine.ts";
import { urls } from "#app/urls.ts";
import { ButtonLink, ButtonRow } from "../button.tsx";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";

type OwnInitiativesProps = {
  rows: readonly {
    id: string;
    code: string | null;
    title: string;
    place: string;
    state: string;
    group: Group;
    createdAt: Date;
    sample: boolean;
  }[];
  more: string | null;
  isFirst: boolean;
};

/** A person's drafts and everything he has sent, newest first. */
export function OwnInitiatives({ rows, more, isFirst }: OwnInitiativesProps) {
  const { copy, to } = useCopy();
  const words = copy.initiatives;
  const here = to(urls.accountInitiatives());
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.layout.account, href: urls.account() }]} />
      <PageTitle title={words.mine.title} lead={<p>{words.mine.lead}</p>} />
      <ButtonRow>
        <ButtonLink href={to(urls.newInitiative())}>{words.propose}</ButtonLink>
      </ButtonRow>
      {rows.length === 0 ? (
        <EmptyState title={words.mine.none}>
          <p>{words.mine.noneHelp}</p>
        </EmptyState>
      ) : (
        <RecordList label={words.mine.title}>
          {rows.map((row) => {
            const state = stateWords(copy, "initiative", row.state);
            return (
              <RecordRow
                key={row.id}
                code={row.code ?? words.mine.draft}
                title={row.title || words.mine.noTitle}
                href={to(urls.accountInitiative(row.id))}
                unit={row.place}
                status={{ group: row.group, label: state.label || state.name }}
                date={<DateText at={row.createdAt} />}
                sample={row.sample}
              />
            );
          })}
        </RecordList>
      )}
      <Pagination
        moreHref={more ? `${here}?sau=${more}` : null}
        {...(isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}
