import { bootstrap } from "./bootstrap.mjs";

const STEPS = 6;

try {
  if (await bootstrap(STEPS)) {
    const { ensureBuilt } = await import("./build.mjs");
    const { step } = await import("./progress.mjs");
    const { configure, serve } = await import("./serve.ts");
    const env = configure();
    await step(2, STEPS, "Bản dựng", ensureBuilt);
    await serve(env);
    process.exit();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
