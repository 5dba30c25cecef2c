import type { Copy, Lang } from "./copy.ts";
import { mail as en } from "./en/mail.ts";
import { mail as vi } from "./vi/mail.ts";

export type MailWords = Copy<typeof vi>;

const WORDS: Readonly<Record<Lang, MailWords>> = { vi, en };

/** Every sentence of the mails in a language; no page carries them. */
export const mailWordsFor = (lang: Lang): MailWords => WORDS[lang];
