import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { describedBy, errorId, type FieldProps, hintId } from "./field.tsx";
import { FieldError } from "./field-error.tsx";
import { Hint } from "./hint.tsx";

/** Several controls that answer one question; the legend is the question. */
export function Fieldset(props: FieldProps & { children: ReactNode }) {
  const { copy } = useCopy();
  const legend = (
    <>
      {props.label}
      {props.optional ? <span className="label__optional"> {copy.forms.optional}</span> : null}
    </>
  );
  return (
    <fieldset
      className={props.error ? "field field--error" : "field"}
      aria-describedby={describedBy(props)}
    >
      <legend className={props.heading ? "label label--heading" : "label"}>
        {props.heading ? <h1 className="label-wrap">{legend}</h1> : legend}
      </legend>
      <Hint id={hintId(props.id)}>{props.hint}</Hint>
      <FieldError id={errorId(props.id)}>{props.error}</FieldError>
      {props.children}
    </fieldset>
  );
}
