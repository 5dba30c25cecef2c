import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const script = join(import.meta.dirname, "zone-vectors.ts");

const run = (zone: string): { offset: number; results: { now: string; day: string }[] } => {
  const child = spawnSync(process.execPath, [script], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
};

const utc = run("UTC");

test.each([
  ["Asia/Ho_Chi_Minh", -480],
  ["America/Los_Angeles", 480],
  ["Pacific/Kiritimati", 640],
])("a process in %s counts as one in UTC does", (zone, offset) => {
  const there = run(zone);
  // At the epoch: proof that the process really lives in that zone.
  expect(there.offset).toBe(offset);
  expect(there.results).toEqual(utc.results);
});

test("the day changes at 17:00Z in every zone", () => {
  const dayOf = (now: string) => utc.results.find((row) => row.now === now)?.day;
  expect(dayOf("2026-12-31T16:59:59.999Z")).toBe("2026-12-31");
  expect(dayOf("2026-12-31T17:00:00.000Z")).toBe("2027-01-01");
});
