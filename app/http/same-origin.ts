const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);

/** One-click unsubscribing (RFC 8058) is posted by mail programs; its signed address is all it goes by. */
const FROM_ANYWHERE = /^(?:\/en)?\/thu\/thoi-nhan\/[A-Za-z0-9_-]{44}$/;

/** Whether a request is such a one-click: it may come from anywhere. */
export const isOneClick = (request: Request): boolean =>
  request.method === "POST" && FROM_ANYWHERE.test(new URL(request.url).pathname);

/**
 * Whether a request may change something: it must come from the site itself. Sibling hosts under a
 * shared government suffix are "same-site", so only `same-origin` (or the exact Origin, from browsers
 * that do not say) will do.
 */
export const mayAct = (request: Request): boolean => {
  if (SAFE.has(request.method)) return true;
  if (isOneClick(request)) return true;
  const site = request.headers.get("sec-fetch-site");
  const origin = request.headers.get("origin");
  const here = new URL(request.url).origin;
  if (origin !== null && origin !== here) return false;
  return site ? site === "same-origin" : origin === here;
};
