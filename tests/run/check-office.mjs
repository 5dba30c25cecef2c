import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../../app/launch/project.mjs";
import { suite } from "./suite.mjs";

const dir = join(root, "test-results", "office");

const make = {
  name: "Lập giấy tờ",
  run: async () => {
    const { one } = await import("./report.mjs");
    const script = join(root, "tests", "office", "make-files.ts");
    const { status } = spawnSync(process.execPath, [script, dir], { cwd: root, stdio: "inherit" });
    return one(status === 0);
  },
};

const open = {
  name: "Mở bằng LibreOffice",
  run: async () => {
    const { ensureOffice } = await import("../office/tools.mjs");
    const { openFiles } = await import("../office/open-files.mjs");
    ensureOffice((line) => process.stdout.write(`\n${line}\n`));
    const files = openFiles(dir);
    const wrong = files.filter(({ faults }) => faults.length > 0);
    for (const { name, faults } of wrong) process.stdout.write(`\n${name}: ${faults.join("; ")}`);
    process.stdout.write(`\nTrang để xem: ${join(dir, "pages")}\n`);
    return { passed: files.length - wrong.length, failed: wrong.length, skipped: 0 };
  },
};

await suite([async () => make, async () => open]);
