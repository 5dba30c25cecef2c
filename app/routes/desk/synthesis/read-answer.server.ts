import { z } from "zod";
import { copyFor, type Lang } from "#app/copy/copy.ts";
import { choiceField, textField } from "#app/domain/fields.ts";
import { ANSWER_LIMIT, DISPOSITIONS } from "#app/domain/policies/schema.ts";
import { readTypedText } from "#app/domain/rich-text/typed-text.ts";
import { fieldErrors, parseFields } from "#app/middleware/fields.server.ts";
import type { PostedForm } from "#app/middleware/form.server.ts";
import type { TableAnswer } from "#app/services/responses/answer-rows.server.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";

type ReadAnswer =
  | { ok: true; value: TableAnswer }
  | { ok: false; errors: FormError[]; values: PostedForm["values"] };

const schema = z.object({
  disposition: choiceField(DISPOSITIONS),
  answer: textField({ min: 0, max: ANSWER_LIMIT, lines: true }),
});

/** An answer as the desk's forms send it; what is wrong is said beside its field, the words stay. */
export const readAnswer = (lang: Lang, form: PostedForm): ReadAnswer => {
  const words = copyFor(lang).desk.synthesis;
  const parsed = parseFields(schema, {
    disposition: form.text("disposition"),
    answer: form.text("answer"),
  });
  const labels = { disposition: words.disposition, answer: words.answer };
  if (!parsed.ok) {
    return { ok: false, errors: fieldErrors(lang, parsed.issues, labels), values: form.values };
  }
  const typed = readTypedText(
    { text: form.text("answer"), json: form.text("answerRich") },
    ANSWER_LIMIT,
  );
  if (typed.ok) {
    const { text: answer, rich } = typed.value;
    return { ok: true, value: { disposition: parsed.value.disposition, answer, rich } };
  }
  const fault = typed.refusal.code === "text_too_long" ? "text_too_long" : "invalid_text";
  const message = copyFor(lang).richText.faults[fault](words.answer);
  return {
    ok: false,
    errors: [{ field: "answer", message }],
    values: { ...form.values, answerRich: "" },
  };
};
