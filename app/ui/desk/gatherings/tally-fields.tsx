import { useCopy } from "../../copy.tsx";
import { errorOf, type FormError } from "../../form/error-summary.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { formatNumber } from "../../numbers.ts";
import { ClauseInput } from "./clause-input.tsx";
import type { Typed } from "./source-fields.tsx";

const PLACES = 3;

/** What slips say without words: agree, disagree, other, for a clause or a question. */
export function TallyFields({ typed, errors }: { typed: Typed; errors: readonly FormError[] }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  return Array.from({ length: PLACES }, (_, index) => index).map((index) => {
    const field = (column: string) => {
      const id = `bk-${index}-${column}`;
      const error = errorOf(errors, id);
      return { id, name: id, value: typed[id], ...(error ? { error } : {}) };
    };
    const count = { inputMode: "numeric", width: "10", optional: true } as const;
    return (
      <fieldset key={index} className="group">
        <legend className="group__title">{words.tally(formatNumber(index + 1, lang))}</legend>
        <TextInput {...field("cau_hoi")} label={words.question} optional />
        <ClauseInput {...field("dieu")} label={words.clause} hint={words.clauseHint} optional />
        <TextInput {...field("dong_y")} label={words.agree} {...count} />
        <TextInput {...field("khong_dong_y")} label={words.disagree} {...count} />
        <TextInput {...field("khac")} label={words.other} {...count} />
      </fieldset>
    );
  });
}
