import { checkText, fold } from "../vietnamese.ts";
import { VARIANTS } from "./purposes.ts";

/** Code points of a file's name: longer ones break file systems when the file is saved. */
const LONGEST = 150;

/** Names that our own pictures have in the address of a file. */
const RESERVED: ReadonlySet<string> = new Set(VARIANTS.map((variant) => `${variant}.webp`));

/**
 * The name a person gave a file: NFC, without the folders that some browsers send along. Null for a
 * name that could mislead (controls, reversed writing, only an ending) or that is too long.
 */
export const fileName = (given: string): string | null => {
  const checked = checkText(given.replace(/^.*[/\\]/s, ""), { max: LONGEST });
  return checked.ok && !checked.value.startsWith(".") ? checked.value : null;
};

/** Last part of a file's address. */
export const addressName = (name: string): string => (RESERVED.has(name) ? `tep-${name}` : name);

/**
 * `Content-Disposition` of a download (RFC 6266): the name in UTF-8 for browsers of today, and one in
 * plain letters that no header can trip over.
 */
export const attachmentHeader = (name: string): string => {
  const plain = fold(name)
    .replace(/[^\w.-]+/g, "-")
    .replace(/^[-.]+/, "");
  return `attachment; filename="${plain || "tep"}"; filename*=UTF-8''${extended(name)}`;
};

/** RFC 8187: what `encodeURIComponent` leaves alone and a header's value may not hold. */
const extended = (name: string): string =>
  encodeURIComponent(name).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
