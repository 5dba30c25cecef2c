import { v7 as uuid } from "uuid";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { flatten, type Outline } from "#app/domain/policies/outline.ts";
import { EDITABLE_REVISION, type RevisionRow } from "#app/domain/policies/revision.ts";
import { outlineOf } from "#app/domain/policies/source.ts";
import type { Work } from "#app/services/context.ts";
import { transact } from "#app/services/transact.server.ts";
import {
  insertRevision,
  type RevisionText,
  writeRevisionText,
} from "#db/queries/revision-writes.ts";
import { lockOpenRevision, type Revision } from "#db/queries/revisions.ts";
import { lockRevisable } from "./load-revision.server.ts";

export type NewRevisionText = {
  recordId: string;
  source: string;
  /** The new version that was seen; null: there was none. */
  seen: number | null;
};

/**
 * Begins a new version of a policy with a text, or gives the one under way another text: what a person
 * had decided about its clauses is asked again. Refuses who may not, a state in which no new version can
 * be prepared, and one that somebody else began or changed meanwhile.
 */
export const saveRevisionText = (
  work: Work,
  { recordId, source, seen }: NewRevisionText,
): Promise<Outcome<{ id: string }>> =>
  transact(work.db, async (tx) => {
    const revisable = await lockRevisable(work, tx, recordId);
    if (!revisable.ok) return revisable;
    const { head, by } = revisable.value;
    const found = await lockOpenRevision(tx, recordId);
    if ((found?.rowVersion ?? null) !== seen) return refuse("stale_version");
    const text = revisionText(source, outlineOf(source));
    const changed = { by, now: work.now };
    if (!found) {
      const id = uuid();
      const begun = { id, recordId, baseVersion: head.currentVersion, ...text, ...changed };
      await insertRevision(tx, begun);
      return accept({ id });
    }
    if (!EDITABLE_REVISION.includes(found.state)) return refuse("wrong_state");
    await writeRevisionText(tx, found.id, text, { decisions: {}, causes: {} }, changed);
    return accept({ id: found.id });
  });

/** The text of an outline as a new version keeps it. */
export const revisionText = (source: string, outline: Outline): RevisionText => ({
  source,
  preamble: outline.preamble,
  closing: outline.closing,
  furniture: outline.furniture,
  rows: flatten(outline).map(({ position: _, ...row }) => row),
});

/** What was decided and said of the clauses that are as they were. */
export const keptOf = (
  revision: Pick<Revision, "rows" | "decisions" | "causes">,
  rows: readonly RevisionRow[],
) => {
  const old = new Map(revision.rows.map((row) => [row.anchor, row]));
  const same = new Set(
    rows
      .filter((row) => {
        const was = old.get(row.anchor);
        return was?.kind === row.kind && was.title === row.title && was.body === row.body;
      })
      .map(({ anchor }) => anchor),
  );
  const known = new Set(revision.rows.map(({ anchor }) => anchor));
  const pick = <Value>(given: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(
      Object.entries(given).filter(([name]) => same.has(name) || !known.has(name)),
    );
  return { decisions: pick(revision.decisions), causes: pick(revision.causes) };
};
