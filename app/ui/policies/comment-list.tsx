import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { Section } from "../layout/page.tsx";
import { EmptyState } from "../list/empty-state.tsx";
import { Pagination } from "../list/pagination.tsx";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
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
  const labels = new Map(view.text?.clauses.map((row) => [row.key, row]));
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
      {comments.length === 0 ? (
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
          {comments.map((comment) => (
            <li key={comment.id}>
              <CommentItem
                comment={comment}
                label={comment.clauseKey ? labels.get(comment.clauseKey)?.label : undefined}
                office={head.draftingBody || head.unitName}
              />
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

type CommentItemProps = { comment: ShownComment; label?: string | undefined; office: string };

/** An opinion with its answer under it, where there is one. */
export function CommentItem({ comment, label, office }: CommentItemProps) {
  const { copy } = useCopy();
  const words = copy.policies;
  const channel = comment.channel === "portal" ? null : words.channels[comment.channel];
  const people = comment.people > 1 ? copy.common.people(String(comment.people)) : null;
  const facts = [label, words.stances[comment.stance], channel, people].filter(Boolean);
  return (
    <Exchange>
      <Opinion
        who={comment.byline}
        id={`y-kien-${comment.id}`}
        facts={facts.join(" · ")}
        at={<DateText at={new Date(comment.shownAt)} />}
      >
        <Prose text={comment.body} />
      </Opinion>
      {comment.disposition ? (
        <AnswerFrame office={office} outcome={words.dispositions[comment.disposition]} level={4}>
          {comment.answer ? <Prose text={comment.answer} /> : null}
        </AnswerFrame>
      ) : null}
    </Exchange>
  );
}
