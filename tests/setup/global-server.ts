import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ensureBuilt } from "#app/launch/build.mjs";
import { freePort } from "#app/launch/database/ports.ts";
import { root } from "#app/launch/project.mjs";
import { findBrowser } from "./browser.mjs";
import { createDatabase } from "./create-database.ts";
import { openMailFolder } from "./mail-folder.ts";
import { testServer } from "./test-server.ts";

const FIRST_PORT = 3690;
const FIRST_LOAD_MS = 240_000;

/** The built portal as a newcomer gets it, with its samples, on a database that nobody used before. */
export default async function setup(): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH ??= await findBrowser();
  await ensureBuilt();
  const server = await testServer();
  const database = await createDatabase(server.admin, server.owner, `e2e_${process.pid}`);
  const port = await freePort(FIRST_PORT);
  const folder = join(root, "test-results", "mail");
  rmSync(folder, { recursive: true, force: true });
  const mail = await openMailFolder(folder);
  const portal = startPortal(database.url, port, mail.url);
  const teardown = async () => {
    portal.kill("SIGTERM");
    if (portal.exitCode === null && portal.signalCode === null) await once(portal, "exit");
    await mail.close();
    await database.drop();
    await server.stop();
  };
  process.env.E2E_ORIGIN = `http://localhost:${port}`;
  process.env.E2E_DATABASE_URL = database.url;
  process.env.E2E_MAIL = folder;
  if (await becomesReady(portal, `http://127.0.0.1:${port}/readyz`)) return teardown;
  await teardown();
  throw new Error("The portal did not become ready; see test-results/portal.log");
}

const startPortal = (databaseUrl: string, port: number, mailUrl: string): ChildProcess => {
  const results = join(root, "test-results");
  mkdirSync(results, { recursive: true });
  const { NODE_ENV: _, ...env } = process.env;
  const portal = spawn(process.execPath, [join(root, "app", "launch", "serve.ts")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...env,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      SMTP_URL: mailUrl,
      MAIL_FROM: "Sáu Dân <thu@sau-dan.test>",
    },
  });
  const log = createWriteStream(join(results, "portal.log"));
  portal.stdout.pipe(log);
  portal.stderr.pipe(log);
  return portal;
};

const becomesReady = async (portal: ChildProcess, url: string): Promise<boolean> => {
  const begun = Date.now();
  while (Date.now() - begun < FIRST_LOAD_MS && portal.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return true;
    await sleep(200);
  }
  return false;
};
