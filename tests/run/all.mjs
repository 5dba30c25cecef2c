import { suite } from "./suite.mjs";

const checks = () => import("./checks.mjs");

await suite([
  async () => (await checks()).lint,
  async () => (await checks()).types,
  async () => (await checks()).build,
  async () => (await checks()).vitest("Quy tắc, cơ sở dữ liệu, yêu cầu HTTP (vitest)", []),
  async () => (await checks()).browser,
]);
