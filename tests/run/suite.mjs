import { execFileSync } from "node:child_process";
import { bootstrap } from "../../app/launch/bootstrap.mjs";
import { root } from "../../app/launch/project.mjs";
import { add, none } from "./report.mjs";

/** One commit draws the same cases wherever it is tested; every commit draws others. */
const seedOfCommit = () => {
  try {
    const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: root, stdio: "pipe" });
    return Number.parseInt(commit.toString().slice(0, 7), 16);
  } catch {
    return Date.now() % 1_000_000_000;
  }
};

/** Runs the checks one after the other and ends with the one line that counts them all. */
export const suite = async (chooseChecks) => {
  // Nothing of a test run may depend on how the person who starts it runs the portal.
  for (const name of ["NODE_ENV", "DATABASE_URL", "PUBLIC_ORIGIN", "APP_SECRET", "DATA_DIR"]) {
    delete process.env[name];
  }
  process.env.SEED ??= String(seedOfCommit());
  const checks = chooseChecks.length + 1;
  if (!(await bootstrap(checks))) return;
  process.stdout.write(`SEED=${process.env.SEED}\n`);
  let counts = none;
  for (const [index, load] of chooseChecks.entries()) {
    const check = await load();
    counts = add(counts, await report(`[${index + 2}/${checks}] ${check.name}`, check));
  }
  const { passed, failed, skipped } = counts;
  process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`);
  process.exitCode = failed > 0 ? 1 : 0;
};

const report = async (title, check) => {
  process.stdout.write(check.shows ? `${title} …\n` : `${title} … `);
  const begun = performance.now();
  const counts = await check.run().catch((error) => {
    process.stdout.write(`\n${error.stack}\n`);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1).replace(".", ",");
  const { passed, failed, skipped } = counts;
  const verdict = `${failed ? "KHÔNG ĐẠT" : "đạt"} (${seconds} s; ${passed} đạt, ${failed} hỏng, ${skipped} bỏ qua)`;
  process.stdout.write(check.shows ? `${title}: ${verdict}\n` : `${verdict}\n`);
  return counts;
};
