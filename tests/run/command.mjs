import { spawn } from "node:child_process";
import { join } from "node:path";
import { stopSignals } from "../../app/launch/bootstrap.mjs";
import { root } from "../../app/launch/project.mjs";

/**
 * Runs a tool of the project and gives its exit code and what it said. `show` prints it as it comes.
 * A signal to us goes to the tool, and no further one is started.
 */
export const run = (tool, args, { env = {}, show = false } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", ".bin", tool), ...args], {
      cwd: root,
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
      env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: "1" }), ...env },
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (bytes) => {
        output += bytes;
      });
    }
    const stop = (signal) => {
      child.kill(signal);
      child.once("exit", () => process.exit(130));
    };
    for (const signal of stopSignals) process.once(signal, stop);
    child.once("close", (code) => {
      for (const signal of stopSignals) process.off(signal, stop);
      resolve({ code: code ?? 1, output });
    });
  });
