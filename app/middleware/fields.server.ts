import type { z } from "zod";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { FIELD_FAULTS, type FieldFault } from "#app/domain/fields.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import { formatNumber } from "#app/ui/numbers.ts";
import type { PostedForm } from "./form.server.ts";

export type FieldIssue = { field: string; code: FieldFault; max?: number };
export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: FieldIssue[] };

const DAY_PARTS = ["ngay", "thang", "nam"] as const;

/** Three fields of a date joined as `d/m/y`. */
export const dayText = (form: PostedForm, name: string): string =>
  DAY_PARTS.map((part) => form.text(`${name}-${part}`)).join("/");

/** Checks a form's values against its schema; faults come by field, in the order of the schema. */
export const parseFields = <T>(schema: z.ZodType<T>, values: unknown): Parsed<T> => {
  const result = schema.safeParse(values);
  if (result.success) return { ok: true, value: result.data };
  const issues = result.error.issues.map((issue): FieldIssue => {
    const max = issue.code === "custom" ? issue.params?.max : undefined;
    return {
      field: String(issue.path[0] ?? ""),
      code: FIELD_FAULTS.find((code) => code === issue.message) ?? "choice_missing",
      ...(typeof max === "number" ? { max } : {}),
    };
  });
  return { ok: false, issues };
};

/** Faults in the words of the page: each names its field by the label the form gives it. */
export const fieldErrors = (
  lang: Lang,
  issues: readonly FieldIssue[],
  labels: Readonly<Record<string, string>>,
): FormError[] => {
  const words = copyFor(lang).desk.fields.faults;
  return issues.map(({ field, code, max }) => ({
    field,
    message: words[code](labels[field] ?? field, formatNumber(max ?? 0, lang)),
  }));
};
