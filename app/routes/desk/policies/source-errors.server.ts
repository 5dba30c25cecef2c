import type { Words } from "#app/copy/copy.ts";
import { statusOf } from "#app/domain/refusals.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import type { GivenSource } from "./draft-source.server.ts";

/** What is wrong with a pasted or uploaded text, in words. */
export const sourceErrors = (copy: Words, { fault }: GivenSource): FormError[] => {
  const words = copy.desk.drafts;
  if (!fault) return [];
  const said = fault.code === "both" ? words.fileOrText : copy.refusals[fault.code];
  if (fault.field === "file") return [{ field: "file", message: said }];
  return [{ field: "text", message: fault.line ? words.atLine(said, String(fault.line)) : said }];
};

/** The status that goes with it. */
export const sourceStatus = ({ fault }: GivenSource): number =>
  fault && fault.code !== "both" ? statusOf(fault.code) : 422;
