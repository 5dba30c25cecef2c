import { canonicalJson } from "../ledger/canonical.ts";
import { printed } from "./wording.ts";

type Clause = Parameters<typeof printed>[0];

/** A published version as one text: what stands before the clauses, the clauses in order, what stands behind. */
export const versionText = (version: {
  preamble: string;
  closing: string;
  clauses: readonly Clause[];
}): string =>
  [version.preamble, ...version.clauses.flatMap(printed), version.closing]
    .filter((part) => part !== "")
    .join("\n");

/** What the ledger commits to when a version is published: its text, and the public note it came with. */
export const versionCommit = (note: string, text: string): string => canonicalJson({ note, text });
