import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { markRead } from "#db/queries/notices.ts";

/** Marks the actor's notices read up to the one with that id: what arrived since stays unread. */
export const markNoticesRead = async (work: Work, upTo: number): Promise<Outcome<null>> => {
  if (work.actor.kind !== "account") return refuse("sign_in_first");
  await markRead(work.db, work.actor.id, upTo, work.now);
  return accept(null);
};
