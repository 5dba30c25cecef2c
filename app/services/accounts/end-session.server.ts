import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { deleteSession } from "#db/queries/sessions.ts";

/** Ends one of the actor's sessions; another person's, or one that is over, is `not_found`. */
export const endSession = async (work: Work, sessionId: string): Promise<Outcome<null>> => {
  if (work.actor.kind !== "account") return refuse("sign_in_first");
  const ended = await deleteSession(work.db, sessionId, work.actor.id);
  return ended ? accept(null) : refuse("not_found");
};
