import { common } from "./en/common.ts";
import { errors } from "./en/errors.ts";
import { forms } from "./en/forms.ts";
import { layout } from "./en/layout.ts";
import { parts } from "./en/parts.ts";

/** English copy: the same areas as the Vietnamese one. */
export const en = {
  common,
  errors,
  forms,
  layout,
  parts,
} as const;
