import { SESSION_LIMITS } from "#app/domain/accounts/session-limits.ts";

const DAY_S = 86_400;

type Recipe = { name: string; path: string; maxAge: number };

const bake = (recipe: Recipe, value: string, secure: boolean): string =>
  [
    `${recipe.name}=${value}`,
    `Path=${recipe.path}`,
    "HttpOnly",
    "SameSite=Lax",
    ...(secure ? ["Secure"] : []),
    `Max-Age=${value === "" ? 0 : recipe.maxAge}`,
  ].join("; ");

/** The value of a cookie in a request's header; the first one where there are several. */
const find = (header: string | null, name: string): string | null => {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim() || null;
  }
  return null;
};

/** On https the browser itself refuses a `__Host-` cookie from a sibling host or over plain http. */
export const sessionCookieName = (secure: boolean): string =>
  secure ? "__Host-sau_dan" : "sau_dan";

/** The cookie outlives every limit: the server alone decides when a session is over. */
export const sessionCookie = (token: string, secure: boolean): string =>
  bake(
    {
      name: sessionCookieName(secure),
      path: "/",
      maxAge: SESSION_LIMITS.resident.absoluteMs / 1_000,
    },
    token,
    secure,
  );

export const endedSessionCookie = (secure: boolean): string => sessionCookie("", secure);

export const readSessionCookie = (header: string | null, secure: boolean): string | null =>
  find(header, sessionCookieName(secure));

const browserName = (secure: boolean): string => (secure ? "__Secure-sau_dan_may" : "sau_dan_may");

/**
 * Marks a browser that has signed in before. Sent to the sign-in page only, so that public pages stay
 * the same for everyone who is signed out.
 */
export const browserCookies = (value: string, secure: boolean): string[] =>
  ["/dang-nhap", "/en/dang-nhap"].map((path) =>
    bake({ name: browserName(secure), path, maxAge: 400 * DAY_S }, value, secure),
  );

export const readBrowserCookie = (header: string | null, secure: boolean): string | null =>
  find(header, browserName(secure));

const parkedName = (secure: boolean): string => (secure ? "__Host-sau_dan_giu" : "sau_dan_giu");

/** Ties what a guest typed to his browser until he has signed in; empty to drop it. */
export const parkedCookie = (value: string, secure: boolean): string =>
  bake({ name: parkedName(secure), path: "/", maxAge: DAY_S }, value, secure);

export const readParkedCookie = (header: string | null, secure: boolean): string | null =>
  find(header, parkedName(secure));
