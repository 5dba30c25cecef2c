import { createHash } from "node:crypto";
import canonicalize from "canonicalize";

/** Bytes of salt beside each committed text (128 bits would do; 256 leave no doubt). */
export const SALT_BYTES = 32;

/**
 * RFC 8785 form of a JSON value: the one spelling that is hashed. Throws for what JSON cannot say
 * (undefined, functions, NaN, infinities, lone surrogates, cycles).
 */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
};

/**
 * One spelling of a person's text for hashing: NFC, line ends as LF. Throws for lone surrogates,
 * which UTF-8 cannot carry and which would let two texts share a hash.
 */
export const canonicalText = (text: string): string => {
  if (!text.isWellFormed()) throw new TypeError("text is not well-formed Unicode");
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
};

/** Hash of a leaf, SHA-256(0x00 || entry): RFC 6962 §2.1. */
export const leafHash = (entry: Uint8Array): Buffer =>
  createHash("sha256").update(LEAF).update(entry).digest();

/**
 * Commitment to a text, SHA-256(salt || canonical text): shows later that the text was this one, and
 * says nothing once salt and text are erased. Refuses (throws) a salt of any other length than 32
 * bytes: the fixed length keeps salt and text apart.
 */
export const commitment = (salt: Uint8Array, text: string): Buffer => {
  if (salt.length !== SALT_BYTES) throw new RangeError(`salt must have ${SALT_BYTES} bytes`);
  return createHash("sha256").update(salt).update(canonicalText(text), "utf8").digest();
};

const LEAF = Uint8Array.of(0);
