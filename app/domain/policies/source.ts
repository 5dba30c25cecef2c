import { type CheckedText, checkText } from "../vietnamese.ts";
import { parseOutline } from "./outline.ts";
import { keepsText } from "./outline-text.ts";
import type { Outline } from "./outline-types.ts";
import { SOURCE_LIMIT } from "./schema.ts";

/** Page breaks and the line ends of old systems: white space in a draft, controls anywhere else. */
const BREAKS = /[\f\v\u0085]/g;

export type CheckedSource = { ok: true } | { ok: false; code: SourceFault; line?: number };
export type SourceFault = Exclude<CheckedText, { ok: true }>["code"];

/**
 * Whether the text of a draft may be stored; it is kept as it came. Refuses an empty text, one over the
 * limit, and characters that mislead readers or the database, with the line of the first one.
 */
export const checkSource = (text: string): CheckedSource => {
  const checked = checkText(text.replace(BREAKS, "\n"), { max: SOURCE_LIMIT, lines: true });
  if (checked.ok) return { ok: true };
  if (checked.code !== "invalid_text") return checked;
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex((line) => isUnreadable(line.replace(BREAKS, " ")));
  return { ...checked, ...(at >= 0 ? { line: at + 1 } : {}) };
};

const isUnreadable = (line: string): boolean => {
  const checked = checkText(line, { min: 0, max: SOURCE_LIMIT, lines: true });
  return !checked.ok && checked.code === "invalid_text";
};

/**
 * The text of a plain-text file: UTF-8, or UTF-16 with its byte order mark. Null for anything else,
 * Word and PDF files among it.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The outline of a draft. A text in which nothing is recognised stays whole, in one part. */
export const outlineOf = (source: string): Outline => {
  const read = parseOutline(source);
  if (read.nodes.length > 0 && keepsText(source, read)) return read;
  const whole = { kind: "phan", number: "", label: "", title: "", children: [] } as const;
  return {
    preamble: "",
    nodes: [{ ...whole, body: source.trim(), children: [] }],
    closing: "",
    closingAt: 1,
    furniture: [],
    warnings: read.warnings,
  };
};
