import { createHash } from "node:crypto";
import { sessionContext } from "./context.ts";
import type { LoaderContext } from "./loader-context.ts";

const SHARED = { "Cache-Control": "public, max-age=0, must-revalidate", Vary: "Cookie" };
const PRIVATE = { "Cache-Control": "private, no-store" };

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get("if-none-match") ?? "")
    .split(",")
    .some((tag) => tag.trim().replace(/^W\//, "") === etag || tag.trim() === "*");

/**
 * An answer for machines. Asked for without any cookie it is the same for everyone and carries a
 * validator made of its bytes; 304 to who has them already.
 */
export const jsonAnswer = (context: LoaderContext, request: Request, body: unknown): Response => {
  const text = JSON.stringify(body);
  const type = { "Content-Type": "application/json; charset=utf-8" };
  if (request.headers.has("cookie") || context.get(sessionContext).sessionId) {
    return new Response(text, { headers: { ...type, ...PRIVATE } });
  }
  const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const headers = { ...SHARED, ETag: etag };
  return isKnown(request, etag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...type, ...headers } });
};
