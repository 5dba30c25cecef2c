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

/** Reads a code as people type it (spaces around it, small letters); null when it is none. */
export const parseCode = (input: string): Code | null => {
  const text = input.trim().toUpperCase();
  const [, kind, unit, year, digits] = SHAPE.exec(text) ?? [];
  if (!kind || !unit || !year || !digits || !isKind(kind)) return null;
  const code = { kind, unit, year: Number(year), number: Number(digits) };
  return code.number > 0 && formatCode(code) === text ? code : null;
};

/** Order of codes: kind, unit, year, then number as a number. */
export const compareCodes = (a: Code, b: Code): number =>
  a.kind.localeCompare(b.kind) ||
  a.unit.localeCompare(b.unit) ||
  a.year - b.year ||
  a.number - b.number;
