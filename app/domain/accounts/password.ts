import { codePoints, fold } from "../vietnamese.ts";
import { COMMON_PASSWORDS } from "./common-passwords.ts";

/** NIST SP 800-63B-4: a password that is the only factor has at least 15 characters. */
export const PASSWORD_MIN = 15;
/** Bytes after NFKC that the hash is given; above it a password is refused, never cut. */
export const PASSWORD_MAX_BYTES = 1_024;

export type PasswordFault =
  | "password_unreadable"
  | "password_short"
  | "password_long"
  | "password_common"
  | "password_personal";

/**
 * The form of a password that is hashed, at sign-up and at sign-in alike: NFKC, so that macOS and
 * Unikey "tổ hợp" type the same password (a deviation from OWASP ASVS 6.2.8, which keeps it as
 * typed). Null for one that no account can have: lone surrogates, or too many bytes.
 */
export const preparePassword = (typed: string): string | null => {
  if (typed.length > PASSWORD_MAX_BYTES || !typed.isWellFormed()) return null;
  const password = typed.normalize("NFKC");
  return new TextEncoder().encode(password).length > PASSWORD_MAX_BYTES ? null : password;
};

/**
 * What is wrong with a new password, or null: too short in code points, too long, among the commonly
 * used or mechanically made ones, or made from the person's own words (name, address, phone). No
 * rules on kinds of characters and no expiry (NIST SP 800-63B-4 §3.1.1).
 */
export const passwordFault = (typed: string, own: readonly string[]): PasswordFault | null => {
  if (!typed.isWellFormed()) return "password_unreadable";
  const password = preparePassword(typed);
  if (password === null) return "password_long";
  if (codePoints(password) < PASSWORD_MIN) return "password_short";
  const plain = fold(password).replace(/\s+/g, "");
  if (isCommon(plain)) return "password_common";
  return own.some((words) => isDerived(plain, words)) ? "password_personal" : null;
};

/** Signs a password must keep once the guessable part is taken out of it. */
const OWN_SIGNS = 6;
const ROWS = ["abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"];

const lettersAndDigits = (s: string): string => s.replace(/[^\p{L}\p{N}]/gu, "");

const isCommon = (plain: string): boolean => {
  const bare = lettersAndDigits(plain);
  const rest = COMMON_PASSWORDS.reduce((left, word) => left.replaceAll(word, ""), bare);
  return (
    new Set(plain).size < 5 ||
    isRepeated(plain) ||
    longestRun(bare) >= 10 ||
    (rest !== bare && rest.length < OWN_SIGNS)
  );
};

/** `abcabcabcabc`: one short piece again and again. */
const isRepeated = (plain: string): boolean =>
  (plain + plain).indexOf(plain, 1) <= plain.length / 2;

/** Longest piece of a keyboard row, the alphabet or the digits, in one direction. */
const longestRun = (bare: string): number => {
  const lines = ROWS.flatMap((row) => [row, [...row].reverse().join("")]);
  let longest = 0;
  for (let start = 0; start < bare.length; start++) {
    for (const line of lines) {
      let length = longest + 1;
      while (start + length <= bare.length && line.includes(bare.slice(start, start + length))) {
        longest = length;
        length += 1;
      }
    }
  }
  return longest;
};

const isDerived = (plain: string, words: string): boolean => {
  const bare = lettersAndDigits(plain);
  return piecesOf(words).some(
    (piece) => bare.includes(piece) && bare.replaceAll(piece, "").length < OWN_SIGNS,
  );
};

/** What people reuse of their own: the part before @, the whole, a phone number with its 0. */
const piecesOf = (words: string): string[] => {
  const known = fold(words).replace(/\s+/g, "");
  const local = known.split("@")[0] ?? "";
  const phone = local.replace(/^\+84/, "0");
  return [local, known, phone].map(lettersAndDigits).filter((piece) => piece.length >= 4);
};
