import type { ReactNode } from "react";
import { useCopy } from "../copy.tsx";
import { FieldError } from "./field-error.tsx";
import { Hint } from "./hint.tsx";

/** What every control shares. `id` is also the target of the error summary. */
export type FieldProps = {
  id: string;
  label: string;
  hint?: ReactNode;
  error?: string;
  /** Marked in words; required fields carry no mark. */
  optional?: boolean;
  /** The question is the page's heading: one question per screen. */
  heading?: boolean;
};

export type Wiring = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

export const hintId = (id: string): string => `${id}-goi-y`;
export const errorId = (id: string): string => `${id}-loi`;

/** Ids of hint, error and whatever else explains a control, in the order they should be read. */
export const describedBy = (
  { id, hint, error }: FieldProps,
  extra?: string,
): string | undefined => {
  const ids = [hint ? hintId(id) : null, error ? errorId(id) : null, extra].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
};

/** The attributes that tie a control to its label, hint and error. */
export const wire = (props: FieldProps, extra?: string): Wiring => ({
  id: props.id,
  "aria-describedby": describedBy(props, extra),
  "aria-invalid": props.error ? true : undefined,
});

/** Label above, hint, error, then the control. */
export function Field(props: FieldProps & { children: ReactNode }) {
  const { copy } = useCopy();
  const label = (
    <label className={props.heading ? "label label--heading" : "label"} htmlFor={props.id}>
      {props.label}
      {props.optional ? <span className="label__optional"> {copy.forms.optional}</span> : null}
    </label>
  );
  return (
    <div className={props.error ? "field field--error" : "field"}>
      {props.heading ? <h1 className="label-wrap">{label}</h1> : label}
      <Hint id={hintId(props.id)}>{props.hint}</Hint>
      <FieldError id={errorId(props.id)}>{props.error}</FieldError>
      {props.children}
    </div>
  );
}
