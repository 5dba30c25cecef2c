import { canonicalJson, leafHash } from "./canonical.ts";

export type LedgerEvent = {
  /** Random name of the subject in the ledger (UUID version 4): carries neither code, unit nor time. */
  item: string;
  /** Number of the step within the subject, from 1. */
  seq: number;
  /** Public words of the states; `from` is null where nothing public came before. */
  from: string | null;
  to: string;
  role: string;
  at: Date;
  contentCommit: Uint8Array | null;
};

/** Form of the entries; a changed form takes the next number, old entries keep theirs. */
const VERSION = 1;

const RANDOM_UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const WORD = /^[a-z][a-z0-9_]{0,39}$/;

/**
 * A public event as the ledger keeps it: its RFC 8785 JSON and the RFC 6962 leaf hash of those bytes.
 * Only the named fields enter, whatever else the caller's object carries. Throws for a value that
 * could name somebody or cannot be recomputed: an id that is not random, a word with spaces, a
 * commitment of another length, an impossible time.
 */
export const ledgerEntry = (event: LedgerEvent): { entry: string; leafHash: Buffer } => {
  const { item, seq, from, to, role, at, contentCommit } = event;
  demand(RANDOM_UUID.test(item), "item must be a random (version 4) UUID in lower case");
  demand(Number.isSafeInteger(seq) && seq >= 1, "seq must be a positive integer");
  demand(from === null || WORD.test(from), "from must be a word or null");
  demand(WORD.test(to) && WORD.test(role), "to and role must be words");
  demand(contentCommit === null || contentCommit.length === 32, "contentCommit must be a SHA-256");
  const entry = canonicalJson({
    v: VERSION,
    item,
    seq,
    from,
    to,
    role,
    at: at.toISOString(),
    contentCommit: contentCommit === null ? null : Buffer.from(contentCommit).toString("hex"),
  });
  return { entry, leafHash: leafHash(Buffer.from(entry, "utf8")) };
};

const demand = (holds: boolean, message: string): void => {
  if (!holds) throw new RangeError(message);
};
