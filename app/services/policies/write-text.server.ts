import { v7 as uuid } from "uuid";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import type { ClauseKind } from "#app/domain/policies/schema.ts";
import type { WordWarning } from "#app/domain/word/tally.ts";
import type { Tx } from "#db/client.ts";
import { replaceText } from "#db/queries/policy-writes.ts";

/** A clause as the importer and the preview give it: parents by index, in reading order. */
export type TextRow = {
  parent: number | null;
  depth: number;
  kind: ClauseKind;
  number: string;
  label: string;
  title: string;
  body: string;
  anchor: string;
};

export type NewText = {
  source: string;
  preamble: string;
  closing: string;
  rows: readonly TextRow[];
  /** What the file that it came in could not show; those of the old text stay where none are given. */
  notes?: readonly WordWarning[];
};

/** Writes the text of an unpublished version; every clause gets the identity it keeps from now on. */
export const writeText = async (
  tx: Tx,
  recordId: string,
  version: number,
  text: NewText,
  now: Date,
): Promise<Outcome<{ id: string }>> => {
  const keys = text.rows.map(() => uuid());
  if (text.rows.length === 0) return refuse("text_missing");
  await replaceText(
    tx,
    recordId,
    version,
    {
      preamble: text.preamble,
      closing: text.closing,
      source: text.source,
      notes: text.notes ?? null,
      clauses: text.rows.map(({ parent, ...row }, index) => ({
        ...row,
        key: keys[index] ?? uuid(),
        parentKey: parent === null ? null : (keys[parent] ?? null),
      })),
    },
    now,
  );
  return accept({ id: recordId });
};
