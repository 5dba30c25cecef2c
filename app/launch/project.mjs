import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const launchLock = join(root, ".data", "launch-lock");

export const pinnedNode = join(root, "node_modules", "node", "bin", "node");

const SOURCES = ["app", "db", "public", "seeds", "package-lock.json", "tsconfig.json"];

/** One hash of everything the build is made from. */
export const hashSources = () => {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap((name) => files(join(root, name)))) {
    hash.update(path.slice(root.length)).update("\0").update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
};

export const readText = (path) => (existsSync(path) ? readFileSync(path, "utf8") : "");

export const files = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => files(join(path, name)));
};
