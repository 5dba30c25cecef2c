import { checkText, fold } from "../vietnamese.ts";

export const NAME_MAX = 80;

export type NameFault = "name_missing" | "name_long" | "name_unreadable" | "name_official";

/** Letters that look like Latin ones but are not would let somebody borrow a name. */
const LETTERS = /^[\p{Script=Latin}\p{M} .,'’·-]+$/u;

/** Names of bodies and offices: only roles speak for them. */
const OFFICIAL =
  /\b(?:ubnd|uy ban|hdnd|hoi dong nhan dan|mat tran|mttq|cong an|cong dan so|chu tich|pho chu tich|bi thu|ban quan tri|quan tri vien|admin|administrator|sau dan|tiep nhan|kiem duyet|dang uy|thanh uy)\b/;

/**
 * A name to be shown beside a person's words: one line of Latin letters, as checked text. Refuses
 * names that could be taken for an office.
 */
export const checkName = (
  value: string,
): { ok: true; value: string } | { ok: false; code: NameFault } => {
  const text = checkText(value.replace(/\s+/g, " "), { max: NAME_MAX });
  if (!text.ok) {
    const codes = {
      text_missing: "name_missing",
      text_too_long: "name_long",
      invalid_text: "name_unreadable",
    } as const;
    return { ok: false, code: codes[text.code] };
  }
  if (!LETTERS.test(text.value)) return { ok: false, code: "name_unreadable" };
  if (OFFICIAL.test(fold(text.value))) return { ok: false, code: "name_official" };
  return text;
};
