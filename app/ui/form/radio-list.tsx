import { type Choice, ChoiceRow, choiceId } from "./choice.tsx";
import type { FieldProps } from "./field.tsx";
import { Fieldset } from "./fieldset.tsx";

export type RadioListProps = FieldProps & {
  name: string;
  value?: string;
  choices: readonly Choice[];
  /** Side by side where there is room; for two or three short answers. */
  inline?: boolean;
};

export function RadioList(props: RadioListProps) {
  return (
    <Fieldset {...props}>
      <div className={props.inline ? "choices choices--inline" : "choices"}>
        {props.choices.map((choice, index) => (
          <ChoiceRow
            key={choice.value}
            type="radio"
            id={choiceId(props.id, index)}
            name={props.name}
            choice={choice}
            checked={choice.value === props.value}
          />
        ))}
      </div>
    </Fieldset>
  );
}
