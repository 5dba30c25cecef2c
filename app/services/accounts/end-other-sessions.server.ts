import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { forgetBrowsers } from "#db/queries/accounts.ts";
import { deleteOtherSessions } from "#db/queries/sessions.ts";

/**
 * Ends all of the actor's sessions but the one in use, and forgets the browsers they came from: a lost
 * phone gets no chance of its own to guess. Gives how many were ended.
 */
export const endOtherSessions = async (work: Work, sessionId: string): Promise<Outcome<number>> => {
  const { actor } = work;
  if (actor.kind !== "account") return refuse("sign_in_first");
  return transact(work.db, async (tx) => {
    await forgetBrowsers(tx, actor.id);
    return accept(await deleteOtherSessions(tx, actor.id, sessionId));
  });
};
