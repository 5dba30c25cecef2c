import { STANCES } from "#app/domain/policies/schema.ts";
import { useCopy } from "../../copy.tsx";
import { errorOf, type FormError } from "../../form/error-summary.tsx";
import { Select } from "../../form/select.tsx";
import { TextArea } from "../../form/text-area.tsx";
import { TextInput } from "../../form/text-input.tsx";
import { formatNumber } from "../../numbers.ts";
import { ClauseInput } from "./clause-input.tsx";
import type { Typed } from "./source-fields.tsx";

type OpinionFieldsProps = { typed: Typed; errors: readonly FormError[]; places: number };

/**
 * Places for several opinions in one go; empty ones do not count, more are asked for by a button. What
 * each field is for is said at the first.
 */
export function OpinionFields({ typed, errors, places }: OpinionFieldsProps) {
  const { copy, lang } = useCopy();
  const words = copy.desk.gatherings;
  return (
    <>
      <input type="hidden" name="so-yk" value={places} />
      {Array.from({ length: places }, (_, index) => index).map((index) => {
        const field = (column: string) => {
          const id = `yk-${index}-${column}`;
          const error = errorOf(errors, id);
          return { id, name: id, value: typed[id], ...(error ? { error } : {}) };
        };
        return (
          <fieldset key={index} className="group">
            <legend className="group__title">{words.opinion(formatNumber(index + 1, lang))}</legend>
            <TextArea {...field("noi_dung")} label={words.body2} rows={3} lang="vi" />
            <div className="group__row">
              <ClauseInput
                {...field("dieu_khoan")}
                {...(index === 0 ? { hint: words.clauseHint } : {})}
                label={words.clause}
                optional
              />
              <Select
                {...field("thai_do")}
                label={words.stance}
                empty={false}
                value={typed[`yk-${index}-thai_do`] ?? "other"}
                options={STANCES.map((value) => ({ value, label: copy.policies.stances[value] }))}
              />
            </div>
            <TextInput
              {...field("so_nguoi")}
              {...(index === 0 ? { hint: words.holdersHint } : {})}
              label={words.holders}
              inputMode="numeric"
              width="10"
              optional
            />
            <TextInput
              {...field("ho_ten")}
              {...(index === 0 ? { hint: words.nameHint } : {})}
              label={words.name}
              autoComplete="off"
              optional
            />
          </fieldset>
        );
      })}
    </>
  );
}
