import { useCopy } from "../copy.tsx";
import { Icon } from "../icon.tsx";
import { VisuallyHidden } from "../visually-hidden.tsx";

export function FieldError({ id, children }: { id: string; children: string | undefined }) {
  const { copy } = useCopy();
  return children ? (
    <p className="field-error" id={id}>
      <Icon name="warning" />
      <span>
        <VisuallyHidden>{copy.common.error} </VisuallyHidden>
        {children}
      </span>
    </p>
  ) : null;
}
