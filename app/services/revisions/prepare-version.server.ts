import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { accept, type Outcome, refuse } from "#app/domain/outcome.ts";
import { type NewVersion, newVersion } from "#app/domain/policies/compare/new-version.ts";
import { touchedClauses } from "#app/domain/policies/compare/touched.ts";
import { versionCommit, versionText } from "#app/domain/policies/version-text.ts";
import type { Tx } from "#db/client.ts";
import { findPolicyText, type PolicyHead } from "#db/queries/policies.ts";
import { listCounted, type VersionRows } from "#db/queries/revision-writes.ts";
import type { Revision } from "#db/queries/revisions.ts";

export type PreparedVersion = {
  revision: Revision;
  rows: Omit<VersionRows, "now">;
  commit: { salt: Buffer; text: string };
};

/**
 * The version that a revision becomes, worked out before anything is written: identities, difference,
 * what it touches and which opinions caused it, what the ledger commits to. Refuses while a clause is in
 * doubt, where nothing is new, and a text that revises another version than the newest. `said` is the
 * public note of the step that makes it public.
 */
export const prepareVersion = async (
  tx: Tx,
  head: PolicyHead,
  revision: Revision,
  said: string,
): Promise<Outcome<PreparedVersion>> => {
  if (revision.baseVersion !== head.currentVersion) return refuse("stale_version");
  const base = await findPolicyText(tx, head.id, revision.baseVersion);
  if (!base) return refuse("not_found");
  const made = newVersion(base, revision, () => uuid());
  if (!made.ok) return made;
  const { text, difference } = made.value;
  const parents = new Map(
    [...base.clauses, ...text.clauses].map(({ key, parentKey }) => [key, parentKey]),
  );
  const touched = touchedClauses(difference, parents);
  return accept({
    revision,
    rows: {
      recordId: head.id,
      number: head.currentVersion + 1,
      preamble: text.preamble,
      closing: text.closing,
      source: revision.sourceText,
      note: revision.note,
      summary: difference.summary,
      substantive: revision.substantive ?? false,
      clauses: text.clauses,
      touched: [...touched].map(([clauseKey, kind]) => ({ clauseKey, kind })),
      causes: await causesOf(tx, head.id, revision, made.value),
    },
    commit: { salt: randomBytes(32), text: versionCommit(said, versionText(text)) },
  });
};

/** Opinions that caused a change, by the clause's identity; those that were taken back meanwhile are left out. */
const causesOf = async (
  tx: Tx,
  recordId: string,
  { causes }: Revision,
  { text }: NewVersion,
): Promise<VersionRows["causes"]> => {
  const keys = new Map(text.clauses.map(({ anchor, key }) => [anchor, key]));
  const counted = new Set(await listCounted(tx, recordId, Object.values(causes).flat()));
  return Object.entries(causes).flatMap(([at, ids]) =>
    ids
      .filter((id) => counted.has(id))
      .map((commentId) => ({ clauseKey: keys.get(at) ?? at, commentId })),
  );
};
