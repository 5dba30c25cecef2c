import type { RefusalCode } from "../refusals.ts";

const ascii = (text: string): number[] => [...text].map((sign) => sign.charCodeAt(0));
const wide = (text: string): number[] => ascii(text).flatMap((code) => [code, 0]);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OPEN_DOCUMENT = ascii("mimetypeapplication/vnd.oasis.opendocument.text");
/** Streams of an OLE container, as its directory names them. */
const ENCRYPTED = wide("EncryptedPackage");
const OLD_WORD = wide("WordDocument");
/** Where the name of the first entry of a zip archive stands. */
const NAME_AT = 30;
/** Readers of PDF look for its mark this far. */
const PDF_REACH = 1_024;

/**
 * Why a file cannot be a Word file of today, by its first bytes and never by its name; null for a zip
 * archive, which may be one. Each other kind that offices send has a code of its own, so that the
 * answer can name the way out.
 */
export const foreignKind = (bytes: Uint8Array): RefusalCode | null => {
  if (bytes.length === 0) return "word_empty";
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (startsWith(bytes, ZIP)) {
    return startsWith(bytes.subarray(NAME_AT), OPEN_DOCUMENT) ? "word_is_odt" : null;
  }
  if (find(bytes.subarray(0, PDF_REACH), ascii("%PDF-")) >= 0) return "word_is_pdf";
  if (startsWith(bytes, ascii("{\\rtf"))) return "word_is_rtf";
  return "word_unknown";
};

const oleKind = (bytes: Uint8Array): RefusalCode => {
  if (find(bytes, ENCRYPTED) >= 0) return "word_locked";
  return find(bytes, OLD_WORD) >= 0 ? "word_is_doc" : "word_unknown";
};

const startsWith = (bytes: Uint8Array, pattern: readonly number[]): boolean =>
  pattern.every((byte, index) => bytes[index] === byte);

/** Place of the first occurrence, or -1. */
const find = (bytes: Uint8Array, pattern: readonly number[]): number => {
  const first = pattern[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
};
