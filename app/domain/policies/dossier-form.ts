import { z } from "zod";
import { endOfDay, startOfDay } from "../deadlines.ts";
import { choiceField, dayField, optionalChoice, optionalText, textField } from "../fields.ts";
import { DOCUMENT_KINDS, MATTER_TYPES, SUMMARY_LIMIT, TITLE_LIMIT } from "./schema.ts";

const LINE = 300;
const MOST_BASES = 100;

/** The dossier of a draft as its form gives it; what is missing yet may stay empty until it is sent on. */
export const dossierForm = z
  .object({
    title: textField({ max: TITLE_LIMIT }),
    documentKind: choiceField(DOCUMENT_KINDS),
    summary: textField({ min: 0, max: SUMMARY_LIMIT, lines: true }),
    matterType: optionalChoice(MATTER_TYPES),
    bases: z.array(z.string().regex(/^[a-z0-9-]{1,80}$/)).max(MOST_BASES),
    draftingBody: textField({ min: 0, max: LINE }),
    contact: textField({ min: 0, max: 1_000, lines: true }),
    planNumber: optionalText({ max: 100 }),
    planDate: dayField,
    planSentAt: dayField,
    opens: dayField,
    closes: dayField,
    shortPeriodBasis: optionalText({ max: 1_000, lines: true }),
  })
  .superRefine(({ opens, closes }, ctx) => {
    if (opens && closes && closes <= opens) {
      ctx.addIssue({ code: "custom", message: "day_order", path: ["closes"] });
    }
  })
  .transform(({ opens, closes, ...rest }) => ({
    ...rest,
    opensAt: opens ? startOfDay(opens) : null,
    closesAt: closes ? endOfDay(closes) : null,
  }));
