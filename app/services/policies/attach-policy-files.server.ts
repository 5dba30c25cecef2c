import { can } from "#app/domain/access.ts";
import { type Outcome, refuse } from "#app/domain/outcome.ts";
import { attachDrafts } from "#app/services/attachments/attach-drafts.server.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Holder } from "#db/queries/attachments.ts";
import { lockRecord } from "#db/queries/subjects.ts";

/**
 * Hands a form's uploads to the dossier of a draft. Refuses who may not edit it (a record one may not
 * know of is not found), and a dossier that was sent on: what people are asked about stays as it is.
 */
export const attachPolicyFiles = (
  work: Work,
  given: { id: string; formId: string; holder: Holder },
): Promise<Outcome<{ ids: string[] }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    if (!subject || !can(work.actor, "policy.edit", subject)) return refuse("not_found");
    if (subject.state !== "draft") return refuse("wrong_state", { state: subject.state });
    const { formId, holder } = given;
    return attachDrafts(tx, { formId, holder, kind: "CS", recordId: given.id, now: work.now });
  });
