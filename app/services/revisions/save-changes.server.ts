import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { listReceipts, writeChangeFacts } from "#db/queries/revision-writes.ts";
import { lockEditable } from "./load-revision.server.ts";

export type GivenChanges = {
  recordId: string;
  seen: number;
  note: string;
  substantive: boolean | null;
  newClosesAt: Date | null;
  /** Receipts of the opinions behind a change, by address of the new clause or identity of a removed one. */
  causes: Readonly<Record<string, readonly string[]>>;
};

/**
 * Keeps what the drafter says of a new version: what is new and why, whether it changes the substance,
 * the opinions behind each change. Refuses a receipt that belongs to no countable opinion on this policy,
 * and names the changes it stands at. Gives the new row version.
 */
export const saveChanges = (work: Work, given: GivenChanges): Promise<Outcome<{ seen: number }>> =>
  transact(work.db, async (tx) => {
    const found = await lockEditable(work, tx, given.recordId, given.seen);
    if (!found.ok) return found;
    const { revision } = found.value;
    const asked = [...new Set(Object.values(given.causes).flat())];
    const known = new Map(
      (await listReceipts(tx, given.recordId, asked)).map((row) => [row.receiptCode, row.id]),
    );
    const wrong = Object.entries(given.causes)
      .filter(([, receipts]) => receipts.some((receipt) => !known.has(receipt)))
      .map(([at]) => at);
    if (wrong.length > 0) return refuse("receipt_unknown", { at: wrong });
    const causes = Object.fromEntries(
      Object.entries(given.causes)
        .filter(([, receipts]) => receipts.length > 0)
        .map(([at, receipts]) => [
          at,
          [...new Set(receipts.flatMap((receipt) => known.get(receipt) ?? []))],
        ]),
    );
    const { note, substantive, newClosesAt } = given;
    await writeChangeFacts(tx, revision.id, { note, substantive, newClosesAt, causes }, work.now);
    return accept({ seen: revision.rowVersion + 1 });
  });
