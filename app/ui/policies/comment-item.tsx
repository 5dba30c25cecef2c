import { markOf } from "#app/domain/policies/mark-of.ts";
import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { DateText } from "../date-text.tsx";
import { AnswerFrame, Exchange, Opinion } from "../record/answer-frame.tsx";
import { Formatted } from "../rich-text/formatted.tsx";
import { ProposedWords } from "../versions/proposed-words.tsx";
import { Prose } from "./prose.tsx";
import type { ShownComment } from "./types.ts";

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
