import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { periodDays } from "#app/domain/policies/period.ts";
import type { Work } from "#app/services/context.ts";
import { loadConsultationFacts } from "#app/services/policies/policy-facts.server.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { markProposed } from "#db/queries/revision-writes.ts";
import type { Revision } from "#db/queries/revisions.ts";
import { lockEditable, type Revisable } from "./load-revision.server.ts";
import { prepareVersion } from "./prepare-version.server.ts";

/**
 * Hands a new version to the chair: while the consultation is open one that changes the substance, with
 * an end of the period that is late enough; afterwards the final text, which comes out with the signed
 * answers or in a new round. Refuses one without a note, with clauses in doubt, or with nothing new in it.
 */
export const proposeRevision = (
  work: Work,
  given: { recordId: string; seen: number },
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const found = await lockEditable(work, tx, given.recordId, given.seen);
    if (!found.ok) return found;
    const { revision, head, state, by } = found.value;
    if (revision.substantive === null) return refuse("substance_unsaid");
    if (revision.note.trim() === "") return refuse("note_required");
    if (state === "open") {
      const dated = await checkPeriod(work, tx, found.value, revision);
      if (!dated.ok) return dated;
    }
    const prepared = await prepareVersion(tx, head, revision, revision.note);
    if (!prepared.ok) return prepared;
    await markProposed(tx, revision.id, { by, now: work.now });
    return accept({ id: revision.id });
  });

/** Only a change of substance needs the chair while the consultation is open, and it restarts the period. */
const checkPeriod = async (
  work: Work,
  tx: Tx,
  { head }: Revisable,
  revision: Revision,
): Promise<Outcome<null>> => {
  if (!revision.substantive) return refuse("wrong_state");
  if (!revision.newClosesAt) return refuse("date_required");
  const end = new Date(revision.newClosesAt);
  const loaded = await loadConsultationFacts(work, tx, head.id);
  const { minDays = 0, closesAt = null } = loaded?.facts ?? {};
  if (periodDays(work.now, end) < minDays) {
    const days = Math.max(0, periodDays(work.now, end));
    return refuse("period_too_short", { least: minDays, given: days });
  }
  return closesAt && end < closesAt ? refuse("period_must_grow") : accept(null);
};
