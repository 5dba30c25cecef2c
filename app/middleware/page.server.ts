import { createHash } from "node:crypto";
import { data } from "react-router";
import { vnDate } from "#app/domain/deadlines.ts";
import { pageContext, requestContext, sessionContext, siteContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

type PageOptions = {
  /** False for pages that carry a form or anything of one person. */
  shared?: boolean;
  status?: number;
  headers?: Record<string, string>;
};

const PRIVATE = { "Cache-Control": "private, no-store" };

/**
 * Hands page data to the render without embedding it in the HTML, and sets the cache rules: a page
 * asked for without any cookie is the same for everyone and carries a strong validator made of its
 * data; every other answer is private.
 */
export const page = (
  context: LoaderContext,
  request: Request,
  pageData: unknown,
  options: PageOptions = {},
) => {
  context.set(pageContext, { data: pageData });
  const headers = isShared(context, request, options)
    ? sharedHeaders(context, request, pageData)
    : PRIVATE;
  return data(null, { status: options.status ?? 200, headers: { ...headers, ...options.headers } });
};

/** The same for a page whose versions are known before its data: a 304 costs one small query. */
export const versionedPage = async (
  context: LoaderContext,
  request: Request,
  versions: readonly unknown[],
  load: () => Promise<unknown>,
) => {
  const shared = isShared(context, request, {});
  const headers = shared ? sharedHeaders(context, request, versions) : PRIVATE;
  context.set(pageContext, { data: await load() });
  return data(null, { headers });
};

const isShared = (context: LoaderContext, request: Request, options: PageOptions): boolean =>
  options.shared !== false &&
  ["GET", "HEAD"].includes(request.method) &&
  !request.headers.has("cookie") &&
  context.get(sessionContext).sessionId === null;

/** Pages count days from the instant they are given: of that only the day tells them apart. */
const withoutNow = (name: string, value: unknown): unknown => (name === "now" ? undefined : value);

/** Build, language, the day in Vietnam, address and versions; answers 304 to who has them already. */
const sharedHeaders = (context: LoaderContext, request: Request, versions: unknown) => {
  const { buildId } = context.get(siteContext);
  const { lang, now, url } = context.get(requestContext);
  const asked = [buildId, lang, vnDate(now), url.pathname, url.search, versions];
  const key = JSON.stringify(asked, withoutNow);
  const etag = `"${createHash("sha256").update(key).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: "Cookie",
    ETag: etag,
  };
  const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) {
    context.set(pageContext, { data: undefined, unchanged: headers });
    throw data(null, { status: 304 });
  }
  return headers;
};
