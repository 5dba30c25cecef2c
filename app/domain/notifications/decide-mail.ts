import type { MailKind, MailPreferences } from "./preferences.ts";

/** Why a mail is not sent after all; kept where a failure would be. */
export const SKIPS = [
  "no_address",
  "unwanted",
  "not_public",
  "too_late",
  "nothing_left",
  "mail_off",
] as const;
export type Skip = (typeof SKIPS)[number];

export type MailFacts = {
  /** The address has been proven; a link that proves it may go out before. */
  confirmed: boolean;
  hasAddress: boolean;
  /** Null for a letter that the person asked for. */
  kind: MailKind | null;
  /** The letter proves the address. */
  proves: boolean;
  /** Until when the link it carries is good. */
  expiresAt: Date | null;
  preferences: MailPreferences;
};

/**
 * Whether a waiting mail still goes out, asked again at every try: null, or why not. Mail goes to proven
 * addresses only, never against a preference that was changed meanwhile, and never with a dead link.
 */
export const skipOf = (facts: MailFacts, now: Date): Skip | null => {
  if (!facts.hasAddress || !(facts.confirmed || facts.proves)) return "no_address";
  if (facts.expiresAt !== null && facts.expiresAt <= now) return "too_late";
  return facts.kind !== null && facts.preferences[facts.kind] === "none" ? "unwanted" : null;
};
