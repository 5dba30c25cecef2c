import { fold } from "../vietnamese.ts";

/** NIST SP 800-63B-4: a password that is the only factor has at least 15 characters. */
export const PASSWORD_MIN = 15;
/** Of the normalised form; longer input is refused, never cut. */
export const PASSWORD_MAX_BYTES = 1_024;

export type PasswordFault =
  | "password_short"
  | "password_long"
  | "password_repeats"
  | "password_common"
  | "password_personal";

/** The form that is hashed: the same password typed composed or decomposed is one password. */
export const normalisePassword = (password: string): string => password.normalize("NFKC");

const COMMON = [
  "0123456789",
  "9876543210",
  "abcdefghijklmnopqrstuvwxyz",
  "qwertyuiopasdfghjklzxcvbnm",
  "1q2w3e4r5t6y7u8i9o0p",
  "password",
  "passw0rd",
  "iloveyou",
  "matkhau",
  "saudan",
  "haiphong",
  "vietnam",
];

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, "");

/** Whether the text is nothing but the phrase over and over, begun and ended anywhere. */
const isMadeOf = (text: string, phrase: string): boolean =>
  phrase.length > 0 && phrase.repeat(Math.ceil(text.length / phrase.length) + 1).includes(text);

const repeatsItself = (text: string): boolean =>
  [1, 2, 3, 4].some((length) => isMadeOf(text, text.slice(0, length)));

/**
 * What is wrong with a new password, or null. Takes the person's own words (name, address, phone):
 * a password made of these alone is guessed first. No rule on kinds of characters (NIST SP 800-63B-4).
 */
export const passwordFault = (password: string, own: readonly string[]): PasswordFault | null => {
  const normal = normalisePassword(password);
  if (new TextEncoder().encode(normal).length > PASSWORD_MAX_BYTES) return "password_long";
  if ([...normal].length < PASSWORD_MIN) return "password_short";
  const letters = bare(normal) || normal;
  if (repeatsItself(letters)) return "password_repeats";
  if (COMMON.some((phrase) => isMadeOf(letters, phrase))) return "password_common";
  const words = own.flatMap((word) => [bare(word), bare(word.split("@")[0] ?? "")]);
  if (words.some((word) => word.length > 3 && isMadeOf(letters, word))) return "password_personal";
  return null;
};
