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
  const details = process.env.LOG_LEVEL === "debug" ? error.stack : error.message;
  process.stderr.write(`${details}\n`);
  // Half an opened portal may hold timers and connections that would keep us here.
  process.exit(1);
}
