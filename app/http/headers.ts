import { createMiddleware } from "hono/factory";

const directives = (nonce: string | null): string =>
  [
    "default-src 'self'",
    `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ""}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The policy of a page; only hydrated pages have a nonce. */
export const contentSecurityPolicy = (nonce: string | null = null): string => directives(nonce);

/** Headers of every answer, errors included. A page that set its own policy keeps it. */
export const everyAnswer = (secure: boolean) =>
  createMiddleware(async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", contentSecurityPolicy());
    }
    headers.set("X-Content-Type-Options", "nosniff");
    // `no-referrer` would make browsers send `Origin: null` on form posts.
    headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Permissions-Policy", "camera=(), microphone=(), payment=(), geolocation=(self)");
    if (secure) headers.set("Strict-Transport-Security", "max-age=31536000");
  });
