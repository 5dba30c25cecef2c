import { z } from "zod";
import { WORD_WARNINGS, type WordWarning } from "./tally.ts";

const warnings = z
  .array(
    z.object({
      code: z.enum(WORD_WARNINGS),
      count: z.int().positive(),
      of: z.int().positive().optional(),
    }),
  )
  .max(WORD_WARNINGS.length);

/** Warnings as they were stored or sent along with a form; none where something else stands. */
export const parseWarnings = (value: unknown): WordWarning[] => {
  const parsed = warnings.safeParse(value);
  return parsed.success ? parsed.data : [];
};

/** The same from the JSON of a form's field. */
export const warningsFromField = (text: string): WordWarning[] => {
  try {
    return parseWarnings(JSON.parse(text));
  } catch {
    return [];
  }
};
