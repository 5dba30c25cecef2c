import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../../app/launch/build.mjs";
import { root } from "../../app/launch/project.mjs";
import { findBrowser } from "../setup/browser.mjs";
import { run } from "./command.mjs";
import { countPlaywright, countVitest, one } from "./report.mjs";

const results = join(root, "test-results");

/** Each check has a name and gives counts; what went wrong it prints itself. */
export const lint = {
  name: "Cách viết mã (biome)",
  run: () => tool("biome", ["ci", "--colors=off", "."]),
};

export const types = {
  name: "Kiểu dữ liệu (tsc)",
  run: async () => {
    const typegen = await tool("react-router", ["typegen", ".", "-c", "app/vite.config.ts"]);
    return typegen.failed ? typegen : tool("tsc", ["--noEmit", "-p", "."]);
  },
};

export const build = {
  name: "Bản dựng và hạn mức (react-router)",
  run: async () => {
    try {
      await ensureBuilt();
      return one(true);
    } catch (error) {
      process.stdout.write(`\n${error.message}\n`);
      return one(false);
    }
  },
};

export const vitest = (name, args, env = {}) => ({
  name,
  shows: true,
  run: async () => {
    const file = join(results, "vitest.json");
    rmSync(file, { force: true });
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const settings = ["run", "-c", "tests/vitest.config.ts", "--root", "."];
    const { code } = await run("vitest", [...settings, ...reporters, ...args], { env, show: true });
    return countVitest(file, code);
  },
});

export const browser = {
  name: "Thử trong trình duyệt (playwright)",
  shows: true,
  run: async () => {
    const file = join(results, "playwright.json");
    rmSync(file, { force: true });
    const chromium = await findBrowser((line) => process.stdout.write(`${line}\n`));
    const { code } = await run(
      "playwright",
      ["test", "-c", "tests/playwright.config.ts", "--reporter=list,json"],
      {
        // It sets FORCE_COLOR for its workers, and Node warns of the two together.
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file, CHROMIUM_PATH: chromium, NO_COLOR: undefined },
        show: true,
      },
    );
    return countPlaywright(file, code);
  },
};

const tool = async (name, args) => {
  const { code, output } = await run(name, args);
  if (code !== 0) process.stdout.write(`\n${output}`);
  return one(code === 0);
};
