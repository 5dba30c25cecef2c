import { denial } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { stateOf } from "#app/services/policies/policy-facts.server.ts";
import { transact } from "#app/services/transact.server.ts";
import { findPolicyById } from "#db/queries/policies.ts";
import { markDecided } from "#db/queries/revision-writes.ts";
import { lockOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { lockRecord, type Subject } from "#db/queries/subjects.ts";

export type RevisionDecision = {
  recordId: string;
  seen: number;
  decision: "approved" | "returned";
  note: string | null;
};

/** Who may decide about a new version: never who wrote it, nor who handed it in. */
export const revisionSubject = (
  subject: Pick<Subject, "unitPath">,
  { draftedBy, proposedBy }: Pick<Revision, "draftedBy" | "proposedBy">,
) => ({
  unitPath: subject.unitPath,
  authorId: draftedBy,
  submittedBy: proposedBy,
  enteredBy: null,
  checkedBy: null,
});

/**
 * The chair's decision about a new version that changes the substance: approved, or back to its drafter
 * with what is to be changed. Refuses who drafted or handed it in, one that is not handed in, an approval
 * once the consultation is over (its text comes out with the signed answers or a new round instead).
 */
export const decideRevision = (
  work: Work,
  given: RevisionDecision,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.recordId);
    const head = subject && (await findPolicyById(tx, given.recordId));
    const revision = head && (await lockOpenRevision(tx, given.recordId));
    if (!subject || !head || work.actor.kind !== "account") return refuse("not_found");
    if (!revision || revision.rowVersion !== given.seen) return refuse("stale_version");
    const denied = denial(work.actor, "revision.decide", revisionSubject(subject, revision));
    if (denied) return refuse(denied === "forbidden" ? "not_found" : denied);
    if (revision.state !== "proposed") return refuse("wrong_state");
    const { decision, note } = given;
    if (decision === "approved" && stateOf(head, work.now) !== "open") return refuse("wrong_state");
    if (decision === "returned" && !note) return refuse("note_required");
    await markDecided(tx, revision.id, decision, note, { by: work.actor.id, now: work.now });
    return accept({ id: revision.id });
  });
