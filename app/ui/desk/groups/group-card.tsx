import { urls } from "#app/urls.ts";
import { useCopy } from "../../copy.tsx";
import { formatNumber } from "../../numbers.ts";
import { clauseName } from "../clause-name.ts";
import type { GroupView } from "./group-view.ts";

/** A group in the list: where, how many, in whose words, what is left to do. */
export function GroupCard({ group, policyId }: { group: GroupView; policyId: string }) {
  const { copy, to } = useCopy();
  return (
    <li className="group-card">
      <p className="group-card__clause" lang="vi">
        <GroupClause group={group} />
      </p>
      <p className="group-card__words" lang="vi">
        <a href={to(urls.deskGroup(policyId, group.id))} data-step="">
          {excerpt(group.words)}
        </a>
      </p>
      <GroupFacts group={group} />
      <p className={`group-card__state group-card__state--${group.state}`}>
        {copy.desk.groups.states[group.state]}
      </p>
    </li>
  );
}

/** Where in the draft a group speaks. */
export function GroupClause({ group }: { group: GroupView }) {
  const { copy } = useCopy();
  const words = copy.desk.synthesis;
  if (group.clause.length > 0) return <>{clauseName(group.clause)}</>;
  return <>{group.gone ? words.gone : words.whole}</>;
}

/** How many speak, how many wait. */
export function GroupFacts({ group }: { group: GroupView }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.groups;
  const number = (value: number) => formatNumber(value, lang);
  return (
    <p className="group-card__facts">
      {words.opinions(number(group.opinions))}
      {group.people > group.opinions ? ` · ${copy.common.people(number(group.people))}` : ""}
      {" · "}
      <strong className={group.unanswered > 0 ? "group-card__open" : "group-card__done"}>
        {group.unanswered > 0 ? words.unanswered(number(group.unanswered)) : words.allAnswered}
      </strong>
      {group.late > 0 ? ` · ${words.late(number(group.late))}` : ""}
    </p>
  );
}

const LONGEST = 220;

/** The beginning of a text, cut between words. */
export const excerpt = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, text.lastIndexOf(" ", longest))}…`;
