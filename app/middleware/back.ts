const LONGEST = 2_000;
// Browsers drop tabs and line ends from addresses and read a backslash as a slash.
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be refused
const DECEPTIVE = /[\u0000-\u0020\u007f\\]/;
/** Pages that would only lead round in a circle. */
const NOT_A_PLACE = /^(?:\/en)?\/(?:dang-nhap|dang-ky|dang-xuat)(?:\/|$)/;

const decoded = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
};

/**
 * A path on this site that somebody may be sent to, or null: one leading slash, nothing that a browser
 * could read as another host, written or encoded, not the sign-in pages themselves.
 */
export const safePath = (value: unknown): string | null => {
  if (typeof value !== "string" || value.length > LONGEST || !/^\/(?!\/)/.test(value)) return null;
  const plain = decoded(value);
  const path = value.split(/[?#]/)[0] ?? "";
  const plainPath = decoded(path);
  if (plain === null || plainPath === null || DECEPTIVE.test(value)) return null;
  if (DECEPTIVE.test(plainPath) || plainPath.includes("//") || path.endsWith(".data")) return null;
  const url = new URL(value, "http://here.invalid");
  if (url.origin !== "http://here.invalid" || url.pathname.startsWith("//")) return null;
  return NOT_A_PLACE.test(url.pathname) ? null : `${url.pathname}${url.search}${url.hash}`;
};

/** The page behind an address: the framework asks for a page's data under a name of its own. */
export const pagePath = (url: URL): string => {
  const path = url.pathname.replace(/\/_root\.data$/, "/").replace(/\.data$/, "");
  const search = new URLSearchParams(url.search);
  search.delete("_routes");
  return search.size > 0 ? `${path}?${search}` : path;
};
