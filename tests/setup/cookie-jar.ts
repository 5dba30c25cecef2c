type Cookie = { name: string; value: string; path: string };

/** Cookies of one browser on one host, each sent only below its path. */
export type Jar = {
  get: (name: string) => string | undefined;
  set: (name: string, value: string) => void;
  /** Takes in a `Set-Cookie` line. */
  keep: (line: string) => void;
  /** What the browser sends to a path; null when it has nothing for it. */
  header: (path: string) => string | null;
  clear: () => void;
};

const isBelow = (path: string, prefix: string): boolean =>
  path === prefix || path.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`);

export const newJar = (): Jar => {
  let cookies: Cookie[] = [];
  const put = (cookie: Cookie, gone: boolean) => {
    cookies = cookies.filter(({ name, path }) => name !== cookie.name || path !== cookie.path);
    if (!gone) cookies.push(cookie);
  };
  return {
    get: (name) => cookies.find((cookie) => cookie.name === name)?.value,
    set: (name, value) => put({ name, value, path: "/" }, false),
    keep: (line) => {
      const [pair = "", ...attributes] = line.split(/;\s*/);
      const at = pair.indexOf("=");
      const path = attributes.find((text) => /^path=/i.test(text))?.slice(5) ?? "/";
      const gone = attributes.some((text) => /^max-age=0$/i.test(text));
      put({ name: pair.slice(0, at), value: pair.slice(at + 1), path }, gone);
    },
    header: (path) => {
      const sent = cookies.filter((cookie) => isBelow(path, cookie.path));
      return sent.length > 0 ? sent.map(({ name, value }) => `${name}=${value}`).join("; ") : null;
    },
    clear: () => {
      cookies = [];
    },
  };
};
