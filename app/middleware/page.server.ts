import { createHash } from "node:crypto";
import { data } from "react-router";
import { vnDate } from "#app/domain/deadlines.ts";
import { pageContext, requestContext, sessionContext, siteContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

type PageOptions = {
  /** Versions that the page depends on; the page's own data when not given. */
  key?: readonly unknown[];
  /** False for pages that carry a form or anything of one person. */
  shared?: boolean;
  status?: number;
};

const PRIVATE = { "Cache-Control": "private, no-store" };

/**
 * Hands page data to the render without embedding it in the HTML, and sets the cache rules: a page
 * asked for without any cookie is the same for everyone and carries a strong validator; every other
 * answer is private.
 */
export const page = (
  context: LoaderContext,
  request: Request,
  pageData: unknown,
  options: PageOptions = {},
) => {
  context.set(pageContext, { data: pageData });
  const shared =
    options.shared !== false &&
    request.method === "GET" &&
    !request.headers.has("cookie") &&
    context.get(sessionContext).sessionId === null;
  if (!shared) return data(null, { status: options.status ?? 200, headers: PRIVATE });

  const { buildId } = context.get(siteContext);
  const { lang, now, url } = context.get(requestContext);
  const key = JSON.stringify([
    buildId,
    lang,
    vnDate(now),
    url.pathname,
    url.search,
    options.key ?? pageData,
  ]);
  const etag = `"${createHash("sha256").update(key).digest("base64url").slice(0, 27)}"`;
  const headers = {
    "Cache-Control": "public, max-age=0, must-revalidate",
    Vary: "Cookie",
    ETag: etag,
  };
  if (
    request.headers
      .get("if-none-match")
      ?.split(/\s*,\s*/)
      .includes(etag)
  ) {
    throw new Response(null, { status: 304, headers });
  }
  return data(null, { status: options.status ?? 200, headers });
};
