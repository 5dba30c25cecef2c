import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { files, root } from "./project.mjs";

/** What one public page may weigh on a slow phone, in bytes; fonts are compressed already. */
const KB = 1024;
const BUDGETS = { script: 15 * KB, style: 18 * KB, font: 67 * KB };

/** Fails the build when the files of public pages outgrow the budgets. */
export const assertBudgets = (client = join(root, "build", "client")) => {
  const broken = Object.entries(weigh(client))
    .filter(([kind, { bytes }]) => bytes > BUDGETS[kind])
    .map(
      ([kind, { bytes, names }]) => `  ${kind}: ${bytes} > ${BUDGETS[kind]} (${names.join(", ")})`,
    );
  if (broken.length > 0) {
    throw new Error(
      `Trang công khai nặng quá mức · Public pages outgrew their budgets\n${broken.join("\n")}`,
    );
  }
};

export const weigh = (client) => {
  const all = files(client);
  const enhance = all.filter((path) => /^enhance-[^/]*\.js$/.test(basename(path)));
  return {
    script: total(withImports(enhance), gzipped),
    style: total(
      all.filter((path) => path.endsWith(".css")),
      gzipped,
    ),
    font: total(
      all.filter((path) => /\.woff2?$/.test(path)),
      (path) => statSync(path).size,
    ),
  };
};

/** The modules that the entries load, at once or later: the browser pays for both. */
const withImports = (entries) => {
  const seen = new Set();
  const queue = [...entries];
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const [, name] of readFileSync(path, "utf8").matchAll(
      /["'](?:\.\/|\/assets\/)([\w.-]+\.js)["']/g,
    )) {
      queue.push(join(path, "..", name));
    }
  }
  return [...seen];
};

const total = (paths, size) => ({
  bytes: paths.reduce((sum, path) => sum + size(path), 0),
  names: paths.map((path) => basename(path)),
});

const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
