import { trackedWords } from "#app/copy/tracked-words.ts";
import type { TrackedComment } from "#app/domain/policies/tracked.ts";
import { formatReceipt } from "#app/domain/receipts.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Breadcrumbs } from "../layout/breadcrumbs.tsx";
import { Page } from "../layout/page.tsx";
import { PageTitle } from "../layout/page-title.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { RecordList, RecordRow } from "../list/record-row.tsx";

type OwnCommentsProps = {
  comments: readonly (TrackedComment & { unitName: string; isSample: boolean })[];
  more: string | null;
  isFirst: boolean;
};

/** Everything a person sent, newest first, each with where it stands. */
export function OwnComments({ comments, more, isFirst }: OwnCommentsProps) {
  const { copy, to } = useCopy();
  const words = copy.tracking;
  const here = to(urls.accountComments());
  return (
    <Page>
      <Breadcrumbs crumbs={[{ label: copy.layout.account, href: urls.account() }]} />
      <PageTitle title={words.mineTitle} lead={<p>{words.mineLead}</p>} />
      {comments.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
          <p>
            <a href={`${to(urls.policies())}?tinh-trang=dang-lay`}>{copy.home.openAll}</a>
          </p>
        </EmptyState>
      ) : (
        <RecordList label={words.mineTitle}>
          {comments.map((comment) => (
            <RecordRow
              key={comment.receipt}
              level={2}
              code={formatReceipt(comment.receipt)}
              title={comment.policyTitle}
              href={to(urls.accountComment(comment.receipt))}
              unit={comment.unitName}
              status={{
                group: comment.group,
                label: trackedWords(copy, comment).label,
              }}
              date={<DateText at={new Date(comment.createdAt)} />}
              summary={comment.clause ?? undefined}
              sample={comment.isSample}
            />
          ))}
        </RecordList>
      )}
      <Pagination
        moreHref={more ? `${here}?sau=${more}` : null}
        {...(isFirst ? {} : { firstHref: here })}
      />
    </Page>
  );
}
