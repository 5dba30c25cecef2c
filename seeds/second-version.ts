import { newVersion } from "#app/domain/policies/compare/new-version.ts";
import type { StoredClause } from "#app/domain/policies/compare/pieces.ts";
import { touchedClauses } from "#app/domain/policies/compare/touched.ts";
import { flatten, parseOutline } from "#app/domain/policies/outline.ts";
import { versionCommit, versionText } from "#app/domain/policies/version-text.ts";
import type { Comment } from "./comment.ts";
import type { Value } from "./insert-rows.ts";
import type { MadeText } from "./make-text.ts";
import type { Random } from "./random.ts";
import type { SampleDay } from "./sample-time.ts";

type Row = Record<string, Value>;

/** A second version of a sample's text: what is put for what, why, and which opinions it follows. */
export type Revised = {
  day: SampleDay;
  changes: readonly (readonly [was: string, is: string])[];
  note: string;
  /** Clauses whose change followed opinions: on which clause, what they speak of, and how many are named. */
  causes: readonly { clause: string; on: string; says: readonly string[]; most: number }[];
};

export type SecondVersion = {
  at: Date;
  version: Row;
  clauses: Row[];
  changes: Row[];
  /** Places of the clauses in the second version, by identity. */
  places: ReadonlyMap<string, number>;
  commit: { salt: Buffer; text: string };
};

/**
 * The second version of a sample, made by the rules of the live one. Throws where a change is not in the
 * text, or leaves a clause in doubt: a sample must not need a person.
 */
export const makeSecondVersion = (
  random: Random,
  first: MadeText,
  revised: Revised,
  at: Date,
): SecondVersion => {
  const source = revised.changes.reduce((text, [was, is]) => {
    if (!text.includes(was)) throw new Error(`not in the text: ${was}`);
    return text.replace(was, () => is);
  }, first.source);
  const outline = parseOutline(source);
  const base = {
    preamble: String(first.version.preamble),
    closing: String(first.version.closing),
    clauses: first.stored,
  };
  const rows = flatten(outline).map(({ position: _, ...row }) => row);
  const { preamble, closing } = outline;
  const made = newVersion(base, { preamble, closing, rows, decisions: {} }, () =>
    random.uuidAt(at),
  );
  if (!made.ok) throw new Error(`second version: ${made.refusal.code}`);
  const { text, difference } = made.value;
  const recordId = String(first.version.record_id);
  const parents = new Map(
    [...base.clauses, ...text.clauses].map(({ key, parentKey }) => [key, parentKey]),
  );
  return {
    at,
    version: {
      ...first.version,
      number: 2,
      preamble,
      closing,
      source_text: source,
      change_note: revised.note,
      change_summary: difference.summary,
      published_at: at.toISOString(),
      created_at: at.toISOString(),
    },
    clauses: text.clauses.map(({ parentKey, ...clause }, position) => ({
      record_id: recordId,
      version: 2,
      parent_key: parentKey,
      position,
      ...clause,
    })),
    changes: [...touchedClauses(difference, parents)].map(([clause_key, kind]) => ({
      record_id: recordId,
      version: 2,
      clause_key,
      kind,
    })),
    places: new Map(text.clauses.map(({ key }, position) => [key, position])),
    commit: { salt: random.bytes(32), text: versionCommit(revised.note, versionText(text)) },
  };
};

/** The earliest opinions that were shown before a change and speak of its matter: what it followed. */
export const causeRows = (
  recordId: string,
  clauses: readonly StoredClause[],
  { causes }: Revised,
  second: SecondVersion,
  comments: readonly Comment[],
): Row[] => {
  const was = keysOf(clauses);
  const is = keysOf(second.clauses);
  return causes.flatMap(({ clause, on, says, most }) => {
    const found = comments.filter(
      ({ plan, shownAt }) =>
        plan.clause?.key === was.get(on) &&
        shownAt !== null &&
        shownAt < second.at &&
        says.some((words) => plan.body.includes(words)),
    );
    if (found.length === 0) throw new Error(`nobody spoke of ${clause}`);
    return found
      .sort((a, b) => a.plan.at.getTime() - b.plan.at.getTime())
      .slice(0, most)
      .map(({ walked }) => ({
        record_id: recordId,
        version: 2,
        clause_key: is.get(clause) ?? null,
        comment_id: walked.subject.id,
      }));
  });
};

const keysOf = (clauses: readonly { anchor?: unknown; key?: unknown }[]) =>
  new Map(clauses.map(({ anchor, key }) => [String(anchor), String(key)]));
