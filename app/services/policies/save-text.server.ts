import { can } from "#app/domain/access.ts";
import { type Outcome, refuse } from "#app/domain/outcome.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { type NewText, writeText } from "./write-text.server.ts";

/** Replaces the text of a draft's first version. Refuses once the draft was sent on. */
export const saveText = (
  work: Work,
  id: string,
  version: number,
  text: NewText,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, id);
    if (!subject || !can(work.actor, "policy.edit", subject)) return refuse("not_found");
    if (subject.state !== "draft" || subject.version !== version) return refuse("stale_version");
    return writeText(tx, id, 1, text, work.now);
  });
