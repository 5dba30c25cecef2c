import { useCopy } from "../copy.tsx";
import { Field, type FieldProps, wire } from "./field.tsx";

export type Option = { value: string; label: string };
export type OptionGroup = { label: string; options: readonly Option[] };

export type SelectProps = FieldProps & {
  name: string;
  value?: string;
  options: readonly (Option | OptionGroup)[];
  /** First, empty entry; `false` when one of the options always holds. */
  empty?: string | false;
};

export function Select(props: SelectProps) {
  const { copy } = useCopy();
  const { empty = copy.forms.choose } = props;
  return (
    <Field {...props}>
      <select
        {...wire(props)}
        className="input select"
        name={props.name}
        defaultValue={props.value}
      >
        {empty === false ? null : <option value="">{empty}</option>}
        {props.options.map((entry) =>
          "options" in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(renderOption)}
            </optgroup>
          ) : (
            renderOption(entry)
          ),
        )}
      </select>
    </Field>
  );
}

const renderOption = ({ value, label }: Option) => (
  <option key={value} value={value}>
    {label}
  </option>
);
