import { canonicalJson } from "../ledger/canonical.ts";

/** Everything that a person said: the opinion, and the words proposed for the clause. */
export type Spoken = { body: string; wording: string | null };

/**
 * The text that the ledger commits to for an opinion: its words, and with them, in canonical JSON, those
 * it proposes for the clause.
 */
export const spokenText = ({ body, wording }: Spoken): string =>
  wording === null ? body : canonicalJson({ body, wording });
