import { problem } from "#app/http/problem.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import type { RecordRow } from "#db/queries/records.ts";
import { recordOr404 } from "./record-json.server.ts";

/** The policy behind an address whose content is public. */
export const policyOr404 = async (
  context: LoaderContext,
  code: string,
): Promise<{ policy: RecordRow }> => {
  const policy = await recordOr404(context, code);
  if (policy.kind !== "CS" || policy.title === null) throw problem(404);
  return { policy };
};
