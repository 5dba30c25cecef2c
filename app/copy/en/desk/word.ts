import type { Copy } from "../../copy.ts";
import type { word as vi } from "../../vi/desk/word.ts";

export const word = {
  title: "From the Word file",
  help: "What the Word file has and the text here cannot keep as it was:",
  notes: {
    legacy_font: (n: string, share: string): string =>
      `${n} characters (${share}%) are in an old font (.VnTime or VNI) and show wrong marks here. Convert the file to a Unicode font and upload it again.`,
    field_numbers_lost: (n: string): string =>
      `${n} numbers are counted by LISTNUM or AUTONUM codes and are not in the file; type them again.`,
    symbols_unknown: (n: string): string =>
      `${n} signs of a special font are not known and show as � here.`,
    letters_latin: (n: string): string =>
      `${n} lists are lettered a, b, c, d, e, f by Word; Vietnamese law letters a, b, c, d, đ, e. They are kept as in Word.`,
    insertions_kept: (n: string): string => `${n} tracked insertions are kept.`,
    deletions_dropped: (n: string): string => `${n} tracked deletions are left out.`,
    hidden_dropped: (n: string): string => `${n} hidden characters are left out.`,
    struck_kept: (n: string): string =>
      `${n} characters are struck through and kept; check whether they were meant to go.`,
    comments_dropped: (n: string): string => `${n} margin comments are left out.`,
    pictures_dropped: (n: string): string =>
      `${n} pictures and charts cannot stand in the text; attach them under Documents if they matter.`,
    embedded_dropped: (n: string): string =>
      `${n} parts inserted from other files cannot be read; copy their words into the Word file itself.`,
    formulas_flattened: (n: string): string =>
      `${n} formulas are reduced to their letters and digits; check them.`,
    number_format_unknown: (n: string): string =>
      `${n} numbers of an unusual format are written in plain digits.`,
    tables_flattened: (n: string): string =>
      `${n} tables: each row is a line, its cells parted by |.`,
    notes_moved: (n: string): string =>
      `${n} notes stand in square brackets at the end of their paragraph.`,
  },
  sourceTitle: "Original text",
  sourceHelp: "Line by line, as in the file or as you pasted it.",
  sourceLine: (n: string): string => `line ${n}`,
  sourceRange: (from: string, to: string, all: string): string => `Lines ${from}–${to} / ${all}`,
  sourceBefore: "Lines before",
  sourceAfter: "Lines after",
} satisfies Copy<typeof vi>;
