import { join } from "node:path";
import { defineConfig } from "vitest/config";

const setup = (name: string) => join(import.meta.dirname, "setup", name);

/** A seed in the report makes a random failure repeatable. */
process.env.SEED ??= String(Date.now() % 1_000_000_000);

export default defineConfig({
  test: {
    passWithNoTests: true,
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          setupFiles: [setup("console.ts")],
          isolate: false,
          testTimeout: 90_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          globalSetup: [setup("global-database.ts")],
          setupFiles: [setup("console.ts"), setup("clean-up.ts")],
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "http",
          include: ["tests/http/**/*.test.{ts,tsx}"],
          globalSetup: [setup("global-build.ts"), setup("global-database.ts")],
          setupFiles: [setup("console.ts"), setup("clean-up.ts")],
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
