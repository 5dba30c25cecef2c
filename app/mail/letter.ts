import type { Lang } from "#app/copy/copy.ts";

export type Fact = { label: string; value: string };

/** One piece of a mail; every piece has a form in HTML and one in plain text. */
export type Block =
  | { is: "text"; text: string }
  | { is: "heading"; text: string }
  | { is: "title"; text: string }
  | { is: "facts"; facts: readonly Fact[] }
  /** Words of a person or an office, as they were written. */
  | { is: "quote"; label: string; text: string }
  | { is: "button"; label: string; href: string }
  | { is: "items"; items: readonly { title: string; text: string; href: string }[] };

export type Letter = {
  lang: Lang;
  subject: string;
  /** First line in lists of mails. */
  preview: string;
  blocks: readonly Block[];
  /** Why the person gets it, and what can be done about it. */
  foot: { lines: readonly string[]; links: readonly { label: string; href: string }[] };
  site: { name: string; promise: string; href: string };
};

const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;
const LONGEST_SUBJECT = 140;

/** One line of at most so many signs: a title never starts a header of its own. */
export const oneLine = (text: string, longest = LONGEST_SUBJECT): string => {
  const signs = [...text.replace(CONTROLS, " ").replace(/\s+/g, " ").trim()];
  return signs.length <= longest ? signs.join("") : `${signs.slice(0, longest - 1).join("")}…`;
};
