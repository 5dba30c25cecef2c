import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { step } from "./progress.mjs";
import { pinnedNode, root } from "./project.mjs";

const LAUNCHED = "SAU_DAN_LAUNCHED";
const LOOK_AGAIN_MS = 500;

/**
 * Installs what is missing and gives true in a process that runs on the project's own Node. On
 * another Node it runs the same command there, passes signals on, and gives false when that ends.
 */
export const bootstrap = async (steps) => {
  if (process.env[LAUNCHED]) return true;
  loadDotEnv();
  await step(1, steps, "Thư viện", ensureInstalled);
  if (process.version === `v${wantedVersion()}`) return true;
  process.exitCode = await runAgain();
  return false;
};

/** Calls back when whoever started this command for us (npm, or our own first process) is gone. */
export const whenParentGone = (callback) => {
  if (!process.env[LAUNCHED] && !process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    callback();
  }, LOOK_AGAIN_MS);
  timer.unref();
};

/** A closed terminal ends us like Ctrl-C; without one (nohup, a service) it must not. */
export const stopSignals = process.stdin.isTTY
  ? ["SIGINT", "SIGTERM", "SIGHUP"]
  : ["SIGINT", "SIGTERM"];

const runAgain = () =>
  new Promise((resolve, reject) => {
    const child = spawn(pinnedNode, process.argv.slice(1), {
      stdio: "inherit",
      env: { ...process.env, [LAUNCHED]: "1" },
    });
    for (const signal of stopSignals) process.on(signal, () => child.kill(signal));
    whenParentGone(() => child.kill("SIGTERM"));
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });

const loadDotEnv = () => {
  const file = join(root, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
};

const wantedVersion = () =>
  JSON.parse(readFileSync(join(root, "package.json"), "utf8")).dependencies.node;
