import type { HTMLInputAutoCompleteAttribute } from "react";
import { Field, type FieldProps, wire } from "./field.tsx";

export type TextInputProps = FieldProps & {
  name: string;
  value?: string;
  type?: "text" | "email" | "tel" | "password" | "url";
  inputMode?: "text" | "numeric" | "tel" | "email";
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  /** Room for so many characters, where the length of the answer is known. */
  width?: "4" | "10" | "20";
  spellCheck?: boolean;
};

export function TextInput(props: TextInputProps) {
  return (
    <Field {...props}>
      <input
        {...wire(props)}
        className={props.width ? `input input--${props.width}` : "input"}
        name={props.name}
        type={props.type ?? "text"}
        inputMode={props.inputMode}
        autoComplete={props.autoComplete}
        maxLength={props.maxLength}
        spellCheck={props.spellCheck}
        defaultValue={props.value}
      />
    </Field>
  );
}
