import { z } from "zod";
import { copyFor } from "#app/copy/copy.ts";
import { parsePositionPlace, parseTimePlace } from "#app/domain/places.ts";
import { KINDS } from "#app/domain/records/kinds.ts";
import { MACHINES } from "#app/domain/records/machines.ts";
import { PUBLIC_GROUPS } from "#app/domain/records/public.ts";
import { SEARCH_LIMIT, searchWords } from "#app/domain/search-words.ts";

const MOST_ROWS = 100;
const ROWS = 20;

const STATES = [
  ...new Set(
    MACHINES.filter(({ store }) => store === "records").flatMap(({ states }) =>
      Object.keys(states),
    ),
  ),
].sort();

const WORDS = copyFor("vi").common.groups;
const GROUP_OF: ReadonlyMap<string, (typeof PUBLIC_GROUPS)[number]> = new Map(
  PUBLIC_GROUPS.flatMap((key) => [[key, key] as const, [WORDS[key], key] as const]),
);

const unitCode = z
  .string()
  .regex(/^\d{2}(?:\d{3}(?:-\d{3})?)?$/, "the code of a unit, such as 31, 11311 or 11311-007");

const limit = z
  .string()
  .regex(/^\d{1,4}$/, "a whole number")
  .refine((text) => Number(text) >= 1 && Number(text) <= MOST_ROWS, `1 to ${MOST_ROWS}`)
  .default(String(ROWS))
  .transform(Number)
  .meta({ description: `Rows of the answer: 1 to ${MOST_ROWS}, ${ROWS} unless said.` });

const cursor = (parse: (text: string) => unknown) =>
  z
    .string()
    .max(100)
    .refine((text) => parse(text) !== null, "`next` of an answer to the same question")
    .optional()
    .meta({ description: "`next` of the answer before, at most 100 characters." });

const recordFilters = {
  unit: unitCode.optional().meta({ description: "A unit with everything below it." }),
  state: z.enum(STATES).optional().meta({ description: "A state of the kind's machine." }),
  group: z
    .enum([...GROUP_OF.keys()])
    .transform((word) => GROUP_OF.get(word))
    .optional()
    .meta({ description: "One of the four words, or its key." }),
  q: z
    .string()
    .max(4 * SEARCH_LIMIT)
    .transform(searchWords)
    .optional()
    .meta({
      description: `Words or a code; diacritics may be left out. ${SEARCH_LIMIT} characters count.`,
    }),
  after: cursor(parseTimePlace),
  limit,
};

export const RecordsQuery = z.strictObject({
  kind: z.enum(KINDS).optional().meta({ description: "Letters of the code." }),
  ...recordFilters,
});

export const PoliciesQuery = z.strictObject(recordFilters);

export const CommentsQuery = z.strictObject({ after: cursor(parseTimePlace), limit });

export const ResponsesQuery = z.strictObject({ after: cursor(parsePositionPlace), limit });

const parseSeq = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

export const TimelineQuery = z.strictObject({ after: cursor(parseSeq), limit });

export const UnitsQuery = z.strictObject({
  parent: unitCode.optional().meta({ description: "Units directly below this one." }),
});

export const IndicatorsQuery = z.strictObject({
  year: z
    .string()
    .regex(/^20\d{2}$/, "a year such as 2026")
    .transform(Number)
    .optional(),
  unit: unitCode.optional(),
});

export const NoQuery = z.strictObject({});
