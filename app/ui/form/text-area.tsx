import { useCopy } from "../copy.tsx";
import { formatNumber } from "../numbers.ts";
import { DraftKeeper } from "./draft-keeper.tsx";
import { Field, type FieldProps, wire } from "./field.tsx";

export type TextAreaProps = FieldProps & {
  name: string;
  value?: string;
  rows?: number;
  /** Said in words and counted by script; going over is allowed, sending is then refused with the text kept. */
  limit?: number;
  /** Keeps a draft in this browser under this key. */
  draftKey?: string;
  lang?: "vi";
};

export function TextArea(props: TextAreaProps) {
  const { copy, lang } = useCopy();
  const { id, limit, draftKey } = props;
  const countId = `${id}-dem`;
  const area = (
    <textarea
      {...wire(props, limit ? countId : undefined)}
      className="input"
      name={props.name}
      rows={props.rows ?? 8}
      lang={props.lang}
      defaultValue={props.value}
    />
  );
  return (
    <Field {...props}>
      {draftKey ? <DraftKeeper draftKey={draftKey}>{area}</DraftKeeper> : area}
      {limit ? (
        <character-count
          id={countId}
          className="hint"
          for={id}
          limit={limit}
          data-left={copy.forms.charactersLeft("{n}")}
          data-over={copy.forms.charactersOver("{n}")}
        >
          {copy.forms.charactersLimit(formatNumber(limit, lang))}
        </character-count>
      ) : null}
    </Field>
  );
}
