import type { MiddlewareFunction } from "react-router";

const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Every request that may change something must come from the site itself. Sibling hosts under a
 * shared government suffix are "same-site", so only `same-origin` (or the exact Origin) passes.
 */
export const sameOriginOnly: MiddlewareFunction<Response> = ({ request }, next) => {
  if (SAFE.has(request.method)) return next();
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const ok = site ? site === "same-origin" : origin === new URL(request.url).origin;
  if (!ok) throw new Response(null, { status: 403, statusText: "Forbidden" });
  return next();
};
