import type { ReactNode } from "react";
import type { ButtonTone } from "../button.tsx";
import { Icon, type IconName } from "../icon.tsx";

type SubmitProps = {
  tone?: ButtonTone;
  icon?: IconName;
  /** Which of several buttons was pressed. */
  name?: string;
  value?: string;
  /** Another form's id, where the button stands outside of it. */
  form?: string;
  formAction?: string;
  children: ReactNode;
};

export function Submit({ tone = "primary", icon, children, ...rest }: SubmitProps) {
  return (
    <button type="submit" className={`button button--${tone}`} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      <span>{children}</span>
    </button>
  );
}
