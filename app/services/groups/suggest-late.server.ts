import { accept } from "#app/domain/outcome.ts";
import { LIKENESS } from "#app/domain/policies/groups.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { placeLate, takeLate } from "#db/queries/late-comments.ts";

const BATCH = 200;

/**
 * Opinions that came after the search: each is suggested to the accepted group of its clause that it is
 * nearest to, where it waits for a person, or noted as alone. Gives 0 when no draft has any.
 */
export const suggestLate = async (work: Work): Promise<number> => {
  const outcome = await transact(work.db, async (tx) => {
    const policyId = await takeLate(tx);
    if (!policyId) return accept(0);
    const least = work.settings.number(LIKENESS);
    return accept(1 + (await placeLate(tx, { policyId, least, limit: BATCH })));
  });
  return outcome.ok ? outcome.value : 0;
};
