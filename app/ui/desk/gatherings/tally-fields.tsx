import { useCopy } from "../../copy.tsx";
import { Details } from "../../details.tsx";
import { errorOf, type FormError } from "../../form/error-summary.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { formatNumber } from "../../numbers.ts";
import { ClauseInput } from "./clause-input.tsx";
import type { Typed } from "./source-fields.tsx";

const FURTHER = [1, 2];

type TallyFieldsProps = { typed: Typed; errors: readonly FormError[] };

/** What slips say without words: agree, disagree, other, for a clause or a question; most ask one. */
export function TallyFields({ typed, errors }: TallyFieldsProps) {
  const { copy } = useCopy();
  const isUsed = FURTHER.some((index) =>
    [...Object.keys(typed).filter((name) => typed[name]), ...errors.map(({ field }) => field)].some(
      (name) => name.startsWith(`bk-${index}-`),
    ),
  );
  return (
    <>
      <Question index={0} typed={typed} errors={errors} />
      <Details summary={copy.desk.gatherings.moreQuestions} open={isUsed}>
        {FURTHER.map((index) => (
          <Question key={index} index={index} typed={typed} errors={errors} />
        ))}
      </Details>
    </>
  );
}

function Question({ index, typed, errors }: TallyFieldsProps & { index: number }) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  const field = (column: string) => {
    const id = `bk-${index}-${column}`;
    const error = errorOf(errors, id);
    return { id, name: id, value: typed[id], ...(error ? { error } : {}) };
  };
  const count = { inputMode: "numeric", width: "10" } as const;
  return (
    <fieldset className="group">
      <legend className="group__title">{words.tally(formatNumber(index + 1, lang))}</legend>
      <TextInput {...field("cau_hoi")} label={words.question} optional />
      <ClauseInput
        {...field("dieu")}
        {...(index === 0 ? { hint: words.clauseHint } : {})}
        label={words.clause}
        optional
      />
      <div className="group__row group__row--short">
        <TextInput {...field("dong_y")} label={words.agree} {...count} />
        <TextInput {...field("khong_dong_y")} label={words.disagree} {...count} />
        <TextInput {...field("khac")} label={words.other} {...count} />
      </div>
    </fieldset>
  );
}
