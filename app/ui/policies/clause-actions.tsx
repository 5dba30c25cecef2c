import { urls } from "#app/urls.ts";
import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import type { ClauseView } from "../record/clause.ts";

type ClauseActionsProps = { code: string; clause: ClauseView; open: boolean };

const bare = (label: string): string => label.replace(/[.:]\s*$/, "");

/** At each article: say something about it, read what others said. */
export function ClauseActions({ code, clause, open }: ClauseActionsProps) {
  const { copy, lang, to } = useCopy();
  const opinions = clause.opinions ?? 0;
  return (
    <>
      {open ? (
        <a href={to(urls.policyComment(code, clause.anchor))}>
          {copy.policies.commentOn(bare(clause.label))}
        </a>
      ) : null}
      {opinions > 0 ? (
        <a href={`${to(urls.policy(code))}?dieu=${clause.anchor}#y-kien`}>
          {copy.policies.opinionsOn(formatNumber(opinions, lang))}
        </a>
      ) : null}
    </>
  );
}
