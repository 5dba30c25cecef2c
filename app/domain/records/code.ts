import { isKind, type Kind } from "./kinds.ts";

/** The parts of a human code: `SK-11311-2026-0017`. The unit is the one at birth; mergers keep it. */
export type Code = { kind: Kind; unit: string; year: number; number: number };

const SHAPE = /^([A-Z]{2})-(\d{2}|\d{5})-(\d{4})-(\d{4,9})$/;

/** Writes a code; throws when a part has no place in one. */
export const formatCode = (code: Code): string => {
  const text = `${code.kind}-${code.unit}-${code.year}-${String(code.number).padStart(4, "0")}`;
  if (code.number < 1 || !SHAPE.test(text)) throw new RangeError(`not a code: ${text}`);
  return text;
};

const GAP = String.raw`[\s\p{Dash}._/·•]*`;
const TYPED = new RegExp(`^([A-Z]{2})${GAP}(\\d{5}|\\d{2})${GAP}(20\\d{2})${GAP}(\\d{1,9})$`, "u");

/** Reads a code as people type it, however they part and fill it ("cs 11311 2026 3"); null when it is none. */
export const parseCode = (input: string): Code | null => {
  if (input.length > 80) return null;
  const text = input.normalize("NFKC").trim().toUpperCase();
  const [, kind, unit, year, digits] = TYPED.exec(text) ?? [];
  const number = Number(digits);
  if (!kind || !unit || !isKind(kind) || !(number > 0)) return null;
  return { kind, unit, year: Number(year), number };
};

/** The code that somebody meant, as it is written; null when what he typed is none. */
export const meantCode = (input: string): string | null => {
  const code = parseCode(input);
  return code && formatCode(code);
};

/** Order of codes: kind, unit, year, then number as a number. */
export const compareCodes = (a: Code, b: Code): number =>
  a.kind.localeCompare(b.kind) ||
  a.unit.localeCompare(b.unit) ||
  a.year - b.year ||
  a.number - b.number;
