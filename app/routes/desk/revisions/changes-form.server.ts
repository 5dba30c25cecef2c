import { z } from "zod";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { endOfDay } from "#app/domain/deadlines.ts";
import { dayField, optionalChoice, textField, tickField } from "#app/domain/fields.ts";
import { CHANGE_NOTE_LIMIT, MOST_CAUSES } from "#app/domain/policies/revision.ts";
import { parseReceipt } from "#app/domain/receipts.ts";
import { dayText, fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";

/** Name of the field with the opinions behind a change, by where the change is kept. */
export const CAUSE_FIELD = "y-kien:";

export type ChangesInput = {
  note: string;
  substantive: boolean | null;
  newClosesAt: Date | null;
  textChecked: boolean;
  causes: Record<string, string[]>;
};

const schema = z.object({
  note: textField({ min: 0, max: CHANGE_NOTE_LIMIT, lines: true }),
  substantive: optionalChoice(["co", "khong"]),
  closes: dayField,
  checked: tickField,
});

/** What the drafter says of a new version, checked; every fault at once. */
export const readChanges = (
  form: PostedForm,
  lang: Lang,
): { ok: true; value: ChangesInput } | { ok: false; errors: FormError[] } => {
  const copy = copyFor(lang);
  const words = copy.versions.desk.changes;
  const parsed = parseFields(schema, {
    note: form.text("note"),
    substantive: form.text("substantive"),
    closes: dayText(form, "closes"),
    checked: form.text("checked"),
  });
  const labels = { note: words.note, substantive: words.substance, closes: words.closing };
  const causes = readCauses(form);
  const errors = [
    ...(parsed.ok ? [] : fieldErrors(lang, parsed.issues, labels)),
    ...causes.faults.map(({ field, many }) => ({
      field,
      message: many
        ? words.causesMany(words.causes, String(MOST_CAUSES))
        : words.causesWrong(words.causes),
    })),
  ];
  if (!parsed.ok || errors.length > 0) return { ok: false, errors };
  const { note, substantive, closes, checked } = parsed.value;
  return {
    ok: true,
    value: {
      note,
      substantive: substantive === null ? null : substantive === "co",
      newClosesAt: substantive === "co" && closes ? endOfDay(closes) : null,
      textChecked: checked,
      causes: causes.value,
    },
  };
};

/** Receipts as people type them: one after the other, with commas, semicolons or new lines between. */
const readCauses = (form: PostedForm) => {
  const value: Record<string, string[]> = {};
  const faults: { field: string; many: boolean }[] = [];
  for (const [field, typed] of Object.entries(form.values)) {
    if (!field.startsWith(CAUSE_FIELD)) continue;
    const codes = typed.split(/[,;\n]/).filter((code) => code.trim() !== "");
    const receipts = codes.map(parseReceipt).filter((code) => code !== null);
    if (codes.length > MOST_CAUSES) faults.push({ field, many: true });
    else if (receipts.length < codes.length) faults.push({ field, many: false });
    else value[field.slice(CAUSE_FIELD.length)] = receipts;
  }
  return { value, faults };
};
