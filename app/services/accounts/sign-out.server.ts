import type { Work } from "#app/services/context.ts";
import { deleteSession } from "#db/queries/sessions.ts";

/** Ends the session a request came with. Signing out twice is no mistake. */
export const signOut = async (work: Work, sessionId: string | null): Promise<void> => {
  if (sessionId) await deleteSession(work.db, sessionId);
};
