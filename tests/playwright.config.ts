import { defineConfig } from "@playwright/test";

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/**
 * A test runs with script on a wide screen. Tagged `@no-js` or `@phone` it runs there instead, and
 * tagged `@js` as well it runs here too. Tagged `@fresh` it runs without script before all others: it
 * needs the samples as they are, and some of the others move the clock.
 */
export default defineConfig({
  testDir: "./e2e",
  outputDir: "../test-results/playwright",
  globalSetup: "./setup/global-server.ts",
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: "list",
  use: {
    baseURL: process.env.E2E_ORIGIN,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "fresh", grep: /@fresh\b/, use: { javaScriptEnabled: false } },
    { name: "js", grep: /^(?!.*@(no-js|phone|fresh)\b)|@js\b/s, dependencies: ["fresh"] },
    {
      name: "no-js",
      grep: /@no-js\b/,
      use: { javaScriptEnabled: false },
      dependencies: ["fresh"],
    },
    { name: "phone", grep: /@phone\b/, use: phone, dependencies: ["fresh"] },
  ],
});
