import { z } from "zod";

/** When a mail about something goes out: as it happens, once a day in the morning, never. */
export const MAIL_TIMES = ["at_once", "daily", "none"] as const;
export type MailTime = (typeof MAIL_TIMES)[number];

/** What mails are about: what became of one's own opinions, and what moved among what one follows. */
export const MAIL_KINDS = ["answers", "followed"] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

export const MAIL_LANGS = ["vi", "en"] as const;
export type MailLang = (typeof MAIL_LANGS)[number];

export type MailPreferences = Readonly<Record<MailKind, MailTime>> & { lang: MailLang };

/** What holds for somebody who has chosen nothing. */
export const MAIL_DEFAULTS: MailPreferences = { answers: "at_once", followed: "daily", lang: "vi" };

/** What an unsubscribing link is for: one kind of mail, or everything the daily mail carries. */
export const UNSUBSCRIBE_SCOPES = [...MAIL_KINDS, "daily"] as const;
export type UnsubscribeScope = (typeof UNSUBSCRIBE_SCOPES)[number];

/** Preferences after somebody unsubscribed: nothing of that scope goes out any more. */
export const unsubscribed = (before: MailPreferences, scope: UnsubscribeScope): MailPreferences => {
  const time = (kind: MailKind): MailTime =>
    kind === scope || (scope === "daily" && before[kind] === "daily") ? "none" : before[kind];
  return { ...before, answers: time("answers"), followed: time("followed") };
};

const form = z.object({
  answers: z.enum(MAIL_TIMES),
  followed: z.enum(MAIL_TIMES),
  lang: z.enum(MAIL_LANGS),
});

/** The preferences of a form; null when one of them is none of the choices. */
export const readPreferences = (given: Readonly<Record<string, unknown>>): MailPreferences | null =>
  form.safeParse({ ...given }).data ?? null;
