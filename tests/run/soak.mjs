import { readFileSync } from "node:fs";
import { join } from "node:path";
import { files, root } from "../../app/launch/project.mjs";
import { suite } from "./suite.mjs";

/** The full numbers; `npm test` runs the same tests with small ones. What is set outside wins. */
const SIZES = {
  KILLS: "200",
  HISTORIES: "2000",
  INDICATOR_HISTORIES: "1000",
  CLOCK_CASES: "200000",
  HOSTILE_DOCS: "200000",
};

const sized = files(join(root, "tests"))
  .filter((path) => path.endsWith(".test.ts"))
  .filter((path) =>
    new RegExp(`\\b(${Object.keys(SIZES).join("|")})\\b`).test(readFileSync(path, "utf8")),
  );

const env = Object.fromEntries(
  Object.entries(SIZES).map(([name, value]) => [name, process.env[name] ?? value]),
);

await suite([
  async () => {
    const { vitest } = await import("./checks.mjs");
    const unhurried = ["--testTimeout=3600000", "--hookTimeout=600000"];
    return vitest(`Chạy bền ${JSON.stringify(env)}`, [...unhurried, ...sized], env);
  },
]);
