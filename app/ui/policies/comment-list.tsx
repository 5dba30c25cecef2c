import { urls } from "#app/urls.ts";
import type { Placeholder } from "#db/queries/takedowns.ts";
import { useCopy } from "../copy.tsx";
import { Section } from "../layout/page.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { Removal } from "../screening/removal.tsx";
import type { PolicyViewData } from "./policy-view.tsx";

/** An opinion that `CommentItem` was rendered to before. */
export type KeptComment = { id: string; shownAt: string; html: string };

/** What people said, newest first; with a clause, what they said about it. */
export function CommentList({ view }: { view: PolicyViewData }) {
  const { copy, to } = useCopy();
  const words = copy.policies;
  const { head, clause, comments } = view;
  const here = to(urls.policy(head.code));
  const filter = clause ? `dieu=${clause.anchor}&` : "";
  const title = clause
    ? words.opinionsOnClause([clause.label, clause.title].filter(Boolean).join(" "))
    : words.opinions;
  return (
    <Section
      title={title}
      id="y-kien"
      more={clause ? <a href={`${here}#y-kien`}>{words.allOpinions}</a> : undefined}
    >
      <p className="hint">
        {words.counted} <a href={to(urls.rules())}>{copy.screening.rules.title}</a>
      </p>
      {comments.length + view.removals.length === 0 ? (
        <EmptyState title={words.noOpinions} level={3}>
          <p>{words.noOpinionsHelp}</p>
          {head.state === "open" ? (
            <p>
              <a href={to(urls.policyComment(head.code, clause?.anchor))}>{words.beFirst}</a>
            </p>
          ) : (
            <p>
              <a href={to(urls.policies())}>{words.seeAll}</a>
            </p>
          )}
        </EmptyState>
      ) : (
        <ol className="bare stack">
          {inOrder(comments, view.removals).map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
      <Pagination
        moreHref={view.more ? `${here}?${filter}sau=${encodeURIComponent(view.more)}#y-kien` : null}
        {...(view.isFirst
          ? {}
          : { firstHref: `${here}${clause ? `?dieu=${clause.anchor}` : ""}#y-kien` })}
      />
    </Section>
  );
}

function Entry({ entry }: { entry: KeptComment | Placeholder }) {
  if ("html" in entry) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React wrote and escaped it
    return <li dangerouslySetInnerHTML={{ __html: entry.html }} />;
  }
  return (
    <li>
      <Removal notice={entry} id={`y-kien-${entry.id}`} />
    </li>
  );
}

/** Opinions and what stands for those that were taken down, newest first. */
const inOrder = (
  comments: readonly KeptComment[],
  removals: readonly Placeholder[],
): (KeptComment | Placeholder)[] =>
  [...comments, ...removals].sort(
    (a, b) => Date.parse(b.shownAt) - Date.parse(a.shownAt) || (a.id < b.id ? 1 : -1),
  );
