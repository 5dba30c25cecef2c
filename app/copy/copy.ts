import { en } from "./en.ts";
import { vi } from "./vi.ts";

export const LANGS = ["vi", "en"] as const;
export type Lang = (typeof LANGS)[number];

/** Shape of a copy table with its literals widened: what the other language must fill, key by key. */
export type Copy<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: Copy<T[Key]> };

export type Words = Copy<typeof vi>;

const WORDS: Readonly<Record<Lang, Words>> = { vi, en };

/** Every sentence of the interface in a language. */
export const copyFor = (lang: Lang): Words => WORDS[lang];
