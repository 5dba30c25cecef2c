import { belongsTo, type FileStore, purposeRow } from "#app/domain/attachments/purposes.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Kind } from "#app/domain/records/kinds.ts";
import type { Tx } from "#db/client.ts";
import { touchRecord } from "#db/queries/attachment-upkeep.ts";
import { claimDrafts, countPurposes, type Holder } from "#db/queries/attachments.ts";

export type Handing = {
  formId: string;
  holder: Holder;
  kind: Kind;
  /** Locked by the caller in this transaction: what is counted here stays so. */
  recordId: string;
  /** What in the record they belong to; the record itself unless said. */
  subject?: { store: FileStore; id: string };
  eventId?: number;
  now: Date;
};

/**
 * Hands a form's uploads over to what the form was about, in the caller's transaction. Refuses
 * `files_too_many` for a purpose, and purposes that such a record does not have. A file that is there
 * already is not there twice.
 */
export const attachDrafts = async (
  tx: Tx,
  handing: Handing,
): Promise<Outcome<{ ids: string[] }>> => {
  const { formId, holder, recordId, now } = handing;
  const subject = handing.subject ?? { store: "records", id: recordId };
  const place = {
    recordId,
    store: subject.store,
    subjectId: subject.id,
    eventId: handing.eventId ?? null,
  };
  const counts = await countPurposes(tx, place, formId, holder);
  const added = counts.filter((row) => row.added > 0);
  if (added.some(({ purpose }) => !belongsTo(purpose, handing.kind))) return refuse("forbidden");
  const over = added.find((row) => row.there + row.added > purposeRow(row.purpose).max);
  if (over) {
    return refuse("files_too_many", { purpose: over.purpose, max: purposeRow(over.purpose).max });
  }
  const ids = await claimDrafts(tx, place, { formId, holder, now });
  if (ids.length > 0) await touchRecord(tx, recordId);
  return accept({ ids });
};
