import type { ReactNode } from "react";

type FormProps = {
  action?: string;
  id?: string;
  /** With files. */
  upload?: boolean;
  label?: string;
  children: ReactNode;
};

/** A plain post. The server validates, with messages in the page's language and every text kept. */
export function Form({ action, id, upload, label, children }: FormProps) {
  return (
    <form
      className="form"
      method="post"
      action={action}
      id={id}
      noValidate
      encType={upload ? "multipart/form-data" : undefined}
      aria-label={label}
    >
      {children}
    </form>
  );
}
