/** What a browser is asked to remember for its reader; nothing here says who the reader is. */
export const PREFERENCES = { textSize: "co-chu", unit: "don-vi" } as const;

export type Preference = keyof typeof PREFERENCES;

const YEAR_S = 365 * 86_400;

/** The value that a browser remembers, if it could be one of ours; the caller knows which are. */
export const readPreference = (request: Request, preference: Preference): string | null => {
  const pattern = new RegExp(`(?:^|;\\s*)${PREFERENCES[preference]}=([a-z0-9-]{1,40})(?:;|$)`);
  return pattern.exec(request.headers.get("cookie") ?? "")?.[1] ?? null;
};

/** Remembers a value for a year; null forgets it, and the reader's pages are shared ones again. */
export const preferenceCookie = (
  preference: Preference,
  value: string | null,
  secure: boolean,
): string =>
  [
    `${PREFERENCES[preference]}=${value ?? ""}`,
    "Path=/",
    "HttpOnly",
    "SameSite=Lax",
    ...(secure ? ["Secure"] : []),
    `Max-Age=${value === null ? 0 : YEAR_S}`,
  ].join("; ");
