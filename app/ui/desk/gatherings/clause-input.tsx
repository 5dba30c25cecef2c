import { Field, type FieldProps, wire } from "../../form/field.tsx";

const LIST = "dieu-khoan";

/** A clause as people name it, typed or chosen; what is typed is read on the server. */
export function ClauseInput(props: FieldProps & { name: string; value?: string }) {
  return (
    <Field {...props}>
      <input
        {...wire(props)}
        className="input"
        name={props.name}
        list={LIST}
        autoComplete="off"
        defaultValue={props.value}
        lang="vi"
      />
    </Field>
  );
}

/** The clauses that `ClauseInput` offers, once on a page. */
export function ClauseList({ clauses }: { clauses: readonly { value: string; label: string }[] }) {
  return (
    <datalist id={LIST}>
      {clauses.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </datalist>
  );
}
