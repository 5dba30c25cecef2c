import type { ClauseKind } from "./schema.ts";

export type OutlineNode = {
  kind: ClauseKind;
  /** "12a", "đ", "IV", "thứ nhất", "Phụ lục I", "1.1"; empty when the text gives none. */
  number: string;
  /** The mark as printed: "Điều 12a.", "đ)", "PHẦN THỨ NHẤT". */
  label: string;
  title: string;
  /** One paragraph a line; `bodyBlocks` reads what its leading white space says. */
  body: string;
  children: OutlineNode[];
};

export const WARNING_CODES = [
  "number_gap",
  "number_duplicate",
  "possible_heading",
  "title_missing",
  "soft_hyphens_removed",
  "invisible_removed",
  "foreign_d",
  "page_number_removed",
  "possible_page_number",
  "quote_unclosed",
  "lines_joined",
  "no_headings",
  "more_warnings",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** `line` counts from 1 in the text as given; `label` is the mark or text it is about, shortened. */
export type OutlineWarning = { code: WarningCode; line: number; label: string };

export type Outline = {
  preamble: string;
  nodes: OutlineNode[];
  closing: string;
  /** How many of `nodes` stand before the closing: appendices usually follow the signature. */
  closingAt: number;
  /** Lines left out of the tree because they are page numbers. */
  furniture: number[];
  warnings: OutlineWarning[];
};

export const EMPTY_OUTLINE: Outline = {
  preamble: "",
  nodes: [],
  closing: "",
  closingAt: 0,
  furniture: [],
  warnings: [],
};

/** Deepest nesting that reading and correcting may produce. */
export const MAX_DEPTH = 8;

const MAX_WARNINGS = 500;
const LABEL_LENGTH = 60;

export type Warn = (code: WarningCode, line: number, label?: string) => void;

/** A list of warnings that stays short on hostile input, and the function that fills it. */
export function collectWarnings(): { warnings: OutlineWarning[]; warn: Warn } {
  const warnings: OutlineWarning[] = [];
  const warn: Warn = (code, line, label = "") => {
    if (warnings.length > MAX_WARNINGS) return;
    warnings.push(
      warnings.length === MAX_WARNINGS
        ? { code: "more_warnings", line, label: "" }
        : { code, line, label: label.slice(0, LABEL_LENGTH) },
    );
  };
  return { warnings, warn };
}
