import { can } from "#app/domain/access.ts";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { flatten, type OutlineRow } from "#app/domain/policies/outline.ts";
import type { Draft } from "#app/domain/policies/outline-draft.ts";
import { keepsText } from "#app/domain/policies/outline-text.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { draftOfStored, outlineOfDraft } from "#app/domain/policies/stored-draft.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import { findSourceText } from "#db/queries/dossier.ts";
import { findPolicyText } from "#db/queries/policies.ts";
import { lockRecord } from "#db/queries/subjects.ts";
import { writeText } from "./write-text.server.ts";

export type TextCorrection = {
  id: string;
  version: number;
  /** Key of the first clause as the person saw it: another one means that the text was saved since. */
  seenKey: string;
  change: (draft: Draft) => Outcome<Draft>;
};

/**
 * Corrects how a draft's text is divided. Refuses who may not edit it as not found, a text that was
 * saved meanwhile, a change that has no sense, and any after which a word of the source would be gone.
 * Gives the rows as they are now.
 */
export const correctText = (
  work: Work,
  given: TextCorrection,
): Promise<Outcome<{ rows: readonly OutlineRow[] }>> =>
  transact(work.db, async (tx) => {
    const subject = await lockRecord(tx, given.id);
    if (!subject || !can(work.actor, "policy.edit", subject)) return refuse("not_found");
    if (subject.state !== "draft" || subject.version !== given.version) {
      return refuse("stale_version");
    }
    const [text, source] = await Promise.all([
      findPolicyText(tx, given.id, 1),
      findSourceText(tx, given.id, 1),
    ]);
    if (!text || source === null) return refuse("not_found");
    if (text.clauses[0]?.key !== given.seenKey) return refuse("stale_version");
    const { furniture } = outlineOf(source);
    const draft = draftOfStored(source, furniture, { ...text, rows: text.clauses });
    const corrected = given.change(draft);
    if (!corrected.ok) return corrected;
    const outline = outlineOfDraft(corrected.value, furniture);
    if (!keepsText(source, outline)) return refuse("clause_text_lost");
    const rows = flatten(outline);
    const { preamble, closing } = outline;
    const written = await writeText(tx, given.id, 1, { source, preamble, closing, rows }, work.now);
    return written.ok ? accept({ rows }) : written;
  });
