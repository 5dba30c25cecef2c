import type { StoredClause } from "#app/domain/policies/compare/pieces.ts";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import type { DraftTemplate } from "./draft-template.ts";
import { fill } from "./draft-template.ts";
import type { Value } from "./insert-rows.ts";
import type { Random } from "./random.ts";
import type { UnitRow } from "./units.ts";

type Row = Record<string, Value>;

/** A clause as comments refer to it. */
export type Place = { key: string; position: number; anchor: string; label: string };

export type MadeText = {
  planYear: number;
  source: string;
  version: Row;
  clauses: Row[];
  places: Place[];
  /** The clauses as they are compared, each with its depth. */
  stored: (StoredClause & { depth: number })[];
};

/** The text of a draft for one unit, read by the importer as a pasted text would be. */
export const makeText = (
  random: Random,
  given: { recordId: string; draft: DraftTemplate; unit: UnitRow; planYear: number; at: Date },
): MadeText => {
  const source = fill(given.draft.text, { fullName: given.unit.full_name }, given.planYear);
  const outline = parseOutline(source);
  const rows = flatten(outline);
  const keys = rows.map(() => random.uuidAt(given.at));
  const clauses = rows.map((row, index): Row => {
    const { parent, ...columns } = row;
    return {
      record_id: given.recordId,
      version: 1,
      key: keys[index] ?? null,
      parent_key: parent === null ? null : (keys[parent] ?? null),
      ...columns,
    };
  });
  return {
    planYear: given.planYear,
    source,
    version: {
      record_id: given.recordId,
      number: 1,
      preamble: outline.preamble,
      closing: outline.closing,
      source_text: source,
      change_note: "",
      change_summary: null,
      published_at: null,
      created_at: given.at.toISOString(),
    },
    clauses,
    places: rows.map(({ position, anchor, label }, index) => ({
      key: keys[index] ?? "",
      position,
      anchor,
      label: label.replace(/[.)]$/, ""),
    })),
    stored: rows.map(({ parent, position: _, ...row }, index) => ({
      ...row,
      key: keys[index] ?? "",
      parentKey: parent === null ? null : (keys[parent] ?? null),
    })),
  };
};
