import { useCopy } from "../../copy.tsx";
import { DateFields } from "../../form/date-fields.tsx";
import { errorOf, type FormError } from "../../form/error-summary.tsx";
import { Select } from "../../form/select.tsx";
import { TextInput } from "../../form/text-input.tsx";
import type { SourceFormView } from "./types.ts";

export type Typed = Readonly<Record<string, string>>;

type SourceFieldsProps = {
  form: SourceFormView;
  typed: Typed;
  errors: readonly FormError[];
  /** The channel of a source that is there stays what it is. */
  fixed?: boolean;
};

const day = (typed: Typed, name: string) => ({
  day: typed[`${name}-ngay`] ?? "",
  month: typed[`${name}-thang`] ?? "",
  year: typed[`${name}-nam`] ?? "",
});

/** Where, when, how many, who: the same for entering and for putting right. */
export function SourceFields({ form, typed, errors, fixed = false }: SourceFieldsProps) {
  const { copy } = useCopy();
  const words = copy.desk.gatherings;
  const field = (id: string) => {
    const error = errorOf(errors, id);
    return { id, name: id, ...(error ? { error } : {}) };
  };
  const text = (id: string) => ({ ...field(id), value: typed[id] });
  return (
    <>
      {fixed ? null : (
        <Select
          {...text("kenh")}
          label={words.channel}
          options={form.channels.map((value) => ({
            value,
            label: copy.policies.channels[value],
          }))}
        />
      )}
      <Select {...text("noi")} label={words.place} options={form.places} />
      <DateFields
        {...field("ngay")}
        label={words.heldOn}
        hint={words.heldOnHint}
        value={day(typed, "ngay")}
      />
      <TextInput
        {...text("so_nguoi")}
        label={words.peopleField}
        hint={words.peopleHint}
        inputMode="numeric"
        width="10"
      />
      <TextInput {...text("to_chuc")} label={words.body} hint={words.bodyHint} optional />
      <TextInput
        {...text("so_van_ban")}
        label={words.documentNumber}
        hint={words.documentHint}
        width="20"
        optional
      />
      <DateFields
        {...field("ngay_van_ban")}
        label={words.documentDate}
        hint={words.documentHint}
        value={day(typed, "ngay_van_ban")}
        optional
      />
    </>
  );
}
