import { markOf } from "#app/domain/policies/mark-of.ts";
import { urls } from "#app/urls.ts";
import type { Placeholder } from "#db/queries/takedowns.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Section } from "../layout/page.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { Removal } from "../screening/removal.tsx";
import { ProposedWords } from "../versions/proposed-words.tsx";
import type { PolicyViewData } from "./policy-view.tsx";
import { Prose } from "./prose.tsx";
import type { ShownComment } from "./types.ts";

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
      <p className="hint">{words.counted}</p>
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
            <li key={entry.id}>
              {"reasonCode" in entry ? (
                <Removal notice={entry} id={`y-kien-${entry.id}`} />
              ) : (
                <CommentItem
                  comment={entry}
                  code={head.code}
                  version={head.currentVersion}
                  office={head.draftingBody || head.unitName}
                />
              )}
            </li>
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

/** Opinions and what stands for those that were taken down, newest first. */
const inOrder = (
  comments: readonly ShownComment[],
  removals: readonly Placeholder[],
): (ShownComment | Placeholder)[] =>
  [...comments, ...removals].sort(
    (a, b) => Date.parse(b.shownAt) - Date.parse(a.shownAt) || (a.id < b.id ? 1 : -1),
  );

type CommentItemProps = {
  comment: ShownComment;
  code: string;
  /** Newest version of the draft. */
  version: number;
  office: string;
};

/** An opinion with its answer under it, where there is one. */
export function CommentItem({ comment, code, version, office }: CommentItemProps) {
  const { copy } = useCopy();
  const words = copy.policies;
  const channel = comment.channel === "portal" ? null : words.channels[comment.channel];
  const people = comment.people > 1 ? copy.common.people(String(comment.people)) : null;
  const of = version > 1 ? copy.versions.comment.of(String(comment.policyVersion)) : null;
  const stance = words.stances[comment.stance];
  const facts = [
    comment.commune && copy.collections.through(comment.commune),
    comment.clauseLabel && markOf(comment.clauseLabel),
    stance,
    channel,
    people,
    of,
  ].filter(Boolean);
  return (
    <Exchange>
      <Opinion
        who={comment.byline}
        id={`y-kien-${comment.id}`}
        facts={facts.join(" · ")}
        at={<DateText at={new Date(comment.shownAt)} />}
      >
        <Prose text={comment.body} />
        {comment.wording === null ? null : (
          <ProposedWords from={comment.wordingFrom} to={comment.wording} />
        )}
      </Opinion>
      {comment.clauseChanged || comment.ledTo.length > 0 ? (
        <CommentChanges comment={comment} code={code} version={version} />
      ) : null}
      {comment.disposition ? (
        <AnswerFrame office={office} outcome={words.dispositions[comment.disposition]} level={4}>
          <Formatted text={comment.answer} rich={comment.answerRich} under={4} />
        </AnswerFrame>
      ) : null}
    </Exchange>
  );
}

/** What became of the clause since the opinion, and because of it. */
function CommentChanges({ comment, code, version }: Omit<CommentItemProps, "office">) {
  const { copy, to } = useCopy();
  const words = copy.versions.comment;
  const { policyVersion, clauseKey } = comment;
  const place = clauseKey ? `#thay-doi-${clauseKey}` : "";
  const since = to(urls.policyCompare(code, policyVersion, version));
  return (
    <p className="opinion__changes">
      {comment.ledTo.map((n) => (
        <a key={n} href={to(urls.policyCompare(code, n - 1, n))}>
          {words.ledTo(String(n))}
        </a>
      ))}{" "}
      {comment.clauseChanged ? <a href={`${since}${place}`}>{words.changedSince}</a> : null}
    </p>
  );
}
