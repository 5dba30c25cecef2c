import type { ReactNode } from "react";

export type Choice = { value: string; label: ReactNode; hint?: ReactNode };

type ChoiceRowProps = {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  choice: Choice;
  checked: boolean;
  /** Element that says what is wrong with it. */
  errorId?: string | undefined;
};

/** One row of a list of choices; the whole row is the target. */
export function ChoiceRow({ type, id, name, choice, checked, errorId }: ChoiceRowProps) {
  const hint = choice.hint ? `${id}-goi-y` : undefined;
  return (
    <div className="choice">
      <input
        className="choice__input"
        type={type}
        id={id}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={[errorId, hint].filter(Boolean).join(" ") || undefined}
      />
      <label className="choice__label" htmlFor={id}>
        {choice.label}
      </label>
      {hint ? (
        <div className="choice__hint" id={hint}>
          {choice.hint}
        </div>
      ) : null}
    </div>
  );
}

/** The first choice takes the field's own id, so that the error summary leads to it. */
export const choiceId = (id: string, index: number): string =>
  index === 0 ? id : `${id}-${index + 1}`;
