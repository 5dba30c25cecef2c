import { resolve } from "node:path";
import { serve } from "@hono/node-server";
import type { Env } from "./env.server.ts";
import { filesOptions } from "./files-options.server.ts";
import { limitBodies, UPLOAD_MS } from "./http/body-time.ts";
import { startFileKeeper } from "./jobs/file-keeper.server.ts";
import { startGrouper } from "./jobs/grouper.server.ts";
import { startMailer } from "./jobs/mailer.server.ts";
import { startPaperWorker } from "./jobs/papers/paper-worker.server.ts";
import { smtpSender } from "./jobs/smtp.server.ts";
import { startWorker } from "./jobs/worker.server.ts";
import { composeMail } from "./mail/compose.ts";
import { type App, createApp } from "./site.server.ts";

export type Running = { origin: string; close: () => Promise<void> };

const DRAIN_MS = 20_000;

/** Sends mails where a server for them is configured. */
const mailerFor = (env: Env, app: App, origin: string) => {
  if (!env.WORKER || !env.SMTP_URL || !env.MAIL_FROM) return null;
  const { hostname } = new URL(origin);
  return startMailer({
    db: app.connection.db,
    secret: env.APP_SECRET,
    host: hostname,
    compose: (content) => composeMail({ origin, now: app.site.clock.now }, content),
    send: smtpSender({ url: env.SMTP_URL, from: env.MAIL_FROM, host: hostname }),
  });
};

/**
 * Listens, works off the outbox and sends mails until `close`: then it takes no more requests, finishes
 * those under way, stops its work and leaves the database.
 */
export const run = async (env: Env, databaseUrl: string): Promise<Running> => {
  const local = [`http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`];
  const origins = env.PUBLIC_ORIGIN ? [env.PUBLIC_ORIGIN] : local;
  const app = await createApp({
    databaseUrl,
    origins,
    demo: env.NODE_ENV !== "production",
    secret: env.APP_SECRET,
    trustedProxyHops: env.TRUSTED_PROXY_HOPS,
    mail: env.SMTP_URL !== undefined,
    files: filesOptions(env),
    papers: { dir: resolve(env.DATA_DIR, "papers") },
  });
  const worker = env.WORKER ? startWorker(app.work, env.SMTP_URL !== undefined) : null;
  const keeper = env.WORKER ? startFileKeeper(app.site) : null;
  const papers = env.WORKER ? startPaperWorker(app.papers) : null;
  const grouper = env.WORKER ? startGrouper(app.work) : null;
  const mailer = mailerFor(env, app, origins[0] ?? "");
  const server = serve({
    fetch: app.fetch,
    port: env.PORT,
    hostname: env.HOST,
    serverOptions: { requestTimeout: UPLOAD_MS, headersTimeout: 15_000, keepAliveTimeout: 75_000 },
  });
  limitBodies(server);
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
  });
  app.setReady(true);

  const close = async () => {
    app.setReady(false);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    const late = setTimeout(() => {
      if ("closeAllConnections" in server) server.closeAllConnections();
    }, DRAIN_MS);
    await closed;
    clearTimeout(late);
    await Promise.all([worker, mailer, keeper, papers, grouper].map((one) => one?.stop()));
    await app.close();
  };
  return { origin: origins[0] ?? "", close };
};
