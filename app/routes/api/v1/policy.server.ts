import { problem } from "#app/http/problem.ts";
import { siteContext } from "#app/middleware/context.ts";
import type { LoaderContext } from "#app/middleware/loader-context.ts";
import { findTablePlace, type TablePlaceOf } from "#db/queries/collections.ts";
import { recordOr404 } from "./record-json.server.ts";

/** Where the opinions of the policy behind an address stand, whose content is public. */
export const policyOr404 = async (
  context: LoaderContext,
  code: string,
): Promise<{ place: TablePlaceOf }> => {
  const policy = await recordOr404(context, code);
  if (policy.kind !== "CS" || policy.title === null) throw problem(404);
  return { place: await findTablePlace(context.get(siteContext).db, policy.id) };
};
