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

type CheckboxProps = { id: string; name: string; choice: Choice; checked?: boolean };

/** A single yes; for consent it is never checked beforehand. */
export function Checkbox({ id, name, choice, checked = false }: CheckboxProps) {
  return <ChoiceRow type="checkbox" id={id} name={name} choice={choice} checked={checked} />;
}
