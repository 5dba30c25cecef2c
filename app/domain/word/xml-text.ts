import type { RefusalCode } from "../refusals.ts";
import { ATTRIBUTES_LIMIT, REFERRING_LIMIT } from "./limits.ts";

/** Characters that XML 1.0 does not have. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u;
const ENCODING = /^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{1,40})["']/;
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));|&/g;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/**
 * The text of an XML part: UTF-8 or UTF-16, all that the package format allows. Null when its bytes are
 * neither, when it says that it is something else, or when it has characters that XML forbids.
 */
export const decodeXml = (bytes: Uint8Array): string | null => {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : null;
  try {
    const text = new TextDecoder(wide ?? "utf-8", { fatal: true }).decode(bytes);
    const said = ENCODING.exec(text)?.[1]?.toLowerCase() ?? "utf-8";
    if (
      !(wide
        ? said.startsWith("utf-16") || said === "utf-8"
        : said === "utf-8" || said === "us-ascii")
    )
      return null;
    if (FORBIDDEN.test(text)) return null;
    return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
  } catch {
    return null;
  }
};

/** Reads what stands for characters, and keeps count of how much of that there is. */
export type Decoder = {
  /** Text between two tags; null when it is not well-formed or too much. */
  text: (raw: string) => string | null;
  /** The value of an attribute, its white space made spaces. */
  attribute: (raw: string) => string | null;
  /** Why the last answer was null, if it was for one of the limits. */
  fault: () => RefusalCode;
};

/** A decoder for one part. It bounds attributes, and characters written as references, in the whole part. */
export const makeDecoder = (): Decoder => {
  let attributes = 0;
  let referring = 0;
  const decode = (raw: string): string | null => {
    if (!raw.includes("&")) return raw;
    referring += raw.length;
    return referring > REFERRING_LIMIT ? null : withReferences(raw);
  };
  return {
    text: (raw) => (raw.includes("]]>") ? null : decode(raw)),
    attribute: (raw) => {
      attributes += 1;
      if (attributes > ATTRIBUTES_LIMIT) return null;
      return decode(/[\t\n]/.test(raw) ? raw.replaceAll(/[\t\n]/g, " ") : raw);
    },
    fault: () =>
      attributes > ATTRIBUTES_LIMIT || referring > REFERRING_LIMIT
        ? "word_overblown"
        : "word_damaged",
  };
};

const withReferences = (raw: string): string | null => {
  let sound = true;
  const text = raw.replaceAll(REFERENCE, (_, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? "";
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : 0;
    const sign = isCharacter(code) ? String.fromCodePoint(code) : "";
    sound &&= sign !== "";
    return sign;
  });
  return sound ? text : null;
};

const isCharacter = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);
