const LONGEST = 2_000;
const SITE = "https://site.invalid";
/** Browsers drop some of these inside an address and read others as slashes: `java\tscript:`, `/\evil`. */
const MISLEADING = /[\s\p{C}\\]/u;

/**
 * Where a link may lead, in one spelling: a page of the web, a page of this site (a path), a mailbox,
 * a telephone. Null for everything else: other schemes, names and passwords before the host, paths
 * that leave the site, controls, anything over 2,000 characters.
 */
export const readHref = (value: string): string | null => {
  if (value === "" || value.length > LONGEST || MISLEADING.test(value)) return null;
  return value.startsWith("/") ? sitePath(value) : address(value);
};

/** `/a/..//evil.vn` is the path `//evil.vn`, which a browser takes for another host. */
const sitePath = (value: string): string | null => {
  if (value.startsWith("//") || !URL.canParse(value, SITE)) return null;
  const url = new URL(value, SITE);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === SITE && !path.startsWith("//") ? path : null;
};

const address = (value: string): string | null => {
  if (!URL.canParse(value)) return null;
  const url = new URL(value);
  switch (url.protocol) {
    case "https:":
    case "http:":
      return url.username === "" && url.password === "" && url.host !== "" ? url.href : null;
    case "mailto:":
      return /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url.pathname) ? `mailto:${url.pathname}` : null;
    case "tel:":
      return /^\+?[\d().-]{2,30}$/.test(url.pathname) ? `tel:${url.pathname}` : null;
    default:
      return null;
  }
};
