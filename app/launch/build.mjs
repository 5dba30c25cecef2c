import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertBudgets } from "./budgets.mjs";
import { compressAssets } from "./compress.mjs";
import { withLock } from "./lock.mjs";
import { hashSources, launchLock, readText, root } from "./project.mjs";

const stamp = join(root, "build", ".sources");
const cli = join(root, "node_modules", ".bin", "react-router");

/** Builds when sources changed since the last whole build; gives whether it did. */
export const ensureBuilt = () =>
  withLock(launchLock, async () => {
    const sources = hashSources();
    if (readText(stamp) === sources) return false;
    rmSync(stamp, { force: true });
    reactRouter(["build", ".", "-c", "app/vite.config.ts", "--logLevel", "warn"]);
    assertBudgets();
    await compressAssets();
    mkdirSync(join(root, "build"), { recursive: true });
    writeFileSync(stamp, sources);
    return true;
  });

const reactRouter = (args) => {
  const built = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NODE_ENV: "production" },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (built.status !== 0) {
    throw new Error(`Không dựng được · The build failed\n${built.stdout}${built.stderr}`);
  }
};

if (import.meta.filename === process.argv[1]) {
  const { bootstrap } = await import("./bootstrap.mjs");
  const { step } = await import("./progress.mjs");
  try {
    if (await bootstrap(2)) await step(2, 2, "Bản dựng", ensureBuilt);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
