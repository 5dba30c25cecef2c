import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { add, countPlaywright, countVitest, one } from "#tests/run/report.mjs";

const file = (content: unknown): string => {
  const path = join(mkdtempSync(join(tmpdir(), "report-")), "report.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

const vitest = (
  passed: number,
  failed: number,
  pending = 0,
  todo = 0,
  testResults: unknown[] = [],
) =>
  file({
    ...{ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending },
    ...{ numTodoTests: todo, testResults },
  });

const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) =>
  file({ stats: { expected, unexpected, flaky, skipped: 0 }, errors });

test("Vitest's count is taken over, empty tests count as skipped", () => {
  expect(countVitest(vitest(5, 0, 2, 1), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

test("a test file that cannot be read is a failure", () => {
  const unread = { status: "failed", assertionResults: [] };
  expect(countVitest(vitest(5, 0, 0, 0, [unread]), 1).failed).toBe(1);
});

test("Playwright's count is taken over, a flaky test has failed", () => {
  expect(countPlaywright(playwright(4, 1, 1), 1)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test("an error outside the tests is a failure", () => {
  expect(countPlaywright(playwright(4, 0, 0, [{ message: "setup" }]), 1).failed).toBe(1);
});

test("a runner that ends badly without saying why is a failure", () => {
  expect(countVitest(vitest(5, 0), 1).failed).toBe(1);
  expect(countPlaywright(playwright(4, 0), 137).failed).toBe(1);
});

test("a runner that ran nothing is a failure", () => {
  expect(countVitest(vitest(0, 0, 3), 0).failed).toBe(1);
  expect(countPlaywright(playwright(0, 0), 0).failed).toBe(1);
});

test.each(["", "{ half"])("a report that is not whole (%j) is a failure", (content) => {
  expect(countVitest(file(content), 0).failed).toBe(1);
  expect(countPlaywright(file(content), 0).failed).toBe(1);
});

test("a missing report is a failure", () => {
  expect(countVitest("/nowhere/report.json", 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("counts add up", () => {
  expect(add(one(true), add(one(false), { passed: 3, failed: 0, skipped: 2 }))).toEqual({
    ...{ passed: 4, failed: 1, skipped: 2 },
  });
});
