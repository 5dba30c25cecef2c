import { common } from "./vi/common.ts";
import { forms } from "./vi/forms.ts";
import { layout } from "./vi/layout.ts";
import { parts } from "./vi/parts.ts";

/** Vietnamese copy: one line per area, in alphabetical order. */
export const vi = {
  common,
  forms,
  layout,
  parts,
} as const;
