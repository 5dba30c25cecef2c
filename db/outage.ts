/** What the driver says when it cannot reach a server, and classes of SQLSTATE that pass by themselves. */
const UNREACHABLE = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOENT",
  "CONNECTION_CLOSED",
  "CONNECTION_ENDED",
  "CONNECTION_DESTROYED",
  "CONNECT_TIMEOUT",
]);
/** 08 connection · 53 resources · 57P shutdown · 57014 timeout · 55P03 lock · 40001/40P01 after all retries. */
const PASSING = /^(08|53|57P|57014|55P03|40001|40P01)/;

/** Whether a failure is the database being away or overloaded: 503, not a defect of ours. */
export const isOutage = (error: unknown): boolean => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    if (UNREACHABLE.has(code) || PASSING.test(code)) return true;
    if (cause instanceof AggregateError && cause.errors.some(isOutage)) return true;
  }
  return false;
};
