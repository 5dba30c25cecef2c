import { useCopy } from "../copy.tsx";

/** `field` is the id of the control that the message is about; empty for the form as a whole. */
export type FormError = { field: string; message: string };

/** The message of one field, for its `error`. */
export const errorOf = (errors: readonly FormError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message;

/** Stands above the page's `h1` when a form came back, takes focus, and leads to each field. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const { copy } = useCopy();
  if (errors.length === 0) return null;
  return (
    <error-summary>
      {/* biome-ignore lint/a11y/noAutofocus: the summary must be the first thing read after a failed form */}
      <div className="error-summary" role="alert" tabIndex={-1} autoFocus>
        <h2 className="error-summary__title">{copy.forms.errorsTitle}</h2>
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              {field ? <a href={`#${field}`}>{message}</a> : message}
            </li>
          ))}
        </ul>
      </div>
    </error-summary>
  );
}
