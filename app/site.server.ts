import { transcode } from "node:buffer";
import { randomBytes } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import * as build from "virtual:react-router/server-build";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { createRequestHandler, RouterContextProvider } from "react-router";
import { v7 as uuid } from "uuid";
import { connect } from "#db/client.ts";
import { isOutage } from "#db/outage.ts";
import { copyFor } from "./copy/copy.ts";
import { MOST_BYTES } from "./domain/attachments/purposes.ts";
import { clientAddress } from "./http/address.ts";
import { apiDoor } from "./http/api-door.ts";
import { everyAnswer } from "./http/headers.ts";
import { plainPage } from "./http/plain-page.ts";
import { isReadable } from "./http/readable.ts";
import { groupOf, groupRoutes } from "./http/route-groups.ts";
import { isOneClick, mayAct } from "./http/same-origin.ts";
import { takesFiles } from "./http/upload-paths.ts";
import { createPapers } from "./jobs/papers/papers.server.ts";
import {
  documentContext,
  failureContext,
  requestContext,
  type Site,
  siteContext,
} from "./middleware/context.ts";
import { type FilesOptions, openFiles } from "./services/attachments/files.server.ts";
import { demoClock, wallClock } from "./services/clock.server.ts";
import { NO_RULES, rulesReader } from "./services/rules.server.ts";
import { splitLang } from "./urls.ts";

export type AppOptions = {
  databaseUrl: string;
  /** Origins the site answers for, its own first; another host gets 421. */
  origins: readonly string[];
  demo: boolean;
  secret: string;
  trustedProxyHops?: number;
  /** Whether mails are sent; the pages say so where they are not. */
  mail?: boolean;
  poolSize?: number;
  clientDir?: string;
  /** Where attachments are kept, and who scans them. */
  files: FilesOptions;
  /** Where papers are kept, and the bundled module that writes them. */
  papers: { dir: string; threadFile?: string };
};

const BODY_LIMIT = 4 * 1024 * 1024;
const UPLOAD_LIMIT = MOST_BYTES + 1024 * 1024;
const URL_LIMIT = 4_096;

