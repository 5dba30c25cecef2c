import { nfc } from "./vietnamese.ts";

/** Longest question to search; the field takes no more. */
export const SEARCH_LIMIT = 200;

/**
 * What somebody typed into a search field, ready for a query: composed, without controls and lone
 * surrogates, spaces joined, at most `SEARCH_LIMIT` code points. Never refuses: what is left may be empty.
 */
export const searchWords = (typed: string): string => {
  const clean = nfc(typed.slice(0, 20 * SEARCH_LIMIT).toWellFormed())
    .replace(/[\p{Cc}\p{Cf}\ufffd]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return [...clean].slice(0, SEARCH_LIMIT).join("").trim();
};
