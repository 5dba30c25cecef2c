import type { Purpose } from "#app/domain/attachments/purposes.ts";
import type { ActionField, InitiativeAction } from "#app/domain/initiatives/action-forms.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { FileView } from "../attachments/file-view.ts";
import type { ConflictView } from "../desk/event-form-view.ts";
import type { FormError } from "../form/error-summary.tsx";

/** Something that the reader may do with an initiative, with what its form asks for. */
export type ActionView = {
  action: InitiativeAction;
  fields: readonly ActionField[];
  /** What files of the form are for; null: it takes none. */
  files: Purpose | null;
  obstacle: Refusal | null;
};

/** An action that came back: everything typed is kept. */
export type ActionFailure = {
  action: string;
  values: Readonly<Record<string, string>>;
  errors: readonly FormError[];
  refusal: Refusal | null;
  conflict: ConflictView | null;
  formId: string;
  kept: readonly FileView[];
};
