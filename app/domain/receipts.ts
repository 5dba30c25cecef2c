/** Digits and letters without 0, O, 1 and I, which people misread: 32 signs, five bits each. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const RANDOM_SIGNS = 12;

/**
 * A receipt code from random bytes: 12 signs (60 bits) and a check sign, as it is stored. Throws
 * unless it is given at least 12 bytes; the caller draws them from a secure source.
 */
export const receiptFromBytes = (bytes: Uint8Array): string => {
  if (bytes.length < RANDOM_SIGNS) throw new RangeError(`${RANDOM_SIGNS} random bytes are needed`);
  const values = [...bytes.subarray(0, RANDOM_SIGNS)].map((byte) => byte & 31);
  return [...values, checkValue(values)].map((value) => ALPHABET[value]).join("");
};

/** A stored code as it is printed: `XXXX-XXXX-XXXXX`. */
export const formatReceipt = (code: string): string =>
  `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;

/**
 * The stored form of a code as a person typed it, whatever its case, spaces, dashes and dots; null
 * when it is not a code: another length, a sign that codes do not have, a wrong check sign.
 */
export const parseReceipt = (input: string): string | null => {
  if (input.length > 80) return null;
  const code = input.normalize("NFKC").replace(SEPARATORS, "").toUpperCase();
  const values = [...code].map((sign) => ALPHABET.indexOf(sign));
  if (values.length !== RANDOM_SIGNS + 1 || values.includes(-1)) return null;
  return checkValue(values.slice(0, RANDOM_SIGNS)) === values[RANDOM_SIGNS] ? code : null;
};

const SEPARATORS = /[\s\p{Dash}\p{DI}._·•/]/gu;

/**
 * The sign that makes the polynomial of the code vanish at a generator of GF(32). Every sign has a
 * weight of its own, so any one wrong sign and any two signs exchanged, neighbours or not, show.
 */
const checkValue = (values: readonly number[]): number =>
  values.reduce((sum, value) => timesGenerator(sum ^ value), 0);

/** Multiplication by x in GF(32), modulo x⁵ + x² + 1. */
const timesGenerator = (value: number): number => (value & 16 ? (value << 1) ^ 37 : value << 1);
