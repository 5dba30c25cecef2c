import { suite } from "./suite.mjs";

const checks = () => import("./checks.mjs");

await suite([
  async () => (await checks()).lint,
  async () => (await checks()).types,
  async () => (await checks()).vitest("Quy tắc (vitest)", ["--project=unit"]),
]);
