import type { ProposalFields, ProposalProblem } from "#app/domain/initiatives/proposal-form.ts";
import type { Refusal } from "#app/domain/outcome.ts";
import type { FileView } from "../attachments/file-view.ts";
import type { FormError } from "../form/error-summary.tsx";

/** The long texts of the form, in its order. */
export const PARTS = ["problem", "proposal", "benefit", "doers", "needs"] as const;

/** Under which this browser keeps a text that is being written. */
export const draftKey = (part: string): string => `sang-kien-${part}`;

export const DRAFT_KEYS: readonly string[] = PARTS.map(draftKey);

export type SimilarRow = { code: string; title: string; place: string; state: string };

/** Everything the form of an initiative shows. */
export type ProposalFormData = {
  typed: ProposalFields;
  communes: readonly { code: string; name: string }[];
  villages: readonly { code: string; name: string }[];
  /** Name of the account; null for guests. */
  name: string | null;
  helper: boolean;
  /** A draft is written on, or one that was sent back is mended. */
  mode: "new" | "draft" | "mend";
  id: string;
  version: number;
  asked: string | null;
  copying: { code: string; title: string } | null;
  similar: readonly SimilarRow[] | null;
  formId: string;
  kept: readonly FileView[];
  /** Files that the initiative has already. */
  files: readonly FileView[];
  submissionId: string;
};

export type ProposalFailure = {
  form: ProposalFormData;
  problems: readonly ProposalProblem[];
  errors: readonly FormError[];
  refusal: Refusal | null;
  stale: boolean;
};
