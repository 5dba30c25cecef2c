import { publicFile } from "#app/domain/attachments/public-file.ts";
import { publicSource } from "#app/domain/gatherings/public.ts";
import { publicPolicy } from "#app/domain/policies/public-policy.ts";
import { problem } from "#app/http/problem.ts";
import { readQuery } from "#app/http/query.ts";
import { requestContext, siteContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import { publishedText } from "#app/services/policies/policy-text.server.ts";
import { urls } from "#app/urls.ts";
import { listPublicFiles } from "#db/queries/attachments.ts";
import { listGatherings } from "#db/queries/gatherings.ts";
import { findPolicyByCode } from "#db/queries/policies.ts";
import type { Route } from "./+types/record";
import { NoQuery } from "./queries.ts";
import { absolute, recordJson, recordOr404 } from "./record-json.server.ts";

const SOURCES = 200;

/** One public record with its files; a policy with its text. */
export const loader = async ({ context, params, request }: Route.LoaderArgs) => {
  const { db } = context.get(siteContext);
  const { url } = context.get(requestContext);
  readQuery(NoQuery, url);
  const row = await recordOr404(context, params.code);
  const record = recordJson(context, row);
  if (url.pathname.includes("/policies/") && row.kind !== "CS") throw problem(404);
  const files = record.isRestricted ? [] : await listPublicFiles(db, row.id);
  const attachments = files.map((file) => publicFile(file, absolute(context, urls.file(file))));
  const inFull = { ...record, attachments };
  if (row.kind !== "CS" || record.isRestricted) return jsonAnswer(context, request, inFull);
  const head = await findPolicyByCode(db, row.code);
  if (!head) throw problem(404);
  const [text, sources] = await Promise.all([
    publishedText(db, head.textId, head.currentVersion),
    listGatherings(db, head.id, SOURCES),
  ]);
  return jsonAnswer(context, request, publicPolicy(inFull, head, text, sources.map(publicSource)));
};
