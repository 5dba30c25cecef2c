import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { root } from "#app/launch/project.mjs";

export type Portal = { pid: number; kill: (signal: NodeJS.Signals) => Promise<void> };

const built = pathToFileURL(join(root, "build", "server", "index.js")).href;

const START = `
  import { readEnv } from "#app/env.server.ts";
  const { run } = await import(${JSON.stringify(built)});
  const { close } = await run(readEnv(), process.env.DATABASE_URL);
  process.on("SIGTERM", () => close().then(() => process.exit()));`;

/** The built server in a process of its own, ready to answer. */
export const startPortal = async (
  databaseUrl: string,
  port: number,
  flags: readonly string[] = [],
): Promise<Portal> => {
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, [...flags, "--input-type=module", "-e", START], {
    cwd: root,
    env: { ...env, DATABASE_URL: databaseUrl, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await ready(child, `http://127.0.0.1:${port}/readyz`).catch((error) => {
    child.kill("SIGKILL");
    throw error;
  });
  return {
    pid: child.pid ?? 0,
    kill: async (signal) => {
      const gone = child.exitCode === null ? once(child, "exit") : null;
      child.kill(signal);
      await gone;
    },
  };
};

const ready = async (child: ChildProcess, url: string): Promise<void> => {
  const patience = performance.now() + 120_000;
  while (performance.now() < patience) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.status === 200) return;
    await sleep(25);
  }
  throw new Error("the server does not get ready");
};
