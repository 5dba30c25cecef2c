import { clauseWords, sameWords } from "#app/domain/policies/wording.ts";
import type { CommentPlan } from "./comment-planning.ts";
import type { MadeText } from "./make-text.ts";

/** Other words for a clause, put with the first shown opinion on it that speaks of the same matter. */
export type ProposedWords = { anchor: string; says: string; words: string };

export type Proposal = { wording: string; from: string };

/**
 * Gives the opinions of a plan the words they propose. Throws where no opinion speaks of the matter, or
 * the clause has these words already.
 */
export const withProposals = (
  plans: readonly CommentPlan[],
  text: MadeText,
  proposed: readonly ProposedWords[],
): CommentPlan[] => {
  const given = new Map(proposed.map((one) => [speakerOf(plans, one), proposalOf(text, one)]));
  return plans.map((plan) => ({ ...plan, proposal: given.get(plan) ?? null }));
};

const speakerOf = (plans: readonly CommentPlan[], { anchor, says }: ProposedWords): CommentPlan => {
  const found = plans.find(
    ({ author, clause, fate, body }) =>
      author !== null && clause?.anchor === anchor && fate === "shown" && body.includes(says),
  );
  if (!found) throw new Error(`nobody says "${says}" of ${anchor}`);
  return found;
};

const proposalOf = ({ stored }: MadeText, { anchor, words }: ProposedWords): Proposal => {
  const at = stored.findIndex((clause) => clause.anchor === anchor);
  const from = clauseWords(stored, at);
  if (from === "" || sameWords(from, words)) throw new Error(`no other words for ${anchor}`);
  return { wording: words, from };
};
