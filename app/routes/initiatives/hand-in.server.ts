import { validate as isUuid } from "uuid";
import type { CheckedProposal } from "#app/domain/initiatives/proposal-form.ts";
import type { Outcome } from "#app/domain/outcome.ts";
import { accept } from "#app/domain/outcome.ts";
import type { UploadForm } from "#app/middleware/upload-form.server.ts";
import type { Work } from "#app/services/context.ts";
import { saveInitiativeDraft } from "#app/services/initiatives/save-draft.server.ts";
import { sendInitiative } from "#app/services/initiatives/send-initiative.server.ts";
import { supplyInitiative } from "#app/services/initiatives/supply-initiative.server.ts";

/** Keeps, sends or mends what the form holds, as it asks. */
export const handIn = async (
  work: Work,
  posted: UploadForm,
  { proposal, showName, servedPerson }: CheckedProposal,
  draft: boolean,
): Promise<Outcome<{ id: string }>> => {
  const id = isUuid(posted.text("id")) ? posted.text("id") : null;
  const files = isUuid(posted.formId)
    ? { formId: posted.formId, holder: posted.holder }
    : undefined;
  const words = { ...proposal, showName, files };
  if (id && posted.text("mode") === "mend") {
    const version = Number(posted.text("version"));
    const supplied = await supplyInitiative(work, { id, version, proposal: words });
    return supplied.ok ? accept({ id }) : supplied;
  }
  const given = {
    ...words,
    id,
    servedPerson,
    copiedFrom: posted.text("tu") || null,
    submissionId: posted.submissionId ?? "",
  };
  return draft ? saveInitiativeDraft(work, given) : sendInitiative(work, given);
};
