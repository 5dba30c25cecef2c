import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { withLock } from "./lock.mjs";
import { launchLock, pinnedNode, readText, root } from "./project.mjs";

const modules = join(root, "node_modules");
const stamp = join(modules, ".installed-lock");

/** Brings node_modules to exactly what package-lock.json says; nothing to do is the usual case. */
export const ensureInstalled = () =>
  withLock(launchLock, () => {
    const wanted = lockHash();
    if (readText(stamp) === wanted && existsSync(pinnedNode)) return;
    if (!matchesLock()) installExactly();
    if (!existsSync(pinnedNode)) {
      throw new Error(
        `Thiếu ${pinnedNode}: npm đã bỏ qua mã cài đặt · install scripts were skipped, run npm ci without --ignore-scripts`,
      );
    }
    writeFileSync(stamp, wanted);
  });

export const isInstalled = () => readText(stamp) === lockHash() && existsSync(pinnedNode);

const lockHash = () =>
  createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .update(`${process.platform} ${process.arch}`)
    .digest("hex");

/** npm keeps a list of what it put there; somebody may have run npm by hand. */
const matchesLock = () => {
  const hidden = readText(join(modules, ".package-lock.json"));
  if (!hidden || !existsSync(pinnedNode)) return false;
  const installed = JSON.parse(hidden).packages;
  const { "": _project, ...wanted } = JSON.parse(
    readText(join(root, "package-lock.json")),
  ).packages;
  return (
    Object.entries(installed).every(([path, entry]) => wanted[path]?.version === entry.version) &&
    Object.entries(wanted).every(([path, entry]) => installed[path] || entry.optional)
  );
};

const installExactly = () => {
  const npm = spawnSync(
    "npm",
    ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, PATH: pathWithoutOurs() },
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (npm.status !== 0) {
    const reason = npm.error ? npm.error.message : `${npm.stdout}${npm.stderr}`;
    throw new Error(`npm ci không thành công · npm ci failed\n${reason}`);
  }
};

/** npm must not run on the Node that it is about to replace. */
const pathWithoutOurs = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.startsWith(modules))
    .join(delimiter);
