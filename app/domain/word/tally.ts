/** In the order in which a reader should hear of them. */
export const WORD_WARNINGS = [
  "legacy_font",
  "field_numbers_lost",
  "symbols_unknown",
  "letters_latin",
  "insertions_kept",
  "deletions_dropped",
  "hidden_dropped",
  "struck_kept",
  "comments_dropped",
  "pictures_dropped",
  "embedded_dropped",
  "formulas_flattened",
  "number_format_unknown",
  "tables_flattened",
  "notes_moved",
] as const;
export type WordWarningCode = (typeof WORD_WARNINGS)[number];

/**
 * Something of a Word file that its text cannot show, and how often: places, except for struck words,
 * hidden words and those in a legacy font, which are counted in characters out of all.
 */
export type WordWarning = { code: WordWarningCode; count: number; of?: number };

export type Tally = {
  add: (code: WordWarningCode, count?: number) => void;
  /** Counts characters that were read, white space apart. */
  read: (characters: number) => void;
  warnings: () => WordWarning[];
};

const IN_CHARACTERS: ReadonlySet<WordWarningCode> = new Set<WordWarningCode>([
  "hidden_dropped",
  "struck_kept",
  "legacy_font",
]);

/** Counts what happens while a document is read. */
export const makeTally = (): Tally => {
  const counts = new Map<WordWarningCode, number>();
  let characters = 0;
  return {
    add: (code, count = 1) => {
      if (count > 0) counts.set(code, (counts.get(code) ?? 0) + count);
    },
    read: (count) => {
      characters += count;
    },
    warnings: () =>
      WORD_WARNINGS.flatMap((code) => {
        const count = counts.get(code) ?? 0;
        if (count === 0) return [];
        return [IN_CHARACTERS.has(code) ? { code, count, of: characters } : { code, count }];
      }),
  };
};