/** The site as a function from request to answer; the caller listens (or tests without a socket). */
export const createApp = async (options: AppOptions) => {
  const connection = connect(options.databaseUrl, options.poolSize);
  const clientDir = options.clientDir ?? resolve("build/client");
  const clock = options.demo ? demoClock(connection.db) : wallClock;
  const own = options.origins[0] ?? "http://localhost:3000";
  const papers = createPapers({
    db: connection.db,
    databaseUrl: options.databaseUrl,
    dir: options.papers.dir,
    threadFile: options.papers.threadFile ?? resolve("build/server/papers-thread.js"),
    origin: own,
    words: paperWords(),
  });
  const site: Site = {
    db: connection.db,
    sql: connection.sql,
    files: openFiles(options.files),
    papers,
    clock,
    rules: rulesReader(connection.db),
    buildId: build.assets.version,
    enhanceUrl: findEnhance(clientDir),
    demo: options.demo,
    secure: own.startsWith("https:"),
    secret: options.secret,
    mail: options.mail ?? false,
    publicOrigin: own.startsWith("https:") ? own : null,
  };
  const whole = { ...build, routeDiscovery: { ...build.routeDiscovery, mode: "initial" as const } };
  const renderers = new Map(
    [...groupRoutes(build.routes)]
      // A hydrated page tells the browser of every route there is.
      .filter(([, routes]) => !Object.values(routes).some((route) => isHydrated(route?.module)))
      .map(([group, routes]) => [group, createRequestHandler({ ...whole, routes }, "production")]),
  );
  const renderAny = createRequestHandler(whole, "production");
  const hosts = new Map(options.origins.map((origin) => [new URL(origin).host, origin]));
  const state = { ready: false };

  const app = new Hono<{ Variables: { id: string } }>();
  app.use(async (c, next) => {
    c.set("id", uuid());
    await next();
    c.res.headers.set("X-Request-Id", c.get("id"));
  });
  app.use(everyAnswer(site.secure));
  app.use("/api/*", apiDoor);
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", (c) =>
    state.ready ? c.text("ready") : c.text("starting", 503, { "Retry-After": "5" }),
  );
  app.use((c, next) => {
    if (!hosts.has(c.req.header("host") ?? new URL(c.req.url).host)) {
      return Promise.resolve(plainPage(421, c.get("id")));
    }
    if (c.req.url.length > URL_LIMIT) return Promise.resolve(plainPage(414, c.get("id")));
    return isReadable(c.req.url) ? next() : Promise.resolve(plainPage(400, c.get("id")));
  });
  app.use(
    "/assets/*",
    serveStatic({
      root: clientDir,
      precompressed: true,
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  app.use("/favicon.svg", serveStatic({ root: clientDir }));
  app.get("/favicon.ico", (c) => {
    c.header("Cache-Control", "public, max-age=86400");
    return c.redirect("/favicon.svg", 301);
  });
  app.use("/robots.txt", serveStatic({ root: clientDir }));
  const forms = bodyLimit({ maxSize: BODY_LIMIT, onError: (c) => plainPage(413, c.get("id")) });
  // The limiter would hold a body of unsaid length in memory; who reads files counts for himself.
  app.use((c, next) => {
    if (!takesFiles(c.req.path, c.req.header("content-type"))) return forms(c, next);
    const tooLarge = Number(c.req.header("content-length") ?? 0) > UPLOAD_LIMIT;
    return tooLarge ? Promise.resolve(plainPage(413, c.get("id"))) : next();
  });
  app.all("*", (c) => answer(c));
  app.onError((error, c) => {
    if (isOutage(error)) return plainPage(503, c.get("id"));
    process.stderr.write(
      `${JSON.stringify({ level: "error", requestId: c.get("id"), err: error.stack })}\n`,
    );
    return plainPage(500, c.get("id"));
  });

  const answer = async (c: Context<{ Variables: { id: string } }>): Promise<Response> => {
    const request = fromNowhere(atOwnOrigin(c.req.raw, hosts));
    if (!mayAct(request)) return plainPage(403, c.get("id"));
    const url = new URL(request.url);
    // A copy would hold every byte of an upload in memory; its texts are kept by who reads it.
    const type = request.headers.get("content-type");
    const copied = request.method === "POST" && !takesFiles(url.pathname, type);
    const kept = copied ? request.clone() : null;
    const context = new RouterContextProvider();
    context.set(failureContext, { outage: false, typed: () => typedTexts(kept) });
    context.set(siteContext, site);
    await clock.refresh();
    context.set(requestContext, {
      id: c.get("id"),
      lang: splitLang(url.pathname).lang,
      now: clock.now(),
      address: clientAddress(c, options.trustedProxyHops ?? 0),
      url,
      nonce: randomBytes(16).toString("base64"),
      rules: await site.rules(clock.now()).catch((cause: unknown) => {
        if (!isOutage(cause)) throw cause;
        context.set(failureContext, { ...context.get(failureContext), cause });
        return NO_RULES;
      }),
    });
    const render = renderers.get(groupOf(url.pathname)) ?? renderAny;
    const response = await render(request, context);
    if (response.status === 500 && context.get(failureContext).outage) {
      return unavailable(c.get("id"));
    }
    const { html } = context.get(documentContext);
    if (html === null || response.body !== null) return response;
    const { status, headers } = response;
    return new Response(utf8(html), { status, headers });
  };

  return {
    site,
    papers,
    connection,
    /** What a job works with: domain time and the rules in force. */
    work: async () => {
      await clock.refresh();
      const now = clock.now();
      return { db: connection.db, now, requestId: uuid(), ...(await site.rules(now)) };
    },
    fetch: async (request: Request, env?: unknown): Promise<Response> =>
      app.fetch(request, env as object | undefined),
    setReady: (ready: boolean) => {
      state.ready = ready;
    },
    close: async () => {
      await papers.close();
      await connection.close();
    },
  };
};

const isHydrated = (module: { handle?: unknown } | undefined): boolean =>
  typeof module?.handle === "object" && module.handle !== null && "hydrate" in module.handle;

/** Papers are Vietnamese whatever language their reader has chosen. */
const paperWords = () => {
  const { policies, reasons } = copyFor("vi");
  const { kinds, matters, stances, dispositions, channels } = policies;
  return { kinds, matters, stances, dispositions, channels, reasons };
};

export type App = Awaited<ReturnType<typeof createApp>>;

/** Texts of a form whose sending failed; nothing of a form that carries a password. */
const typedTexts = async (request: Request | null): Promise<Record<string, string>> => {
  const form = await request?.formData().catch(() => null);
  const texts = [...(form?.entries() ?? [])].filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return texts.some(([name]) => /password/i.test(name)) ? {} : Object.fromEntries(texts);
};

/** Machine interfaces get no page: the same 503 as a problem (RFC 9457). */
const unavailable = (requestId: string): Response =>
  Response.json(
    { type: "about:blank", title: "Service Unavailable", status: 503, instance: requestId },
    { status: 503, headers: { "Content-Type": "application/problem+json", "Retry-After": "10" } },
  );

/** Scheme and host come from configuration: behind a TLS proxy the socket knows neither. */
const atOwnOrigin = (request: Request, hosts: ReadonlyMap<string, string>): Request => {
  const url = new URL(request.url);
  const origin = hosts.get(request.headers.get("host") ?? url.host);
  if (!origin || origin === url.origin) return request;
  return new Request(new URL(`${url.pathname}${url.search}`, origin), request);
};

/** The framework refuses what a mail program posts from elsewhere; our own check has let it in. */
const fromNowhere = (request: Request): Request => {
  if (!isOneClick(request)) return request;
  const headers = new Headers(request.headers);
  headers.delete("origin");
  return new Request(request, { headers });
};

/** The bytes of a document, for Vietnamese in half the time of `Buffer.from`, which takes any text. */
const utf8 = (html: string): Buffer<ArrayBuffer> => {
  try {
    return transcode(Buffer.from(html, "ucs2"), "ucs2", "utf8");
  } catch {
    return Buffer.from(html);
  }
};

/** The browser module of public pages: its name carries the hash of its content. */
const findEnhance = (clientDir: string): string | null => {
  const assets = resolve(clientDir, "assets");
  if (!existsSync(assets)) return null;
  const file = readdirSync(assets).find((name) => /^enhance-.*\.js$/.test(name));
  return file ? `/assets/${file}` : null;
};
