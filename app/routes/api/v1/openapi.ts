import { readQuery } from "#app/http/query.ts";
import { requestContext } from "#app/middleware/context.ts";
import { jsonAnswer } from "#app/middleware/json.server.ts";
import type { Route } from "./+types/openapi";
import { openApiDocument } from "./document.ts";
import { NoQuery } from "./queries.ts";
import { absolute } from "./record-json.server.ts";

const kept = new Map<string, unknown>();

/** The description for this origin, made once. */
const documentOf = (origin: string): unknown => {
  const document = kept.get(origin) ?? openApiDocument(origin);
  kept.set(origin, document);
  return document;
};

export const loader = ({ context, request }: Route.LoaderArgs) => {
  readQuery(NoQuery, context.get(requestContext).url);
  return jsonAnswer(context, request, documentOf(absolute(context, "")));
};
