import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { freePort } from "#app/launch/database/ports.ts";
import { startDatabase } from "#app/launch/database/start-database.ts";
import { root } from "#app/launch/project.mjs";
import { databaseFolder, FIRST_PORT, serverPid } from "#tests/setup/database-folder.ts";

type Started = { child: ChildProcess; origin: string; data: string; output: () => string };

const start = async (
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Started> => {
  const data = mkdtempSync(join(tmpdir(), "sau-dan-start-"));
  chmodSync(data, 0o755);
  const port = await freePort(3650);
  const child = spawn(command, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...{ PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: data },
      ...{ NODE_ENV: "production", APP_SECRET: "only for this test, 32 characters.", ...env },
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (bytes: Buffer) => {
      output += bytes.toString();
    });
  }
  onTestFinished(() => {
    child.kill("SIGKILL");
    const database = serverPid(join(data, "postgres"));
    if (database) process.kill(database, "SIGQUIT");
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  });
  return { child, origin: `http://127.0.0.1:${port}`, data, output: () => output };
};

const whenReady = ({ origin, output, child }: Started) =>
  vi.waitFor(
    async () => {
      if (child.exitCode !== null) throw new Error(output());
      expect((await fetch(`${origin}/readyz`)).status).toBe(200);
    },
    { timeout: 60_000, interval: 100 },
  );

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null) await once(child, "exit");
  return child.exitCode;
};

const leftRunning = ({ data }: Started) =>
  readdirSync(join(data, "postgres", "server", "data")).includes("postmaster.pid");

test("npm start serves, and SIGTERM to npm stops the server and its database", async () => {
  const started = await start("npm", ["start", "--silent"]);
  await whenReady(started);
  started.child.kill("SIGTERM");
  expect(await ended(started.child)).toBe(0);
  expect(leftRunning(started)).toBe(false);
  expect(started.output()).toContain("[6/6]");
}, 90_000);

test("when npm is killed, nothing that it started stays", async () => {
  const started = await start("npm", ["start", "--silent"]);
  await whenReady(started);
  started.child.kill("SIGKILL");
  await vi.waitFor(() => expect(leftRunning(started)).toBe(false), {
    timeout: 20_000,
    interval: 200,
  });
  await expect(fetch(started.origin)).rejects.toThrow();
}, 90_000);

test("Ctrl-C in the middle of starting stops what was started", async () => {
  const started = await start(process.execPath, ["app/launch/start.mjs"]);
  await vi.waitFor(() => expect(started.output()).toContain("[3/"), {
    timeout: 60_000,
    interval: 10,
  });
  started.child.kill("SIGINT");
  expect(await ended(started.child)).toBe(0);
  expect(leftRunning(started)).toBe(false);
}, 90_000);

test("a wrong variable is named before anything is started", async () => {
  const started = await start(process.execPath, ["app/launch/start.mjs"], { PORT: "many" });
  expect(await ended(started.child)).toBe(1);
  expect(started.output()).toMatch(/PORT: cần số nguyên/);
  expect(readdirSync(started.data)).toEqual([]);
});

test("a busy port is named, and nothing is left running", async () => {
  const squatter = createServer().listen(0, "127.0.0.1");
  await once(squatter, "listening");
  const address = squatter.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const started = await start(process.execPath, ["app/launch/start.mjs"], { PORT: port });
  expect(await ended(started.child)).toBe(1);
  expect(started.output()).toContain(`cổng ${port} đang bận`);
  expect(leftRunning(started)).toBe(false);
  squatter.close();
}, 90_000);

test("production refuses a database that may forget what it acknowledged", async () => {
  const forgetful = await startDatabase({
    dir: databaseFolder(),
    port: FIRST_PORT,
    durable: false,
  });
  const env = { DATABASE_URL: forgetful.url };
  const started = await start(process.execPath, ["app/launch/start.mjs"], env);
  expect(await ended(started.child)).toBe(1);
  expect(started.output()).toMatch(/fsync: phải bật/);
  await forgetful.stop();
}, 60_000);
