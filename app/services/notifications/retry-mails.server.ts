import { canSomewhere } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { reviveMails } from "#db/queries/mail.ts";

/**
 * Puts a mail that was given up back among those that wait, or all of them (`id` null), with all its tries
 * before it. Gives how many. Refuses who may not, and a mail that is not among them as `not_found`.
 */
export const retryMails = async (work: Work, id: number | null): Promise<Outcome<number>> => {
  if (!canSomewhere(work.actor, "mail.retry")) return refuse("forbidden");
  const revived = await reviveMails(work.db, id);
  return id !== null && revived === 0 ? refuse("not_found") : accept(revived);
};
