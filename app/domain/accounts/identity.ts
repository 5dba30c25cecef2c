export type Identifier = { kind: "email"; value: string } | { kind: "phone"; value: string };

/**
 * What a person typed to say who they are: an e-mail address (lower case) or a Vietnamese phone
 * number (`+84…`, E.164), however they spaced it; null when it is neither. Addresses are ASCII only:
 * two spellings that look alike must never be two accounts.
 */
export const parseIdentifier = (input: string): Identifier | null => {
  if (input.length > INPUT_LIMIT) return null;
  const typed = input.normalize("NFC").replace(UNSEEN, "").trim();
  const email = parseEmail(typed);
  if (email !== null) return { kind: "email", value: email };
  const phone = parsePhone(typed);
  return phone === null ? null : { kind: "phone", value: phone };
};

/** An address in lower case; null when it is not one (RFC 5321 lengths, letters-digits-hyphen domain). */
export const parseEmail = (input: string): string | null => {
  const email = input.trim().toLowerCase();
  const at = email.lastIndexOf("@");
  const local = email.slice(0, Math.max(at, 0));
  const domain = email.slice(at + 1);
  if (email.length > 254 || local.length > 64 || !LOCAL.test(local)) return null;
  const labels = domain.split(".");
  const sane = labels.length >= 2 && labels.every((label) => LABEL.test(label));
  return sane && /[a-z]{2}/.test(labels.at(-1) ?? "") ? email : null;
};

/**
 * A Vietnamese number as E.164: mobile numbers of nine digits after the 0 beginning with 3, 5, 7, 8
 * or 9, landlines of ten beginning with 2 (numbering plan in force since 2018); null otherwise.
 */
export const parsePhone = (input: string): string | null => {
  const compact = input.normalize("NFKC").replace(PHONE_SEPARATORS, "");
  const national = /^(?:\+84|0084|84|0)0?([1-9]\d{8,9})$/.exec(compact)?.[1];
  if (national === undefined) return null;
  return /^(?:[35789]\d{8}|2\d{9})$/.test(national) ? `+84${national}` : null;
};

/** A number as Vietnamese read it: `0912 345 678`. */
export const formatPhone = (phone: string): string => {
  const national = phone.replace(/^\+84/, "0");
  return national.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
};

const INPUT_LIMIT = 320;
/** Invisible signs that address books paste around a number. */
const UNSEEN = /[\p{DI}\p{Cf}]/gu;
const PHONE_SEPARATORS = /[\s.()\p{Dash}\p{DI}\p{Cf}]/gu;
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
