import { z } from "zod";
import { checkText, type TextRule } from "./vietnamese.ts";

/** What is wrong with one field of a form; the sentences live in `copy/`. */
export const FIELD_FAULTS = [
  "text_missing",
  "text_too_long",
  "invalid_text",
  "choice_missing",
  "day_missing",
  "day_unreal",
  "day_order",
  "number_wrong",
  "link_wrong",
] as const;
export type FieldFault = (typeof FIELD_FAULTS)[number];

const fault = (ctx: z.RefinementCtx, code: FieldFault, params: { max?: number } = {}) => {
  ctx.addIssue({ code: "custom", message: code, params });
  return z.NEVER;
};

/** A text that a person typed, checked as every text is. */
export const textField = (rule: TextRule) =>
  z.string().transform((value, ctx): string => {
    const checked = checkText(value, rule);
    return checked.ok ? checked.value : fault(ctx, checked.code, { max: rule.max });
  });

/** The same where an empty field means that there is none. */
export const optionalText = (rule: TextRule) =>
  textField({ ...rule, min: 0 }).transform((value): string | null => (value === "" ? null : value));

/** One of a closed list. */
export const choiceField = <const Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .transform(
      (value, ctx): Value =>
        values.find((candidate) => candidate === value) ?? fault(ctx, "choice_missing"),
    );

/** One of a closed list, or nothing. */
export const optionalChoice = <const Value extends string>(values: readonly Value[]) =>
  z.string().transform((value, ctx): Value | null => {
    if (value === "") return null;
    return values.find((candidate) => candidate === value) ?? fault(ctx, "choice_missing");
  });

/** A box that is ticked or not. */
export const tickField = z.string().transform((value) => value !== "");

/** Three fields joined as `d/m/y`: the day as `YYYY-MM-DD`, null when all are empty. */
export const dayField = z.string().transform((value, ctx): string | null => {
  if (/^\s*\/\s*\/\s*$/.test(value)) return null;
  return readDay(value) ?? fault(ctx, "day_unreal");
});

/** A day that must be given. */
export const requiredDay = dayField.transform(
  (value, ctx): string => value ?? fault(ctx, "day_missing"),
);

/** The address of a page on the web, or nothing. */
export const linkField = optionalText({ max: 500 }).transform((value, ctx): string | null => {
  if (value === null || isWebAddress(value)) return value;
  return fault(ctx, "link_wrong");
});

const isWebAddress = (value: string): boolean =>
  /^https:\/\/[^\s@]+$/.test(value) && URL.canParse(value);

/** A whole number within limits. */
export const numberField = (least: number, most: number) =>
  z.string().transform((value, ctx): number => {
    const number = /^[+-]?\d{1,9}$/.test(value.trim()) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : fault(ctx, "number_wrong");
  });

/** A whole number as people write it (`1.200.000`), or nothing. */
export const optionalNumber = (least: number, most: number) =>
  optionalText({ max: 30 }).transform((value, ctx): number | null => {
    if (value === null) return null;
    const digits = value.replace(/[\s.,]/g, "");
    const number = /^\d{1,13}$/.test(digits) ? Number(digits) : Number.NaN;
    return number >= least && number <= most ? number : fault(ctx, "number_wrong");
  });

/** The day that people write as `12/12/2026`; null when there is no such day between 1900 and 2200. */
export const readDay = (value: string): string | null => {
  const [, day, month, year] =
    /^\s*(\d{1,2})\s*\/\s*(\d{1,2})\s*\/\s*(\d{4})\s*$/.exec(value) ?? [];
  if (!day || !month || !year || Number(year) < 1900 || Number(year) > 2200) return null;
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text) ? text : null;
};
