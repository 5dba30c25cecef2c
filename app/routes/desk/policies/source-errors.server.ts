import type { Words } from "#app/copy/copy.ts";
import type { FormError } from "#app/ui/form/error-summary.tsx";
import type { GivenSource } from "./draft-source.server.ts";

/** What is wrong with a pasted or uploaded text, in words. */
export const sourceErrors = (copy: Words, { fault }: GivenSource): FormError[] => {
  const words = copy.desk.drafts;
  if (!fault) return [];
  if (fault.field === "file") return [{ field: "file", message: words.fileFaults[fault.code] }];
  const said = copy.refusals[fault.code];
  return [{ field: "text", message: fault.line ? words.atLine(said, String(fault.line)) : said }];
};
