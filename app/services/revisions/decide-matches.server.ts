import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { matchNewText } from "#app/domain/policies/compare/new-version.ts";
import type { KeptDecisions } from "#app/domain/policies/compare/settle.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { writeDecisions } from "#db/queries/revision-writes.ts";
import { lockEditable } from "./load-revision.server.ts";

export type MatchDecisions = {
  recordId: string;
  seen: number;
  /** Address of a new clause → identity of the old one, or null for a new one. */
  decisions: KeptDecisions;
};

/**
 * Keeps what a person decided about doubtful clauses, beside what was decided before. Gives how many
 * are still in doubt. Refuses a clause that neither text has, and one old clause for two new ones.
 */
export const decideMatches = (
  work: Work,
  given: MatchDecisions,
): Promise<Outcome<{ unsure: number }>> =>
  transact(work.db, async (tx) => {
    const found = await lockEditable(work, tx, given.recordId, given.seen);
    if (!found.ok) return found;
    const { revision } = found.value;
    const base = await findPolicyText(tx, given.recordId, revision.baseVersion);
    if (!base) return refuse("not_found");
    const decisions = { ...revision.decisions, ...given.decisions };
    const olds = new Set(base.clauses.map(({ key }) => key));
    const news = new Set(revision.rows.map(({ anchor }) => anchor));
    const chosen = Object.values(decisions).filter((key) => key !== null);
    if (Object.keys(given.decisions).some((anchor) => !news.has(anchor))) {
      return refuse("clause_unknown");
    }
    if (chosen.some((key) => !olds.has(key))) return refuse("clause_unknown");
    if (new Set(chosen).size < chosen.length) return refuse("clause_taken");
    const matched = matchNewText(base, { ...revision, decisions });
    if (!matched.ok) return matched;
    await writeDecisions(tx, revision.id, decisions, work.now);
    return accept({ unsure: matched.value.matching.unsure.length });
  });
