import { v7 as uuid } from "uuid";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { matchNewText } from "#app/domain/policies/compare/new-version.ts";
import { outlineText } from "#app/domain/policies/outline-text.ts";
import { EDITABLE_REVISION } from "#app/domain/policies/revision.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import { draftOfStored, outlineOfDraft } from "#app/domain/policies/stored-draft.ts";
import { reword } from "#app/domain/policies/wording.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import type { Tx } from "#db/client.ts";
import { findSourceText } from "#db/queries/dossier.ts";
import { findPolicyText, type PolicyText } from "#db/queries/policies.ts";
import { type AcceptedWording, findAcceptedWording } from "#db/queries/proposals.ts";
import { insertRevision, writeRevisionText } from "#db/queries/revision-writes.ts";
import { lockOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { lockRevisable } from "./load-revision.server.ts";
import { keptOf, revisionText } from "./save-revision-text.server.ts";

export type Inclusion = {
  recordId: string;
  commentId: string;
  /** The new version that was seen; null: there was none. */
  seen: number | null;
};

type Editable = Pick<
  Revision,
  "preamble" | "closing" | "sourceText" | "furniture" | "rows" | "decisions" | "causes"
>;

/**
 * Puts the words that an accepted opinion proposes into the new version, which begins as the present
 * text where none is under way; the opinion becomes a cause of that change. Nothing is public by it.
 * Refuses an opinion that was not accepted or proposes nothing, and a clause that the new text has no
 * more. Gives the clause's address.
 */
export const includeWording = (
  work: Work,
  given: Inclusion,
): Promise<Outcome<{ anchor: string }>> =>
  transact(work.db, async (tx) => {
    const revisable = await lockRevisable(work, tx, given.recordId);
    if (!revisable.ok) return revisable;
    const { head, by } = revisable.value;
    const found = await lockOpenRevision(tx, given.recordId);
    if ((found?.rowVersion ?? null) !== given.seen) return refuse("stale_version");
    if (found && !EDITABLE_REVISION.includes(found.state)) return refuse("wrong_state");
    const proposal = await findAcceptedWording(tx, given.recordId, given.commentId);
    const base = await findPolicyText(tx, given.recordId, head.currentVersion);
    if (!proposal || !base) return refuse("not_found");
    const text = found ?? (await presentText(tx, given.recordId, head.currentVersion, base));
    const made = mended(base, text, proposal);
    if (!made.ok) return made;
    const { anchor, kept, ...next } = made.value;
    const changed = { by, now: work.now };
    const id = found?.id ?? uuid();
    if (!found) {
      const begun = { id, recordId: given.recordId, baseVersion: head.currentVersion };
      await insertRevision(tx, { ...begun, ...next, ...changed });
    }
    await writeRevisionText(tx, id, next, kept, changed);
    return accept({ anchor });
  });

/** The newest version as a text that can be changed. */
const presentText = async (
  tx: Tx,
  recordId: string,
  version: number,
  { preamble, closing, clauses }: PolicyText,
): Promise<Editable> => {
  const sourceText = (await findSourceText(tx, recordId, version)) ?? "";
  const places = new Map(clauses.map(({ key }, at) => [key, at]));
  return {
    preamble,
    closing,
    sourceText,
    furniture: outlineOf(sourceText).furniture,
    rows: clauses.map(({ key: _, parentKey, ...row }) => ({
      ...row,
      parent: parentKey === null ? null : (places.get(parentKey) ?? null),
    })),
    decisions: {},
    causes: {},
  };
};

/** The text with the proposed words in their clause, whose identity is certain by that. */
const mended = (
  base: PolicyText,
  text: Editable,
  { commentId, clauseKey, wording }: AcceptedWording,
) => {
  const matched = matchNewText(base, text);
  if (!matched.ok) return matched;
  const { before, matching } = matched.value;
  const old = before.findIndex(({ key }) => key === clauseKey);
  const at = matching.sure.find((pair) => pair.before === old && pair.under === null)?.after;
  const row = at === undefined ? undefined : text.rows[at];
  if (at === undefined || !row) return refuse("clause_unknown");
  const draft = draftOfStored(text.sourceText, text.furniture, text);
  const outline = outlineOfDraft(reword(draft, at, wording), []);
  const next = revisionText(outlineText(outline), outline);
  const kept = keptOf(text, next.rows);
  const { anchor } = row;
  return accept({
    ...next,
    anchor,
    kept: {
      decisions: { ...kept.decisions, [anchor]: clauseKey },
      causes: {
        ...kept.causes,
        [anchor]: [...new Set([...(text.causes[anchor] ?? []), commentId])],
      },
    },
  });
};
