import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import { bootstrap } from "../../app/launch/bootstrap.mjs";
import { step } from "../../app/launch/progress.mjs";
import { files, root } from "../../app/launch/project.mjs";

const wanted = process.argv.slice(2);

if (await bootstrap(2)) {
  const { ensureBuilt } = await import("../../app/launch/build.mjs");
  await step(2, 2, "Bản dựng", ensureBuilt);
  const benches = files(join(root, "tests", "bench"))
    .filter((path) => path.endsWith(".bench.ts"))
    .filter((path) => wanted.length === 0 || wanted.some((name) => basename(path).includes(name)));
  for (const path of benches) {
    process.stdout.write(`\n${basename(path, ".bench.ts")}\n`);
    const { status } = spawnSync(process.execPath, [path], { cwd: root, stdio: "inherit" });
    if (status !== 0) process.exitCode = 1;
  }
}
