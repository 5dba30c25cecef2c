import { type Choice, ChoiceRow, choiceId } from "./choice.tsx";
import type { FieldProps } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

export type CheckboxListProps = FieldProps & {
  name: string;
  values?: readonly string[];
  choices: readonly Choice[];
};

export function CheckboxList(props: CheckboxListProps) {
  return (
    <Fieldset {...props}>
      <div className="choices">
        {props.choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="checkbox"
            id={choiceId(props.id, index)}
            name={props.name}
            choice={choice}
            checked={props.values?.includes(choice.value) ?? false}
          />
        ))}
      </div>
    </Fieldset>
  );
}

type CheckboxProps = {
  id: string;
  name: string;
  choice: Choice;
  checked?: boolean;
  /** Element that says what is wrong with it. */
  errorId?: string;
};

/** A single yes; for consent it is never checked beforehand. */
export function Checkbox({ checked = false, ...rest }: CheckboxProps) {
  return <ChoiceRow type="checkbox" checked={checked} {...rest} />;
}
