import { countKey } from "#app/domain/policies/totals.ts";
import type { Comment } from "./comment.ts";
import type { Value } from "./insert-rows.ts";
import { counts } from "./make-comments.ts";

type Row = Record<string, Value>;

const tally = (words: readonly string[]): Record<string, number> => {
  const all: Record<string, number> = {};
  for (const word of words) all[word] = (all[word] ?? 0) + 1;
  return all;
};

/** Verified persons who spoke, each once, and those an office spoke for. */
export const participantRows = (policyId: string, comments: readonly Comment[]): Row[] => {
  const people = new Map<string, { verified: boolean; opinions: number }>();
  for (const comment of comments) {
    const { author } = comment.plan;
    if (!author) continue;
    const known = people.get(author.id) ?? { verified: author.verified, opinions: 0 };
    people.set(author.id, { ...known, opinions: known.opinions + (counts(comment) ? 1 : 0) });
  }
  return [...people].map(([accountId, { verified, opinions }]) => ({
    policy_id: policyId,
    account_id: accountId,
    verified,
    opinions,
  }));
};

/** Opinions shown on each clause. */
export const clauseCounterRows = (policyId: string, comments: readonly Comment[]): Row[] => {
  const keys = comments
    .filter(({ shownAt }) => shownAt !== null)
    .map(({ plan }) => plan.clause?.key ?? "");
  return Object.entries(tally(keys.filter(Boolean))).map(([clauseKey, shown]) => ({
    policy_id: policyId,
    clause_key: clauseKey,
    shown,
  }));
};

/** A body is no person. */
const peopleOf = ({ letter, people }: Comment["plan"]): number => (letter ? 0 : people);

/** People and opinions by the way they came; who wrote himself counts at the portal, once. */
const channelCounts = (rows: readonly Comment[], senders: number): Record<string, number> => {
  const counted: Record<string, number> = { "portal.people": senders };
  for (const { plan } of rows) {
    const opinions = countKey(plan.channel, "opinions");
    const people = countKey(plan.channel, "people");
    counted[opinions] = (counted[opinions] ?? 0) + 1;
    counted[people] = (counted[people] ?? 0) + (plan.author === null ? peopleOf(plan) : 0);
    if (plan.letter) counted["letter.bodies"] = 1;
  }
  return counted;
};

/** The counters a policy carries, as the live statements would have left them. */
export const countersOf = (policyId: string, comments: readonly Comment[]) => {
  const rows = comments.filter(counts);
  const verified = participantRows(policyId, comments).filter(
    (row) => row.verified === true && Number(row.opinions) > 0,
  );
  const spokenFor = rows.filter(({ plan }) => plan.author === null);
  const answered = rows.flatMap(({ answer }) => (answer ? [answer.disposition] : []));
  return {
    opinion_count: rows.length,
    person_count: verified.length + spokenFor.reduce((sum, { plan }) => sum + peopleOf(plan), 0),
    shown_count: comments.filter(({ shownAt }) => shownAt !== null).length,
    unanswered_count: rows.length - answered.length,
    stance_counts: tally(rows.map(({ plan }) => plan.stance)),
    disposition_counts: tally(answered),
    channel_counts: channelCounts(rows, verified.length),
    revision: comments.length,
  };
};
