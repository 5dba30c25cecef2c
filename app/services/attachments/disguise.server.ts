import { type FileType, isImage } from "#app/domain/attachments/file-types.ts";

const HEAD = 1_024;
const TAIL = 65_557;
const PAGE = /<(?:script|html|!doctype\s+html|iframe|svg|\?php)[\s>]/i;
const ZIP_END = Buffer.from("PK\x05\x06", "latin1");
const ZIP_END_BYTES = 22;

/**
 * Whether a file of a type is something else as well: a web page that starts like a picture, an
 * archive behind a document. What is neither read nor made anew must be one thing only.
 */
export const isDisguised = (bytes: Buffer, type: FileType): boolean => {
  if (type !== "pdf" && !isImage(type)) return false;
  const head = bytes.subarray(0, HEAD).toString("latin1");
  if (PAGE.test(head) || (isImage(type) && /%PDF-\d/.test(head))) return true;
  return endsAsZip(bytes);
};

/** The end record of an archive that reaches exactly to the last byte. */
const endsAsZip = (bytes: Buffer): boolean => {
  const from = Math.max(0, bytes.length - TAIL);
  for (let at = bytes.lastIndexOf(ZIP_END); at >= from; at = bytes.lastIndexOf(ZIP_END, at - 1)) {
    const complete = at + ZIP_END_BYTES <= bytes.length;
    if (complete && at + ZIP_END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) return true;
    if (at === 0) return false;
  }
  return false;
};

/** The signature that every scanner knows, so that the way of a refused file can be tried out. */
export const TEST_VIRUS = Buffer.from(
  ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$", "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].join(""),
  "latin1",
);
