import { existsSync, readFileSync } from "node:fs";

const CRASHED = { passed: 0, failed: 1, skipped: 0 };

export const none = { passed: 0, failed: 0, skipped: 0 };

export const add = (a, b) => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

export const one = (ok) => (ok ? { ...none, passed: 1 } : CRASHED);

/** Vitest's own count, plus one failure for each file that could not even be read. */
export const countVitest = (file, exitCode) => {
  const report = read(file);
  if (!report) return CRASHED;
  const unread = report.testResults.filter(
    (result) => result.status === "failed" && result.assertionResults.length === 0,
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unread.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    exitCode,
  );
};

/** Playwright's own count; a test that needed a second try has failed. */
export const countPlaywright = (file, exitCode) => {
  const report = read(file);
  if (!report) return CRASHED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest(
    { passed: expected, failed: unexpected + flaky + report.errors.length, skipped },
    exitCode,
  );
};

/** A runner that stopped with an error but reports none, or that ran nothing, has failed. */
const honest = (counts, exitCode) => {
  const ranNothing = counts.passed + counts.failed === 0;
  const silent = exitCode !== 0 && counts.failed === 0;
  return ranNothing || silent ? { ...counts, failed: counts.failed + 1 } : counts;
};

const read = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
  } catch {
    return null;
  }
};
