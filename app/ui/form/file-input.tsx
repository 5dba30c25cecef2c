import { Field, type FieldProps, wire } from "./field.tsx";

export type FileInputProps = FieldProps & { name: string; accept?: string; multiple?: boolean };

/** A file; limits and kinds are said in the hint. The form needs `encType="multipart/form-data"`. */
export function FileInput(props: FileInputProps) {
  return (
    <Field {...props}>
      <input
        {...wire(props)}
        className="input input--file"
        type="file"
        name={props.name}
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  );
}
