import { createMiddleware } from "hono/factory";
import { PROBLEM_TYPE, problem } from "./problem.ts";

const READ_ONLY = "GET, HEAD, OPTIONS";

const PREFLIGHT = {
  Allow: READ_ONLY,
  "Access-Control-Allow-Methods": READ_ONLY,
  "Access-Control-Allow-Headers": "If-None-Match",
  "Access-Control-Max-Age": "86400",
};

/**
 * Everything under `/api`: readable from any site, never changed through, and in the form that
 * machines read even where the answer failed before or behind the interface itself.
 */
export const apiDoor = createMiddleware(async (c, next) => {
  if (c.req.method === "OPTIONS") c.res = new Response(null, { status: 204, headers: PREFLIGHT });
  else if (c.req.method !== "GET" && c.req.method !== "HEAD") {
    c.res = problem(405, { headers: { Allow: READ_ONLY } });
  } else await next();

  const { status, headers } = c.res;
  if (status >= 400 && !headers.get("Content-Type")?.startsWith(PROBLEM_TYPE)) {
    const wait = headers.get("Retry-After");
    // Hono would carry the headers of the answer that is replaced over to the new one.
    c.res = undefined;
    c.res = problem(status, wait ? { headers: { "Retry-After": wait } } : {});
  }
  c.res.headers.set("Access-Control-Allow-Origin", "*");
  c.res.headers.set("Access-Control-Expose-Headers", "ETag, Retry-After");
});
