import { useCopy } from "../copy.tsx";
import { errorId, type FieldProps } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

export type DateParts = { day: string; month: string; year: string };

export type DateFieldsProps = FieldProps & {
  /** Fields are named `<name>-ngay`, `<name>-thang`, `<name>-nam`. */
  name: string;
  value?: DateParts;
};

const PARTS = [
  ["day", "ngay", "4"],
  ["month", "thang", "4"],
  ["year", "nam", "6"],
] as const;

/** A date as three short fields: nothing to open, easy to type, easy to correct. */
export function DateFields(props: DateFieldsProps) {
  const { copy } = useCopy();
  return (
    <Fieldset {...props}>
      <div className="date-fields">
        {PARTS.map(([part, suffix, width], index) => {
          const id = index === 0 ? props.id : `${props.id}-${suffix}`;
          return (
            <div key={part} className="date-fields__part">
              <label className="date-fields__label" htmlFor={id}>
                {copy.forms[part]}
              </label>
              <input
                className={`input input--${width}`}
                id={id}
                name={`${props.name}-${suffix}`}
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === "year" ? 4 : 2}
                defaultValue={props.value?.[part]}
                aria-invalid={props.error ? true : undefined}
                aria-describedby={props.error ? errorId(props.id) : undefined}
              />
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
