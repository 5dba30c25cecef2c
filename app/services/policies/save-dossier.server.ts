import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { type Dossier, type Seen, updateDossier } from "#db/queries/policy-writes.ts";
import { lockRecord } from "#db/queries/subjects.ts";

/**
 * Replaces the dossier of a draft. Refuses who may not edit it (a record one may not know of is not
 * found), and a draft that was sent on or changed meanwhile.
 */
export const saveDossier = (
  work: Work,
  id: string,
  seen: Seen,
  dossier: Dossier,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, id);
    if (!subject) return refuse("not_found");
    if (!can(work.actor, "policy.edit", subject)) return refuse("not_found");
    const saved = await updateDossier(tx, id, seen, dossier, work.now);
    return saved ? accept({ id }) : refuse("stale_version");
  });
