import { sessionCookieName } from "#app/auth/cookie.ts";
import { openSession } from "#app/auth/session.server.ts";
import { vnDate } from "#app/domain/deadlines.ts";
import type { App, AppOptions } from "#app/site.server.ts";
import type { Db } from "#db/client.ts";
import { findForSignIn } from "#db/queries/accounts.ts";
import { type Jar, newJar } from "./cookie-jar.ts";
import { formsOf, type HtmlForm } from "./html-forms.ts";
import { ORIGIN, testApp } from "./test-app.ts";

export type Fields = Readonly<Record<string, string>>;

/** One browser without script: it keeps cookies and posts forms from the site's own pages. */
export type Visitor = {
  /** Sends a request as it is, with the visitor's cookies; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  get: (path: string) => Promise<Response>;
  /** Posts fields to an address, as a form of the site would. */
  post: (path: string, fields?: Fields) => Promise<Response>;
  /**
   * Opens a page, fills its form and sends it. `pick` chooses among several forms: a piece of the
   * form's action, the name of one of its fields or of its buttons.
   */
  submit: (path: string, fields?: Fields, pick?: string) => Promise<Response>;
  /** Goes where a redirect leads; gives the answer itself when it is none. */
  follow: (response: Response) => Promise<Response>;
  cookies: Jar;
};

export type TestSite = {
  /** A request of somebody without cookies. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  visitor: () => Visitor;
  /** A browser that is signed in to the account with this address or phone number. */
  signIn: (identifier: string) => Promise<Visitor>;
  db: Db;
  app: App;
  origin: string;
};

/** The built site on this file's own empty, migrated database, as browsers see it. */
export const testSite = async (options: Partial<AppOptions> = {}): Promise<TestSite> => {
  const { app, database } = await testApp(options);
  const origin = options.origins?.[0] ?? ORIGIN;
  const visitor = () => newVisitor(app, origin);
  return {
    app,
    origin,
    db: database.db,
    fetch: (path, init) => newVisitor(app, origin).fetch(path, init),
    visitor,
    signIn: async (identifier) => {
      const browser = visitor();
      const secure = origin.startsWith("https:");
      browser.cookies.set(sessionCookieName(secure), await sessionOf(database.db, identifier));
      return browser;
    },
  };
};

const sessionOf = async (db: Db, identifier: string): Promise<string> => {
  const kind = identifier.startsWith("+") ? "phone" : "email";
  const account = await findForSignIn(db, { kind, value: identifier }, null);
  if (!account) throw new Error(`no account ${identifier}`);
  const at = new Date();
  return openSession(db, { accountId: account.id, device: "Test", at, today: vnDate(at) });
};

const newVisitor = (app: App, origin: string): Visitor => {
  const cookies = newJar();
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const request = new Request(new URL(path, origin), init);
    const header = cookies.header(new URL(request.url).pathname);
    if (header && !request.headers.has("cookie")) request.headers.set("cookie", header);
    const response = await app.fetch(request);
    for (const line of response.headers.getSetCookie()) cookies.keep(line);
    return response;
  };
  const get = (path: string) => send(path, { headers: { "sec-fetch-site": "same-origin" } });
  const post = (path: string, fields: Fields = {}) =>
    send(path, {
      method: "POST",
      headers: { origin, "sec-fetch-site": "same-origin" },
      body: new URLSearchParams({ ...fields }),
    });
  const submit = async (path: string, fields: Fields = {}, pick?: string) => {
    const page = await get(path);
    const form = choose(formsOf(await page.text(), path), pick);
    if (!form) throw new Error(`no form ${pick ?? ""} on ${path} (${page.status})`);
    return post(form.action, { ...form.fields, ...fields });
  };
  const follow = async (response: Response) => {
    const to = response.headers.get("location");
    return to && response.status >= 300 && response.status < 400 ? get(to) : response;
  };
  return { fetch: send, get, post, submit, follow, cookies };
};

/** The chosen form, else the page's first own one: the frame's search and sign-out do not count. */
const choose = (forms: readonly HtmlForm[], pick?: string): HtmlForm | undefined => {
  const posts = forms.filter(({ method }) => method === "post");
  if (!pick) return posts.find(({ action }) => !action.endsWith("/dang-xuat"));
  return posts.find(
    ({ action, fields, buttons }) =>
      action.includes(pick) || pick in fields || buttons.some(({ name }) => name === pick),
  );
};
